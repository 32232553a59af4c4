import { sidesOf } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolDomainSettings } from './settings';

/** The three sides of a domain. */
export const sides = sidesOf({
  settings: UserPoolDomainSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting: (_, { facts }) => facts.default,
});
