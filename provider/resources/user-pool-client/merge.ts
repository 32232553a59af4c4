import { threeWayMerge } from '../../engine/three-way-merge';
import { isImplicitDefault, resetValue } from './reset-values';
import { CreateOnly, Updatable, UserPoolClientSettings } from './settings';

/** The three-way merge of an app client. */
export const clientMerge = threeWayMerge<UserPoolClientSettings>({
  settings: UserPoolClientSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue,
  isImplicitDefault,
});
