import { struct } from '../../codec/struct';
import { sidesOf } from '../../engine/three-way-merge';
import { isMirror } from './legacy-aliases';
import { resting } from './reset-values';
import { isFilledIn } from './service-defaults';
import { CreateOnly, MfaFactors, Updatable, UserPoolSettings } from './settings';
import { isIdleValidity } from './temporary-password-validity';

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
