import { endpointsOf } from '../../aws/endpoints';
import { own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import type { OutputValues } from '../../engine/state';
import { declaredAttributes, ownAttributes } from './attributes';
import type { LivePool } from './live';
import { settingsOf } from './merge';
import type { UserPoolOutputs } from './outputs';
import { Creation, MfaFactors, UserPoolSettings } from './settings';

/** The live values of the declared settings, in the declared format where they mean the same. */
export const declaredLive = (declared: PlainObject, { settings }: LivePool): PlainObject => {
  const { schema, ...others } = settingsOf(declared);
  const attributes = declaredAttributes(schema, settings.schema);
  return {
    ...selectDeclared(UserPoolSettings, others, settings),
    ...(attributes.length > 0 && { schema: attributes }),
  };
};

/** The paths of settings that are newer than this package. */
export const newerPaths = ({ extras }: LivePool): ReadonlyArray<string> => [
  ...unrecognizedPaths(extras?.pool ?? {}, Creation),
  ...unrecognizedPaths(extras?.mfa ?? {}, MfaFactors),
];

/** The outputs of a pool, without values that change by themselves: every refresh would show a change. */
export const outputs = (pool: LivePool, region: string, declared: PlainObject) =>
  ({
    arn: pool.arn,
    creationDate: pool.creationDate,
    schemaAttributes: ownAttributes(own(declared, 'schema'), pool.settings.schema),
    domain: pool.domain,
    customDomain: pool.customDomain,
    smsConfigurationFailure: pool.smsConfigurationFailure,
    emailConfigurationFailure: pool.emailConfigurationFailure,
    ...endpointsOf(pool.id, pool.arn, region, pool.settings.issuerConfiguration?.type),
  }) satisfies OutputValues<UserPoolOutputs>;
