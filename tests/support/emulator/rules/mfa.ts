import { invalid } from '../errors';
import type { LiveMfa, LiveUserPool } from '../live-pool';
import type { Rule } from './rule';

/** WebAuthn alone is not a factor (rule 11); SMS is one when the pool can send SMS. */
export const hasFactor = (userPool: LiveUserPool, mfa: LiveMfa): boolean =>
  userPool.SmsConfiguration !== undefined ||
  mfa.SoftwareTokenMfaConfiguration?.Enabled === true ||
  mfa.EmailMfaConfiguration !== undefined;

/** Rule 11 (C; the message from aws-sdk-js#4186). */
export const mfaNeedsFactor: Rule = ({ userPool, mfa }) =>
  userPool.MfaConfiguration !== 'OFF' && !hasFactor(userPool, mfa)
    ? invalid(
        "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration. SMS MFA, Email MFA, or Software Token MFA must be enabled.",
      )
    : undefined;

/** Rule 14 (C). */
export const emailMfaNeedsOwnSender: Rule = ({ userPool, mfa }) =>
  mfa.EmailMfaConfiguration !== undefined && userPool.EmailConfiguration?.EmailSendingAccount !== 'DEVELOPER'
    ? invalid(
        'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
      )
    : undefined;

/** Rule 14 ([T] tf#41049): e-mail can't be both the factor and the only way back in. */
export const emailMfaNeedsOtherRecovery: Rule = ({ userPool, mfa }) => {
  const [only, other] = userPool.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  return mfa.EmailMfaConfiguration !== undefined && other === undefined && only?.Name === 'verified_email'
    ? invalid(
        'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_email as the only recovery mechanism when Email MFA is configured.',
      )
    : undefined;
};
