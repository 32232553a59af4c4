import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolClientSecretSettings } from './settings';

/** The three-way merge of a client secret. */
export const clientSecretMerge = threeWayMerge<UserPoolClientSecretSettings>({
  settings: UserPoolClientSecretSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
});
