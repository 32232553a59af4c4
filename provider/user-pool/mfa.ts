import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
import { compact, own, type PlainObject } from '../spec/object';
import { at, put } from '../spec/tree';
import { settingsDiffer } from './settings';
import { MfaFactors, Updatable } from './user-pool';

const FACTORS = Object.keys(MfaFactors.fields);

/** Whether a second factor is off, on or optional. */
export const modeOf = (settings: PlainObject): string => String(own(settings, 'mfaConfiguration') ?? 'OFF');

export const isOff = (settings: PlainObject): boolean => modeOf(settings) === 'OFF';

export const hasSms = (settings: PlainObject): boolean => own(settings, 'smsConfiguration') !== undefined;

const hasToken = (settings: PlainObject): boolean =>
  at(settings, ['softwareTokenMfaConfiguration', 'enabled']) === true;

const hasEmail = (settings: PlainObject): boolean => own(settings, 'emailMfaConfiguration') !== undefined;

/** The settings that SetUserPoolMfaConfig is for, without the SMS part, which UpdateUserPool sets too. */
export const mfaPart = (settings: PlainObject): PlainObject =>
  compact(['mfaConfiguration', ...FACTORS].map((name) => [name, own(settings, name)]));

/** Passkey settings beyond what every pool has. */
const hasPasskeys = (settings: PlainObject): boolean =>
  settingsDiffer({}, compact([['webAuthnConfiguration', own(settings, 'webAuthnConfiguration')]]));

/**
 * The one request that says all of MFA, since the operation replaces all of it. With MFA off AWS refuses any factor
 * (observed by others), so a live factor is then left out; a declared one is sent, and AWS has the last word.
 */
export const mfaRequest = (
  id: string,
  target: PlainObject,
  desired: PlainObject,
): SetUserPoolMfaConfigRequest => {
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = Updatable.encode(target as never);
  const factors = MfaFactors.encode(mfaPart(target) as never);
  const off = isOff(target);
  const wantsToken = off ? at(desired, ['softwareTokenMfaConfiguration', 'enabled']) === true : true;
  const wantsEmail = off ? own(desired, 'emailMfaConfiguration') !== undefined : true;
  return {
    UserPoolId: id,
    MfaConfiguration: MfaConfiguration ?? 'OFF',
    // Whether a request without this part takes the SMS configuration away is not known, so it always goes along.
    ...(!off &&
      SmsConfiguration && {
        SmsMfaConfiguration: {
          ...(SmsAuthenticationMessage !== undefined && { SmsAuthenticationMessage }),
          SmsConfiguration,
        },
      }),
    ...(wantsToken &&
      factors.SoftwareTokenMfaConfiguration && {
        SoftwareTokenMfaConfiguration: factors.SoftwareTokenMfaConfiguration,
      }),
    ...(wantsEmail &&
      factors.EmailMfaConfiguration && { EmailMfaConfiguration: factors.EmailMfaConfiguration }),
    ...(hasPasskeys(target) &&
      factors.WebAuthnConfiguration && { WebAuthnConfiguration: factors.WebAuthnConfiguration }),
  };
};

/** Whether a new pool needs a second call for its MFA: CreateUserPool knows no factor but SMS. */
export const needsMfaCall = (settings: PlainObject): boolean =>
  hasToken(settings) ||
  hasEmail(settings) ||
  hasPasskeys(settings) ||
  (!isOff(settings) && !hasSms(settings));

const firstFactors = (settings: PlainObject): ReadonlyArray<unknown> => {
  const factors = at(settings, ['policies', 'signInPolicy', 'allowedFirstAuthFactors']);
  return Array.isArray(factors) ? factors : [];
};

/** Whether AWS would accept a pool's settings beside these factors. Each line is a refusal that others observed. */
export const agrees = (pool: PlainObject, mfa: PlainObject, sms: boolean): boolean => {
  const first = firstFactors(pool);
  const passkeysCount =
    at(mfa, ['webAuthnConfiguration', 'factorConfiguration']) === 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  const demanded = modeOf(mfa) === 'ON';
  const sends = at(pool, ['emailConfiguration', 'emailSendingAccount']) === 'DEVELOPER';
  const isLite = own(pool, 'userPoolTier') === 'LITE';
  return !(
    (hasEmail(mfa) && !isOff(mfa) && !sends) ||
    (isLite && ((hasEmail(mfa) && !isOff(mfa)) || hasPasskeys(mfa))) ||
    (demanded && (first.includes('EMAIL_OTP') || first.includes('SMS_OTP'))) ||
    (demanded && first.includes('WEB_AUTHN') && !passkeysCount) ||
    (!isOff(mfa) && !hasToken(mfa) && !hasEmail(mfa) && !sms)
  );
};

/** Whether a pool cannot be without its SMS configuration, not even for a moment. */
export const needsSms = (settings: PlainObject): boolean => {
  const verified = own(settings, 'autoVerifiedAttributes');
  return (
    firstFactors(settings).includes('SMS_OTP') ||
    (Array.isArray(verified) && verified.includes('phone_number'))
  );
};

/**
 * The ways to stand between the old and the new pool, the safest first: with the factors that need nothing of the new
 * one, or with MFA off for a moment.
 */
export const bridges = (live: PlainObject, target: PlainObject): ReadonlyArray<PlainObject> => {
  const { emailMfaConfiguration: _email, webAuthnConfiguration: _passkeys, ...others } = target;
  const { softwareTokenMfaConfiguration: _token, ...bare } = others;
  const off = put(bare, ['mfaConfiguration'], 'OFF');
  const switchedOff = needsSms(live) ? [] : [off];
  if (!hasToken(live) && !hasToken(target)) return switchedOff;
  const sms = own(live, 'smsConfiguration') ?? own(target, 'smsConfiguration');
  const optional = {
    ...others,
    mfaConfiguration: 'OPTIONAL',
    softwareTokenMfaConfiguration: { enabled: true },
    ...(sms !== undefined && { smsConfiguration: sms }),
  };
  return [optional, ...switchedOff];
};

/** The new pool with the SMS configuration of the old one, and SMS as its only factor. */
export const withSmsOnly = (live: PlainObject, target: PlainObject): PlainObject => {
  const { emailMfaConfiguration: _email, softwareTokenMfaConfiguration: _token, ...others } = target;
  return { ...others, mfaConfiguration: 'OPTIONAL', smsConfiguration: own(live, 'smsConfiguration') };
};

/** Whether two pools differ in what only SetUserPoolMfaConfig says, or in the mode. */
export const mfaDiffers = (live: PlainObject, target: PlainObject): boolean =>
  settingsDiffer(mfaPart(live), mfaPart(target));
