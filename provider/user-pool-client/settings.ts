import { sidesOf } from '../spec/sides';
import { isNobodys, resting } from './resting';
import { CreateOnly, Updatable, UserPoolClientSettings } from './user-pool-client';

/** The three sides of an app client. */
export const sides = sidesOf({
  settings: UserPoolClientSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting,
  isNobodys,
});
