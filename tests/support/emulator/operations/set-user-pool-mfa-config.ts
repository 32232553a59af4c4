import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid } from '../errors';
import { commit, type LivePool, type LiveUserPool, type Proposed } from '../live-pool';
import { omitUndefined } from '../omit-undefined';
import { isEmptySms } from '../pool-defaults';
import { refuseInvalid } from '../rules';
import { mfaConfigOf } from './get-user-pool-mfa-config';

/** Rule 8 (C): refused even with `Enabled: false`; a WebAuthn block is fine. */
function refuseFactorsWhenOff(request: SetUserPoolMfaConfigRequest): void {
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration } = request;
  const blocks = [SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration];
  if ((request.MfaConfiguration ?? 'OFF') === 'OFF' && blocks.some((block) => block !== undefined))
    throw invalid("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
}

/** Rule 11 (C, aws-sdk-js#4186): the request itself has to name a factor, what is live doesn't count. */
function refuseOnWithoutFactor(request: SetUserPoolMfaConfigRequest): void {
  if ((request.MfaConfiguration ?? 'OFF') === 'OFF') return;
  const named =
    request.SmsMfaConfiguration !== undefined ||
    request.EmailMfaConfiguration !== undefined ||
    request.SoftwareTokenMfaConfiguration?.Enabled === true;
  if (!named)
    throw invalid(
      "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
    );
}

/** The SMS settings the pool has afterwards; I.1: what leaving them out means is unsettled. */
function smsAfter({ userPool }: LivePool, request: SetUserPoolMfaConfigRequest, { settings }: Context) {
  const block = request.SmsMfaConfiguration;
  if (settings.smsOfMfa === 'apart') return {};
  if (block === undefined && settings.smsOnMfaOmission === 'keep') return {};
  const given = block?.SmsConfiguration;
  const kept = block === undefined ? undefined : userPool.SmsConfiguration;
  return {
    SmsConfiguration: given === undefined || isEmptySms(given) ? kept : given,
    SmsAuthenticationMessage: block?.SmsAuthenticationMessage,
  };
}

/** E: an SMS block needs a way to send, from here or from Create and Update. */
function refuseSmsWithoutSender(
  { SmsMfaConfiguration: block }: SetUserPoolMfaConfigRequest,
  userPool: LiveUserPool,
): void {
  if (block !== undefined && (userPool.SmsConfiguration ?? block.SmsConfiguration) === undefined)
    throw invalid('SMS configuration is required to configure SMS MFA.');
}

/** C.1: a full replacement; what the request leaves out is gone, and MFA itself is off. */
export function setUserPoolMfaConfig(request: SetUserPoolMfaConfigRequest, context: Context) {
  const live = context.store.pool(context.region, request.UserPoolId);
  refuseFactorsWhenOff(request);
  refuseOnWithoutFactor(request);
  const { SoftwareTokenMfaConfiguration, EmailMfaConfiguration, WebAuthnConfiguration } = request;
  const userPool: LiveUserPool = omitUndefined({
    ...structuredClone(live.userPool),
    ...smsAfter(live, request, context),
    MfaConfiguration: request.MfaConfiguration ?? 'OFF',
  });
  refuseSmsWithoutSender(request, userPool);
  const proposed: Proposed = {
    region: live.region,
    userPool,
    mfa: omitUndefined({
      SmsMfaConfiguration: context.settings.smsOfMfa === 'apart' ? request.SmsMfaConfiguration : undefined,
      SoftwareTokenMfaConfiguration,
      EmailMfaConfiguration,
      WebAuthnConfiguration: WebAuthnConfiguration && {
        FactorConfiguration: 'SINGLE_FACTOR',
        ...WebAuthnConfiguration,
      },
    }),
  };
  refuseInvalid(proposed);
  commit(live, proposed);
  return mfaConfigOf(live);
}
