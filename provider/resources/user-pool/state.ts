import { endpointsOf } from '../../aws/endpoints';
import { compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { UNDECLARED_CREATE_ONLY } from '../../engine/state-keys';
import { declaredAttributes, ownAttributes } from './attributes';
import { ManagementOptions } from './inputs';
import type { LivePool } from './live';
import { settingsOf, undeclaredCreateOnly, unmanagedPaths } from './merge';
import { Creation, MfaFactors, UserPoolSettings } from './settings';

/** The settings of a live pool that were declared, written as they were declared where they mean the same. */
export const declaredSettings = (declared: PlainObject, { settings }: LivePool): PlainObject => {
  const { schema, ...others } = settingsOf(declared);
  const attributes = declaredAttributes(schema, settings.schema);
  return {
    ...selectDeclared(UserPoolSettings, others, settings),
    ...(attributes.length > 0 && { schema: attributes }),
  };
};

/** Settings that are newer than this package. */
const newerPaths = ({ extras }: LivePool): ReadonlyArray<string> => [
  ...unrecognizedPaths(extras?.pool ?? {}, Creation),
  ...unrecognizedPaths(extras?.mfa ?? {}, MfaFactors),
];

/** What the provider was told, beside the settings. */
const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(ManagementOptions.fields).map((name) => [name, own(declared, name)]);

/**
 * What the state keeps of a pool: the declared settings as they are live, the paths of others that somebody set, the
 * create-only ones that it leaves unsaid, and what others need to know of the pool. Nothing that moves by itself, which would make every refresh a change.
 */
export const outputs = (declared: PlainObject, pool: LivePool, region: string): PlainObject => {
  const kept = declaredSettings(declared, pool);
  // What is declared and not live, after a failure, makes nothing else somebody's: a refresh would not find it so.
  const unmanaged = [...unmanagedPaths(kept, pool.settings), ...newerPaths(pool)];
  const createOnly = undeclaredCreateOnly(declared, pool.settings);
  const attributes = ownAttributes(own(declared, 'schema'), pool.settings.schema);
  return compact([
    ...Object.entries(kept),
    ...handling(declared),
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

/** What the program would have to say for the live pool to be as it says: its own inputs, with what drifted. */
export const inputsFrom = (state: PlainObject, pool: LivePool, region: string): PlainObject =>
  compact([...Object.entries(declaredSettings(state, pool)), ...handling(state), ['region', region]]);
