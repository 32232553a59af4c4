import { ListType } from '../../codec/set';
import { sidesOf } from '../../engine/three-way-merge';
import { CreateOnly, ResourceServerSettings, Updatable } from './settings';

/** The three sides of a resource server. */
export const sides = sidesOf({
  settings: ResourceServerSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting: (_, { codec }) => (codec instanceof ListType ? [] : undefined),
});
