import { SetType } from '../../codec/set';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, ResourceServerSettings, Updatable } from './settings';

/** The three sides of a resource server. */
export const serverMerge = threeWayMerge({
  settings: ResourceServerSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (_, { codec }) => (codec instanceof SetType ? [] : undefined),
});
