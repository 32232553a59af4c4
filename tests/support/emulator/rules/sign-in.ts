import { invalid } from '../errors';
import type { Rule } from './rule';

/** D 4.7 rule 1 ([T] badmintoncryer/cdk-preflight pf-cognito-alias-username-exclusive, whose message this is). */
export const aliasOrUsername: Rule = ({ userPool: { AliasAttributes, UsernameAttributes } }) =>
  AliasAttributes !== undefined && UsernameAttributes !== undefined
    ? invalid('Only one of the aliasAttributes or usernameAttributes can be set in a User pool.')
    : undefined;

/** Rule 12 ([T] badmintoncryer/cdk-preflight pf-cognito-signin-policy-password-required, whose message this is). */
export const passwordStays: Rule = ({ userPool }) => {
  const factors = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors;
  return factors === undefined || factors.includes('PASSWORD')
    ? undefined
    : invalid('Password should be configured as one of the allowed first auth factors.');
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
    ? invalid('Only PASSWORD and WEB_AUTHN are allowed first factors when MFA is required')
    : undefined;
};

/** Rule 10 ([T] go-to-k/cdkd#2064, whose message this is). */
export const passkeyIsTwoFactors: Rule = ({ userPool, mfa }) => {
  const passkeys = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('WEB_AUTHN');
  const two = mfa.WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  return passkeys && userPool.MfaConfiguration === 'ON' && !two
    ? invalid(
        'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
      )
    : undefined;
};

/** Rule 13 (C). */
export const smsOtpNeedsSms: Rule = ({ userPool }) =>
  userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('SMS_OTP') &&
  userPool.SmsConfiguration === undefined
    ? invalid('SMS_OTP cannot be a first authentication factor: missing valid SMS configuration.')
    : undefined;
