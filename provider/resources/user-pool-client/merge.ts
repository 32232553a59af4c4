import { sidesOf } from '../../engine/three-way-merge';
import { isNobodys, resting } from './reset-values';
import { CreateOnly, Updatable, UserPoolClientSettings } from './settings';

/** The three sides of an app client. */
export const sides = sidesOf({
  settings: UserPoolClientSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting,
  isNobodys,
});
