import type {
  GetUserPoolMfaConfigResponse,
  SetUserPoolMfaConfigResponse,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { asObject, isPlainObject, type PlainObject } from '../spec/object';
import { drop } from '../spec/tree';
import { fromApi } from '../spec/wire';
import { Creation, MfaFactors } from './user-pool';

/** A pool as AWS has it. */
export interface LivePool {
  readonly id: string;
  readonly arn: string;
  /** Its settings, by the names a program uses. Attributes carry AWS's prefixes. */
  readonly settings: PlainObject;
  readonly creationDate: string | undefined;
  readonly lastModifiedDate: string | undefined;
  readonly estimatedNumberOfUsers: number | undefined;
  readonly domain: string | undefined;
  readonly customDomain: string | undefined;
  readonly smsConfigurationFailure: string | undefined;
  readonly emailConfigurationFailure: string | undefined;
}

type Mfa = GetUserPoolMfaConfigResponse | SetUserPoolMfaConfigResponse;

/** An SMS configuration without members is none: some answers hold one. */
const withoutEmptySms = (settings: PlainObject): PlainObject => {
  const sms = settings['smsConfiguration'];
  return isPlainObject(sms) && Object.keys(sms).length === 0
    ? drop(settings, ['smsConfiguration'])
    : settings;
};

/** Tags of AWS's own are nobody's to set: to send them back is refused. */
const withoutAwsTags = (settings: PlainObject): PlainObject => {
  const tags = settings['userPoolTags'];
  if (!isPlainObject(tags)) return settings;
  const userPoolTags = Object.fromEntries(Object.entries(tags).filter(([name]) => !name.startsWith('aws:')));
  return { ...settings, userPoolTags };
};

/** Brings together what Cognito tells in two answers: the pool, and the factors that only the MFA operations know. */
export const livePool = (pool: UserPoolType, mfa: Mfa | undefined): LivePool => {
  const known = fromApi(Creation, { ...pool, PoolName: pool.Name, Schema: pool.SchemaAttributes });
  const factors = fromApi(MfaFactors, mfa ?? {});
  const mfaConfiguration = mfa?.MfaConfiguration ?? pool.MfaConfiguration;
  return {
    id: pool.Id ?? '',
    arn: pool.Arn ?? '',
    settings: withoutAwsTags(
      withoutEmptySms({
        ...asObject(known),
        ...asObject(factors),
        ...(mfaConfiguration && { mfaConfiguration }),
      }),
    ),
    creationDate: pool.CreationDate?.toISOString(),
    lastModifiedDate: pool.LastModifiedDate?.toISOString(),
    estimatedNumberOfUsers: pool.EstimatedNumberOfUsers,
    domain: pool.Domain,
    customDomain: pool.CustomDomain,
    smsConfigurationFailure: pool.SmsConfigurationFailure,
    emailConfigurationFailure: pool.EmailConfigurationFailure,
  };
};
