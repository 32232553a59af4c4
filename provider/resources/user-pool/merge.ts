import { struct } from '../../codec/struct';
import { threeWayMerge } from '../../engine/three-way-merge';
import { isLegacyAlias } from './legacy-aliases';
import { resetValue } from './reset-values';
import { isServiceDefault } from './service-defaults';
import { CreateOnly, MfaFactors, type PoolSettings, Updatable, UserPoolSettings } from './settings';
import { isIdleValidity } from './temporary-password-validity';

/**
 * The settings that change in place: all except the create-only ones and the attributes, which are compared separately.
 */
export const InPlace = struct('UserPool', { ...Updatable.fields, ...MfaFactors.fields });

/** The three-way merge of a pool. */
export const poolMerge = threeWayMerge<UserPoolSettings>({
  settings: UserPoolSettings,
  updatable: InPlace,
  createOnly: CreateOnly,
  resetValue,
  isImplicitDefault: (path, live, declared) =>
    [isIdleValidity, isLegacyAlias, isServiceDefault].some((isSo) => isSo(path, live, declared)),
});

export const {
  needsUpdate,
  declaredSettings,
  declaredBeforeOrNow,
  undeclaredCreateOnly,
  merge3,
  settingDiffers,
  replacementTriggers,
  settingsOf,
  unmanagedPaths,
} = poolMerge;

/** Whether two pools differ in a setting that changes in place. */
export const hasChanges: (before: PoolSettings, after: PoolSettings) => boolean = poolMerge.hasChanges;
