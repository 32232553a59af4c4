import type { GetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import type { Proposed } from '../live-pool';

/** E: SMS settings are shared with DescribeUserPool. */
function smsMfa({ userPool: { SmsConfiguration, SmsAuthenticationMessage } }: Proposed) {
  return SmsConfiguration === undefined && SmsAuthenticationMessage === undefined
    ? undefined
    : { SmsAuthenticationMessage, SmsConfiguration };
}

/** B: a pool that was never told has SINGLE_FACTOR; LITE has no passkeys. */
function webAuthn({ userPool, mfa: { WebAuthnConfiguration } }: Proposed) {
  if (WebAuthnConfiguration === undefined && userPool.UserPoolTier === 'LITE') return undefined;
  return { FactorConfiguration: 'SINGLE_FACTOR', ...WebAuthnConfiguration };
}

export const mfaConfigOf = (pool: Proposed) => ({
  SmsMfaConfiguration: pool.mfa.SmsMfaConfiguration ?? smsMfa(pool),
  SoftwareTokenMfaConfiguration: pool.mfa.SoftwareTokenMfaConfiguration,
  EmailMfaConfiguration: pool.mfa.EmailMfaConfiguration,
  MfaConfiguration: pool.userPool.MfaConfiguration,
  WebAuthnConfiguration: webAuthn(pool),
});

export function getUserPoolMfaConfig(
  { UserPoolId }: GetUserPoolMfaConfigRequest,
  { region, store }: Context,
) {
  return mfaConfigOf(store.pool(region, UserPoolId));
}
