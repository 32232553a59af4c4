import { isArnOf } from '../../../aws/arn';
import { IDENTITY } from '../../../aws/arn-demands';
import { suggestion } from '../../../codec/suggestion';
import { referencedText } from '../../shared/referenced-text';
import { isSesElsewhere } from '../../shared/ses-regions';
import type { ReferencedText, Risk, RiskConfigurationRule, Violation } from './rule';

const ACTIONS = ['lowAction', 'mediumAction', 'highAction'] as const;
const EMAILS = ['blockEmail', 'noActionEmail', 'mfaEmail'] as const;

type Email = (typeof EMAILS)[number];

const TAKEOVER = 'accountTakeoverRiskConfiguration';
const NOTIFY = 'accountTakeoverRiskConfiguration.notifyConfiguration';

/** The e-mail that tells of each action. */
const EMAIL_OF: { readonly [action: string]: Email } = {
  BLOCK: 'blockEmail',
  NO_ACTION: 'noActionEmail',
  MFA_IF_CONFIGURED: 'mfaEmail',
  MFA_REQUIRED: 'mfaEmail',
};

/** The levels of risk of which users are notified, each with its e-mail. */
const notified = ({ accountTakeoverRiskConfiguration: takeover }: Risk) =>
  ACTIONS.flatMap((level) => {
    // Actions without a level are omitted like any empty object.
    const action = takeover?.actions?.[level];
    const email = action?.notify === true ? EMAIL_OF[action.eventAction] : undefined;
    return email === undefined ? [] : [{ path: `${TAKEOVER}.actions.${level}.notify` as const, email }];
  });

const PLACEHOLDERS = [
  '{username}',
  '{login-time}',
  '{ip-address}',
  '{city}',
  '{country}',
  '{device-name}',
  '{one-click-link-valid}',
  '{one-click-link-invalid}',
  '{event-id}',
  '{feedback-token}',
];

/** A word in braces, a placeholder in other systems. */
const PLACEHOLDER = /\{\s*[A-Za-z][\w.-]*\s*\}/g;

const textsOf = ({ accountTakeoverRiskConfiguration: takeover }: Risk): ReadonlyArray<ReferencedText> =>
  EMAILS.flatMap((email) =>
    (['subject', 'htmlBody', 'textBody'] as const).flatMap((text) =>
      referencedText(`${NOTIFY}.${email}.${text}`, () => takeover?.notifyConfiguration?.[email]?.[text]),
    ),
  );

/** The placeholders of a text that Cognito does not replace. */
const unfilled = ({ path, value }: ReferencedText): ReadonlyArray<Violation> =>
  [...new Set(value.match(PLACEHOLDER) ?? [])]
    .filter((placeholder) => !PLACEHOLDERS.includes(placeholder))
    .map((placeholder) => {
      const meant = suggestion(placeholder, PLACEHOLDERS);
      return { path, value: placeholder, ...(meant !== undefined && { hint: `Did you mean ${meant}?` }) };
    });

/** The e-mails to users. */
export const notificationRules: ReadonlyArray<RiskConfigurationRule> = [
  {
    id: 'risk-configuration/source-arn-identity',
    paths: [`${NOTIFY}.sourceArn`],
    message:
      'This is not the ARN of an SES identity. Give the ARN of a verified one: arn:aws:ses:region:123456789012:identity/ followed by an e-mail address or a domain.',
    awsError: 'InvalidParameterException, or InvalidEmailRoleAccessPolicyException',
    evidence: 'documented',
    source:
      'NotifyConfigurationType, SourceArn: "the identity that is associated with the sending authorization policy"',
    violates: ({ accountTakeoverRiskConfiguration: takeover }) => {
      const arn = takeover?.notifyConfiguration?.sourceArn;
      return arn !== undefined && !isArnOf(arn, IDENTITY);
    },
  },
  {
    id: 'risk-configuration/source-arn-region',
    paths: [`${NOTIFY}.sourceArn`, 'region'],
    message:
      "The SES identity is in a Region that pools in this Region may not be able to use. Verify it in the pool's own Region, or in us-east-1, us-west-2 or eu-west-1, if AWS refuses it.",
    awsError:
      'InvalidParameterException: Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.',
    evidence: 'reported',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-risk-notify-source-arn-region; published configurations have identities in the Region of their pool',
    violates: ({ region, accountTakeoverRiskConfiguration: takeover }) => {
      const arn = takeover?.notifyConfiguration?.sourceArn;
      return arn !== undefined && region !== undefined && isSesElsewhere(arn, region);
    },
  },
  {
    id: 'risk-configuration/notify-without-sender',
    paths: [NOTIFY, `${TAKEOVER}.actions`],
    message:
      'Users are to be notified, but the program declares no notifyConfiguration: no SES identity and no text. Declare it, or set notify to false.',
    awsError: 'unknown: no words are published',
    evidence: 'reported',
    source:
      'AccountTakeoverRiskConfigurationType: Cognito sends "using the method and template that you set"',
    violates: (risk) =>
      risk.accountTakeoverRiskConfiguration?.notifyConfiguration === undefined &&
      notified(risk).map(({ path }) => ({ path })),
  },
  {
    id: 'risk-configuration/notify-without-email',
    paths: [NOTIFY, `${TAKEOVER}.actions`],
    message:
      'Users are to be notified of an action for which the program declares no e-mail. Declare the e-mail in notifyConfiguration, or set notify to false.',
    awsError: 'unknown: whether AWS then has a text of its own is not documented',
    evidence: 'reported',
    source: 'NotifyConfigurationType has an e-mail for each action, and requires none',
    violates: (risk) => {
      const { notifyConfiguration } = risk.accountTakeoverRiskConfiguration ?? {};
      return (
        notifyConfiguration !== undefined &&
        notified(risk)
          .filter(({ email }) => notifyConfiguration[email] === undefined)
          .map(({ path, email }) => ({ path, hint: `It is ${email}.` }))
      );
    },
  },
  {
    id: 'risk-configuration/email-without-text',
    paths: EMAILS.map((email) => `${NOTIFY}.${email}` as const),
    message: 'An e-mail has a subject and no text. Give htmlBody, textBody or both.',
    awsError: 'unknown: the service model requires neither',
    evidence: 'reported',
    source: 'NotifyEmailType: "Choose an HtmlBody or a TextBody"',
    violates: ({ accountTakeoverRiskConfiguration: takeover }) =>
      EMAILS.filter((email) => {
        const found = takeover?.notifyConfiguration?.[email];
        return found !== undefined && found.htmlBody === undefined && found.textBody === undefined;
      }).map((email) => ({ path: `${NOTIFY}.${email}` as const })),
  },
  {
    id: 'risk-configuration/placeholder-unknown',
    paths: EMAILS.map((email) => `${NOTIFY}.${email}` as const),
    message:
      'A text has a placeholder that Cognito does not replace but sends unchanged. It replaces {username}, {login-time}, {ip-address}, {city}, {country}, {device-name}, {one-click-link-valid}, {one-click-link-invalid}, {event-id} and {feedback-token}.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'AWS developer guide, message templates, advanced security template placeholders',
    isAdvice: true,
    violates: (risk) => textsOf(risk).flatMap(unfilled),
  },
];
