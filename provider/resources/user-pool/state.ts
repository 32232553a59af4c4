import { endpointsOf } from '../../aws/endpoints';
import { compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { managementOf } from '../../engine/state';
import { UNDECLARED_CREATE_ONLY } from '../../engine/state-keys';
import { declaredAttributes, ownAttributes } from './attributes';
import { ManagementOptions } from './inputs';
import type { LivePool } from './live';
import { settingsOf, undeclaredCreateOnly, unmanagedPaths } from './merge';
import { Creation, MfaFactors, UserPoolSettings } from './settings';

/** The live values of the declared settings, in the declared format where they mean the same. */
export const declaredSettings = (declared: PlainObject, { settings }: LivePool): PlainObject => {
  const { schema, ...others } = settingsOf(declared);
  const attributes = declaredAttributes(schema, settings.schema);
  return {
    ...selectDeclared(UserPoolSettings, others, settings),
    ...(attributes.length > 0 && { schema: attributes }),
  };
};

/** The paths of settings that are newer than this package. */
const newerPaths = ({ extras }: LivePool): ReadonlyArray<string> => [
  ...unrecognizedPaths(extras?.pool ?? {}, Creation),
  ...unrecognizedPaths(extras?.mfa ?? {}, MfaFactors),
];

/**
 * The state of a pool: the live values of the declared settings, the paths of other settings that somebody set, the
 * undeclared create-only values, and the outputs. Values that change by themselves are omitted, since every refresh
 * would show a change.
 */
export const outputs = (declared: PlainObject, pool: LivePool, region: string): PlainObject => {
  const kept = declaredSettings(declared, pool);
  // A declared setting that is not live after a failure does not make others unmanaged: a refresh would not report
  // them.
  const unmanaged = [...unmanagedPaths(kept, pool.settings), ...newerPaths(pool)];
  const createOnly = undeclaredCreateOnly(declared, pool.settings);
  const attributes = ownAttributes(own(declared, 'schema'), pool.settings.schema);
  return compact([
    ...Object.entries(kept),
    ...managementOf(ManagementOptions, declared),
    ['region', region],
    ['arn', pool.arn],
    ['creationDate', pool.creationDate],
    ['schemaAttributes', attributes],
    ['domain', pool.domain],
    ['customDomain', pool.customDomain],
    ['smsConfigurationFailure', pool.smsConfigurationFailure],
    ['emailConfigurationFailure', pool.emailConfigurationFailure],
    ['unmanaged', unmanaged],
    [UNDECLARED_CREATE_ONLY, Object.keys(createOnly).length > 0 ? createOnly : undefined],
    ...Object.entries(endpointsOf(pool.id, pool.arn, region, pool.settings.issuerConfiguration?.type)),
  ]);
};

/** The inputs that would produce the live pool: the program's own, updated with the drift. */
export const inputsFrom = (state: PlainObject, pool: LivePool, region: string): PlainObject =>
  compact([
    ...Object.entries(declaredSettings(state, pool)),
    ...managementOf(ManagementOptions, state),
    ['region', region],
  ]);
