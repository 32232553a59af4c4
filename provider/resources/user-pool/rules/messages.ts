import { referencedText } from '../../shared/referenced-text';
import { beginsWithPasswordOnly } from '../predicates';
import { where } from './referenced-arns';
import type { Pool, ReferencedText, Rule, RulePath, Violation } from './rule';

/** Whether a text has a link with custom words: `{##Click here##}`. */
const hasLinkText = (text: string): boolean => {
  for (let start = text.indexOf('{##'); start >= 0; start = text.indexOf('{##', start + 1)) {
    const end = text.indexOf('##}', start + 3);
    if (end < 0) return false;
    if (end > start + 3) return true;
  }
  return false;
};

const invitationsWithoutCode = (pool: Pool): ReadonlyArray<ReferencedText> =>
  (['emailMessage', 'smsMessage'] as const).flatMap((name) =>
    referencedText(
      `adminCreateUserConfig.inviteMessageTemplate.${name}`,
      () => pool.adminCreateUserConfig?.inviteMessageTemplate?.[name],
    ).filter(({ value }) => !value.includes('{####}')),
  );

const TEXTS = [
  'smsAuthenticationMessage',
  'smsVerificationMessage',
  'emailVerificationMessage',
  'emailVerificationSubject',
] as const;

/** The paths of the texts for verification and one-time codes. */
const CODE_TEXTS: ReadonlyArray<RulePath> = [
  'verificationMessageTemplate',
  ...TEXTS,
  'emailMfaConfiguration',
];

const INVITATIONS: ReadonlyArray<RulePath> = [
  'adminCreateUserConfig.inviteMessageTemplate.emailMessage',
  'adminCreateUserConfig.inviteMessageTemplate.smsMessage',
];

/** The texts for verification and one-time codes: only invitations have the user name. */
const codeTexts = (pool: Pool): ReadonlyArray<ReferencedText> => [
  ...(
    ['emailMessage', 'emailSubject', 'emailMessageByLink', 'emailSubjectByLink', 'smsMessage'] as const
  ).flatMap((name) =>
    referencedText(`verificationMessageTemplate.${name}`, () => pool.verificationMessageTemplate?.[name]),
  ),
  ...TEXTS.flatMap((name) => referencedText(name, () => pool[name])),
  ...referencedText('emailMfaConfiguration.message', () => pool.emailMfaConfiguration?.message),
  ...referencedText('emailMfaConfiguration.subject', () => pool.emailMfaConfiguration?.subject),
];

/** Whether Lambda triggers write or send the texts, and may place the user name anywhere. */
const hasOwnTexts = ({ lambdaConfig: lambda }: Pool): boolean =>
  [lambda?.customMessage, lambda?.customEmailSender, lambda?.customSmsSender].some(
    (trigger) => trigger !== undefined,
  );

/** A word in braces, a placeholder in other systems. */
const PLACEHOLDER = /\{\s*[A-Za-z][\w.-]*\s*\}/g;

/** The placeholders of a text that Cognito does not replace. */
const unfilled = ({ path, value }: ReferencedText): ReadonlyArray<Violation> =>
  [...new Set(value.match(PLACEHOLDER) ?? [])]
    .filter((placeholder) => placeholder !== '{username}')
    .map((placeholder) => ({ path, value: placeholder }));

const invitationTexts = (pool: Pool): ReadonlyArray<ReferencedText> =>
  (['emailMessage', 'emailSubject', 'smsMessage'] as const).flatMap((name) =>
    referencedText(
      `adminCreateUserConfig.inviteMessageTemplate.${name}`,
      () => pool.adminCreateUserConfig?.inviteMessageTemplate?.[name],
    ),
  );

const RENAMED = [
  ['smsVerificationMessage', 'smsMessage'],
  ['emailVerificationMessage', 'emailMessage'],
  ['emailVerificationSubject', 'emailSubject'],
] as const;

export const messageRules: ReadonlyArray<Rule> = [
  {
    id: 'messages/link-text-required',
    paths: ['verificationMessageTemplate.emailMessageByLink'],
    message:
      'The message has no link text: {####} is the placeholder for a code. Write the link text inside the placeholder, such as {##Click here##}.',
    awsError: 'InvalidParameterException: The message is invalid.',
    evidence: 'answered',
    source: 'aws/aws-cli#8280; aws-amplify/amplify-cli#5907; hashicorp/terraform-provider-aws#3770',
    violates: ({ verificationMessageTemplate: template }) =>
      template?.emailMessageByLink !== undefined && !hasLinkText(template.emailMessageByLink),
  },
  {
    id: 'messages/invitation-code-required',
    paths: INVITATIONS,
    message:
      'An invitation does not contain the temporary password, and the user needs it to sign in. Add {####} for the password, and {username} for the user name.',
    awsError:
      "InvalidParameterException: 1 validation error detected: Value at 'adminCreateUserConfig.inviteMessage.emailMessage' failed to satisfy constraint: Member must satisfy regular expression pattern",
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-invite-message-username-placeholder and pf-cognito-invite-sms-message-placeholder, deployed on us-east-1 in 2026-09; MessageTemplateType: needed where users have passwords',
    violates: (pool) => beginsWithPasswordOnly(pool) && where(invitationsWithoutCode(pool)),
  },
  {
    id: 'messages/passwordless-invitation-code',
    paths: INVITATIONS,
    message:
      'An invitation has no {####}; AWS documents that only users with passwords need it, but has refused such texts. Add it if AWS refuses the text.',
    awsError:
      "InvalidParameterException: Value at 'adminCreateUserConfig.inviteMessage.emailMessage' failed to satisfy constraint",
    evidence: 'reported',
    source: 'the refusal is published for pools with passwords only; MessageTemplateType',
    violates: (pool) => !beginsWithPasswordOnly(pool) && where(invitationsWithoutCode(pool)),
  },
  {
    id: 'messages/username-in-invitations-only',
    paths: CODE_TEXTS,
    message:
      'Cognito replaces {username} in invitations only, and sends it unchanged in this text. Remove it, or write the text in a customMessage trigger.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'AWS developer guide, message templates; aws/aws-cdk#6811',
    isAdvice: true,
    violates: (pool) =>
      !hasOwnTexts(pool) && where(codeTexts(pool).filter(({ value }) => value.includes('{username}'))),
  },
  {
    id: 'messages/placeholder-unknown',
    paths: ['adminCreateUserConfig.inviteMessageTemplate', ...CODE_TEXTS],
    message:
      'A text has a placeholder that Cognito does not replace but sends unchanged. Write {####} for the code and, in invitations, {username} for the name; or write the text in a customMessage trigger.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'AWS developer guide, message templates: {####} and {username} are the placeholders',
    isAdvice: true,
    violates: (pool) =>
      hasOwnTexts(pool) ? [] : [...invitationTexts(pool), ...codeTexts(pool)].flatMap(unfilled),
  },
  {
    id: 'messages/old-and-new-texts-differ',
    paths: ['smsVerificationMessage', 'emailVerificationMessage', 'emailVerificationSubject'],
    message:
      'A text is declared under its old and its new name with different values; AWS keeps one value for both. Remove the old one, and keep the one in verificationMessageTemplate.',
    awsError: 'nothing: AWS keeps one of the two for both',
    evidence: 'reported',
    source:
      'users of other tools, whose next updates never end; CreateUserPool: the old names are no longer used',
    isAdvice: true,
    violates: (pool) =>
      RENAMED.flatMap(([old, renamed]) => {
        const [before] = referencedText(old, () => pool[old]);
        const [after] = referencedText(renamed, () => pool.verificationMessageTemplate?.[renamed]);
        return before !== undefined && after !== undefined && before.value !== after.value
          ? [{ path: old }]
          : [];
      }),
  },
  {
    id: 'password/temporary-validity-conflict',
    paths: [
      'policies.passwordPolicy.temporaryPasswordValidityDays',
      'adminCreateUserConfig.unusedAccountValidityDays',
    ],
    message:
      'AWS refuses the older unusedAccountValidityDays together with temporaryPasswordValidityDays. Remove the older one.',
    awsError:
      'InvalidParameterException: Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-unused-account-validity-exclusive, deployed on us-east-1; PasswordPolicyType',
    violates: (pool) =>
      pool.policies?.passwordPolicy?.temporaryPasswordValidityDays !== undefined &&
      pool.adminCreateUserConfig?.unusedAccountValidityDays !== undefined,
  },
];
