import { ListType } from '../spec/list';
import { sidesOf } from '../spec/sides';
import { CreateOnly, ResourceServerSettings, Updatable } from './resource-server';

/** The three sides of a resource server. */
export const sides = sidesOf({
  settings: ResourceServerSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting: (_, { codec }) => (codec instanceof ListType ? [] : undefined),
});
