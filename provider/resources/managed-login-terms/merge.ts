import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, ManagedLoginTermsSettings, Updatable } from './settings';

/** The three-way merge of a terms document. */
export const termsMerge = threeWayMerge<ManagedLoginTermsSettings>({
  settings: ManagedLoginTermsSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
});
