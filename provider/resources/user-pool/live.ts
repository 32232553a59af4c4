import type {
  GetUserPoolMfaConfigCommandOutput,
  GetUserPoolMfaConfigResponse,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { fromApi, invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { apiName } from '../../codec/struct';
import { type Unrecognized, unrecognized } from '../../codec/unrecognized-members';
import { secondFactors, withoutFactors } from './mfa';
import { Creation, MfaFactors, type PoolSettings, Updatable } from './settings';

/** A pool as AWS has it. */
export interface LivePool {
  readonly id: string;
  readonly arn: string;
  /** Its settings, by the names a program uses. Attributes carry AWS's prefixes. */
  readonly settings: PoolSettings;
  /** What Cognito said that this package does not know: it goes along with every update, as it is. */
  readonly extras?: { readonly pool?: Unrecognized | undefined; readonly mfa?: Unrecognized | undefined };
  /** Second factors that are on record while MFA is off: they have no effect, and AWS may still check them. */
  readonly idle?: PoolSettings;
  readonly creationDate: string | undefined;
  readonly lastModifiedDate: string | undefined;
  readonly estimatedNumberOfUsers: number | undefined;
  readonly domain: string | undefined;
  readonly customDomain: string | undefined;
  readonly smsConfigurationFailure: string | undefined;
  readonly emailConfigurationFailure: string | undefined;
}

/** An SMS configuration without members is none: some answers hold one. */
const withoutEmptySms = (settings: PoolSettings): PoolSettings => {
  const { smsConfiguration: sms } = settings;
  return sms !== undefined && Object.keys(sms).length === 0 ? omit(settings, ['smsConfiguration']) : settings;
};

/** With MFA off a factor that is still on record has no effect, and whether AWS keeps it there is not known. */
const withoutIdleFactors = (settings: PoolSettings): PoolSettings =>
  settings.mfaConfiguration === 'OFF' ? withoutFactors(settings) : settings;

/** Tags of AWS's own are nobody's to set: to send them back is refused. */
const withoutAwsTags = (settings: PoolSettings): PoolSettings => {
  if (settings.userPoolTags === undefined) return settings;
  const ours = Object.entries(settings.userPoolTags).filter(([name]) => !name.startsWith('aws:'));
  return { ...settings, userPoolTags: Object.fromEntries(ours) };
};

/** Members of a pool in a response that no request sets, or that another request does. */
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

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Times come as seconds since 1970. */
const timeOf = (value: unknown): string | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? new Date(value * 1000).toISOString() : undefined;

const MFA_MEMBERS: ReadonlyArray<keyof GetUserPoolMfaConfigCommandOutput> = [
  'MfaConfiguration',
  'SmsMfaConfiguration',
  '$metadata',
];

/** Whether an answer speaks of a pool in the way Cognito does, so that it can be relied on. */
export const isPool = (pool: unknown): pool is PlainObject =>
  typeof own(pool, 'Id') === 'string' &&
  typeof own(pool, 'Arn') === 'string' &&
  invalidPath(Creation, { ...asObject(pool), Schema: own(pool, 'SchemaAttributes') }) === undefined;

/** Whether an answer speaks of MFA in the way Cognito does. */
export const isMfa = (mfa: PlainObject): boolean =>
  invalidPath(MfaFactors, mfa) === undefined && typeof mfa['MfaConfiguration'] === 'string';

/** Brings together what Cognito tells in two answers: the pool, and the factors that only the MFA operations know. */
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
    creationDate: timeOf(pool['CreationDate']),
    lastModifiedDate: timeOf(pool['LastModifiedDate']),
    estimatedNumberOfUsers: numberOf(pool['EstimatedNumberOfUsers']),
    domain: textOf(pool['Domain']),
    customDomain: textOf(pool['CustomDomain']),
    smsConfigurationFailure: textOf(pool['SmsConfigurationFailure']),
    emailConfigurationFailure: textOf(pool['EmailConfigurationFailure']),
  };
};
