import { invalid } from '../errors';
import type { Rule } from './rule';

const addressOf = (from: string): string => /<([^<>]*)>$/.exec(from)?.[1] ?? from;

/** [T] aws/aws-cdk#9739, whose words these are; with a SourceArn it is unsettled, and taken. */
export const fromNeedsOwnSender: Rule = ({ userPool: { EmailConfiguration: email } }) =>
  email?.From !== undefined && email.EmailSendingAccount !== 'DEVELOPER' && email.SourceArn === undefined
    ? invalid('Cannot configure From email address for default email configuration')
    : undefined;

/** [T] badmintoncryer/cdk-preflight pf-cognito-email-from-format, whose words these are. */
export const fromIsAddress: Rule = ({ userPool: { EmailConfiguration: email } }) =>
  email?.From === undefined || /^[^\s<>@]+@[^\s<>@]+$/.test(addressOf(email.From))
    ? undefined
    : invalid('Provided From email address is invalid');

/** [T] aws/aws-cli#8280, whose words these are: a link needs words. */
export const linkHasText: Rule = ({ userPool: { VerificationMessageTemplate: template } }) => {
  const text = template?.EmailMessageByLink;
  return text === undefined || /\{##(?!##\}).+?##\}/s.test(text)
    ? undefined
    : invalid('The message is invalid.');
};

/** [T] badmintoncryer/cdk-preflight pf-cognito-invite-message-username-placeholder; [D] only where users have passwords. */
export const invitationHasCode: Rule = ({ userPool }) => {
  const factors = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [];
  const invitation = userPool.AdminCreateUserConfig?.InviteMessageTemplate;
  if (factors.some((factor) => factor !== 'PASSWORD')) return undefined;
  const texts = { emailMessage: invitation?.EmailMessage, smsMessage: invitation?.SMSMessage };
  const odd = Object.entries(texts).find(([, text]) => text !== undefined && !text.includes('{####}'));
  return odd === undefined
    ? undefined
    : invalid(
        `1 validation error detected: Value '${odd[1]}' at 'adminCreateUserConfig.inviteMessage.${odd[0]}' failed to satisfy constraint: Member must satisfy regular expression pattern`,
      );
};

/** [T] badmintoncryer/cdk-preflight pf-cognito-web-authn-relying-party-format, whose words these are. */
export const relyingPartyIsDomain: Rule = ({ mfa: { WebAuthnConfiguration: passkeys } }) =>
  passkeys?.RelyingPartyId !== undefined && /[^A-Za-z0-9._-]/.test(passkeys.RelyingPartyId)
    ? invalid('RelyingPartyId contains invalid characters')
    : undefined;

/** [T] badmintoncryer/cdk-preflight pf-cognito-recovery-admin-only-alone, whose words these are. */
export const adminOnlyAlone: Rule = ({ userPool: { AccountRecoverySetting: recovery } }) => {
  const names = (recovery?.RecoveryMechanisms ?? []).map(({ Name }) => Name);
  return names.length > 1 && names.includes('admin_only')
    ? invalid(
        'Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
      )
    : undefined;
};
