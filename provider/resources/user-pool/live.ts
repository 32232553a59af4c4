import type {
  GetUserPoolMfaConfigCommandOutput,
  GetUserPoolMfaConfigResponse,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { isoTime } from '../../aws/iso-time';
import { fromApi, invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { asObject, own, type PlainObject, textOf } from '../../codec/plain-object';
import { apiName } from '../../codec/struct';
import { type Unrecognized, unrecognized } from '../../codec/unrecognized-members';
import { secondFactors, withoutFactors } from './mfa';
import { Creation, MfaFactors, type PoolSettings, Updatable } from './settings';

/** A live pool. */
export interface LivePool {
  readonly id: string;
  readonly arn: string;
  /** Its settings, by the names of properties. Attributes have AWS's prefixes. */
  readonly settings: PoolSettings;
  /** Response members that this package does not know; every update sends them back unchanged. */
  readonly extras?: { readonly pool?: Unrecognized | undefined; readonly mfa?: Unrecognized | undefined };
  /** Second factors that are stored while MFA is off: they have no effect, but AWS may still validate them. */
  readonly idle?: PoolSettings;
  readonly creationDate: string | undefined;
  readonly lastModifiedDate: string | undefined;
  readonly estimatedNumberOfUsers: number | undefined;
  readonly domain: string | undefined;
  readonly customDomain: string | undefined;
  readonly smsConfigurationFailure: string | undefined;
  readonly emailConfigurationFailure: string | undefined;
}

/** Removes an SMS configuration without members, which some responses have instead of none. */
const withoutEmptySms = (settings: PoolSettings): PoolSettings => {
  const { smsConfiguration: sms } = settings;
  return sms !== undefined && Object.keys(sms).length === 0 ? omit(settings, ['smsConfiguration']) : settings;
};

/** Removes factors with MFA off: they have no effect, and whether AWS keeps them is not documented. */
const withoutIdleFactors = (settings: PoolSettings): PoolSettings =>
  settings.mfaConfiguration === 'OFF' ? withoutFactors(settings) : settings;

/** Removes AWS's own tags: AWS refuses requests that set them. */
const withoutAwsTags = (settings: PoolSettings): PoolSettings => {
  if (settings.userPoolTags === undefined) return settings;
  const ours = Object.entries(settings.userPoolTags).filter(([name]) => !name.startsWith('aws:'));
  return { ...settings, userPoolTags: Object.fromEntries(ours) };
};

/** Response members that no request sets, or only another request. */
const READ_ONLY_MEMBERS: ReadonlyArray<keyof UserPoolType | keyof GetUserPoolMfaConfigResponse> = [
  'SmsMfaConfiguration',
  'Id',
  'Name',
  'SchemaAttributes',
  'Status',
  'LastModifiedDate',
  'CreationDate',
  'EstimatedNumberOfUsers',
  'Domain',
  'CustomDomain',
  'Arn',
  'SmsConfigurationFailure',
  'EmailConfigurationFailure',
];

const FACTORS = Object.entries(MfaFactors.fields).map(([name, field]) => apiName(name, field));

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const MFA_MEMBERS: ReadonlyArray<keyof GetUserPoolMfaConfigCommandOutput> = [
  'MfaConfiguration',
  'SmsMfaConfiguration',
  '$metadata',
];

/** Whether a response describes a pool and can be relied on. */
export const isPool = (pool: unknown): pool is PlainObject =>
  typeof own(pool, 'Id') === 'string' &&
  typeof own(pool, 'Arn') === 'string' &&
  invalidPath(Creation, { ...asObject(pool), Schema: own(pool, 'SchemaAttributes') }) === undefined;

/** Whether a response describes the MFA configuration and can be relied on. */
export const isMfa = (mfa: PlainObject): boolean =>
  invalidPath(MfaFactors, mfa) === undefined && typeof mfa['MfaConfiguration'] === 'string';

/** Combines two responses: the pool, and the factors that only the MFA operations return. */
export const livePool = (pool: PlainObject, mfa: PlainObject | undefined): LivePool => {
  const known = fromApi(Creation, { ...pool, PoolName: pool['Name'], Schema: pool['SchemaAttributes'] });
  const factors = fromApi(MfaFactors, mfa ?? {});
  const { mfaConfiguration } = fromApi(Updatable, {
    MfaConfiguration: textOf(mfa?.['MfaConfiguration']) ?? textOf(pool['MfaConfiguration']),
  });
  return {
    id: textOf(pool['Id']) ?? '',
    arn: textOf(pool['Arn']) ?? '',
    settings: withoutIdleFactors(
      withoutAwsTags(
        withoutEmptySms({
          ...known,
          ...factors,
          ...(mfaConfiguration && { mfaConfiguration }),
        }),
      ),
    ),
    idle: mfaConfiguration === 'OFF' ? secondFactors(factors) : {},
    extras: {
      pool: unrecognized(Creation, omit(pool, [...READ_ONLY_MEMBERS, ...FACTORS])),
      mfa: unrecognized(MfaFactors, omit(mfa ?? {}, MFA_MEMBERS)),
    },
    creationDate: isoTime(pool['CreationDate']),
    lastModifiedDate: isoTime(pool['LastModifiedDate']),
    estimatedNumberOfUsers: numberOf(pool['EstimatedNumberOfUsers']),
    domain: textOf(pool['Domain']),
    customDomain: textOf(pool['CustomDomain']),
    smsConfigurationFailure: textOf(pool['SmsConfigurationFailure']),
    emailConfigurationFailure: textOf(pool['EmailConfigurationFailure']),
  };
};
