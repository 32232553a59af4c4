import { sidesOf } from '../spec/sides';
import { CreateOnly, Updatable, UserPoolDomainSettings } from './user-pool-domain';

/** The three sides of a domain. */
export const sides = sidesOf({
  settings: UserPoolDomainSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting: (_, { facts }) => facts.default,
});
