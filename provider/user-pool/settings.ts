import { sidesOf } from '../spec/sides';
import { struct } from '../spec/struct';
import { isFilledIn } from './filled-in';
import { isMirror } from './mirrors';
import { resting } from './resting';
import { CreateOnly, MfaFactors, Updatable, UserPoolSettings } from './user-pool';
import { isIdleValidity } from './validity';

/** What changes in place: every setting but the create-only ones and the attributes, which have rules of their own. */
export const InPlace = struct('UserPool', { ...Updatable.fields, ...MfaFactors.fields });

/** The three sides of a pool. */
export const {
  changesInPlace,
  declaredPlaces,
  everDeclared,
  fixedSettings,
  merged,
  placeDiffers,
  replacedBy,
  settingsDiffer,
  settingsOf,
  unmanagedPaths,
} = sidesOf({
  settings: UserPoolSettings,
  inPlace: InPlace,
  createOnly: CreateOnly,
  resting,
  isNobodys: (path, live, declared) =>
    [isIdleValidity, isMirror, isFilledIn].some((isSo) => isSo(path, live, declared)),
});
