import { invalid } from '../errors';
import type { Rule } from './rule';

/** D 4.7 rule 1. */
export const aliasOrUsername: Rule = ({ userPool: { AliasAttributes, UsernameAttributes } }) =>
  AliasAttributes !== undefined && UsernameAttributes !== undefined
    ? invalid('Only one of the aliasAttributes or usernameAttributes can be set in a user pool.')
    : undefined;

/** Rule 12. */
export const passwordStays: Rule = ({ userPool }) => {
  const factors = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors;
  return factors === undefined || factors.includes('PASSWORD')
    ? undefined
    : invalid('AllowedFirstAuthFactors must include PASSWORD.');
};

/** Rule 12 (S): the model knows SOFTWARE_TOKEN, the service doesn't serve it. */
export const noSoftwareTokenFirst: Rule = ({ userPool }) =>
  userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('SOFTWARE_TOKEN')
    ? invalid('SOFTWARE_TOKEN is not supported as a first authentication factor.')
    : undefined;

/** Rule 9 (C): only with ON, OPTIONAL is fine. */
export const noOtpUnderRequiredMfa: Rule = ({ userPool }) => {
  const factors = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [];
  const otp = factors.some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP');
  return otp && userPool.MfaConfiguration === 'ON'
    ? invalid('Only PASSWORD and WEB_AUTHN can be first authentication factors when MFA is required.')
    : undefined;
};

/** Rule 10 (C). */
export const passkeyIsTwoFactors: Rule = ({ userPool, mfa }) => {
  const passkeys = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('WEB_AUTHN');
  const two = mfa.WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  return passkeys && userPool.MfaConfiguration === 'ON' && !two
    ? invalid(
        'WEB_AUTHN can be a first authentication factor under required MFA only with MULTI_FACTOR_WITH_USER_VERIFICATION.',
      )
    : undefined;
};

/** Rule 13 (C). */
export const smsOtpNeedsSms: Rule = ({ userPool }) =>
  userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('SMS_OTP') &&
  userPool.SmsConfiguration === undefined
    ? invalid('SMS_OTP cannot be a first authentication factor: missing valid SMS configuration.')
    : undefined;
