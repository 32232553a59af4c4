import type { Pool, Rule } from './rule';

const sendsByCognito = (pool: Pool): boolean => pool.emailConfiguration?.emailSendingAccount !== 'DEVELOPER';

export const messageRules: ReadonlyArray<Rule> = [
  {
    id: 'code-or-link',
    paths: ['verificationMessageTemplate.emailMessage', 'verificationMessageTemplate.emailMessageByLink'],
    says: 'Texts for both kinds of verification e-mail are given, with a code and with a link; AWS documents that only the one that defaultEmailOption chooses may be. Keep that one if AWS refuses both.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source:
      'CreateUserPool, VerificationMessageTemplate; acceptance tests of terraform-provider-aws deploy both',
    isDisputed: true,
    broken: ({ verificationMessageTemplate: template }) =>
      template?.emailMessage !== undefined && template.emailMessageByLink !== undefined,
  },
  {
    id: 'custom-email-needs-your-sender',
    paths: [
      'verificationMessageTemplate',
      'adminCreateUserConfig.inviteMessageTemplate',
      'emailConfiguration.emailSendingAccount',
    ],
    says: "E-mail texts of your own are given while Cognito's sender is in use; AWS documents that they need your SES identity. Set emailConfiguration { emailSendingAccount: 'DEVELOPER', sourceArn } if AWS refuses or ignores them.",
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool, or default texts in e-mails',
    evidence: 'documented',
    source: 'VerificationMessageTemplateType, MessageTemplateType; aws-cdk-lib and SST deploy it',
    isDisputed: true,
    broken: (pool) => {
      const { emailMessage, emailSubject, emailMessageByLink, emailSubjectByLink } =
        pool.verificationMessageTemplate ?? {};
      const invitation = pool.adminCreateUserConfig?.inviteMessageTemplate;
      const texts = [
        emailMessage,
        emailSubject,
        emailMessageByLink,
        emailSubjectByLink,
        invitation?.emailMessage,
        invitation?.emailSubject,
      ];
      return sendsByCognito(pool) && texts.some((text) => text !== undefined);
    },
  },
  {
    id: 'your-sender-needs-an-identity',
    paths: ['emailConfiguration.emailSendingAccount', 'emailConfiguration.sourceArn'],
    says: 'emailSendingAccount is DEVELOPER, which sends through your SES identity, but sourceArn does not name one. Give the ARN of a verified address or domain.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'EmailConfigurationType, EmailSendingAccount',
    broken: ({ emailConfiguration: email }) =>
      email?.emailSendingAccount === 'DEVELOPER' && email.sourceArn === undefined,
  },
  {
    id: 'one-way-to-send-sms',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    says: 'smsConfiguration names both SNS and AWS End User Messaging, and AWS takes one. Remove snsCallerArn or eumsSms.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    broken: ({ smsConfiguration: sms }) => Boolean(sms?.snsCallerArn) && sms?.eumsSms !== undefined,
  },
  {
    id: 'some-way-to-send-sms',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    says: 'smsConfiguration names no way to send. Give snsCallerArn for SNS, or eumsSms for AWS End User Messaging.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    broken: ({ smsConfiguration: sms }) =>
      sms !== undefined && !sms.snsCallerArn && sms.eumsSms === undefined,
  },
  {
    id: 'end-user-messaging-in-the-pools-region',
    paths: ['smsConfiguration.eumsSms.region', 'region'],
    says: "eumsSms.region is not the pool's Region, and AWS sends only from there. Remove it, or give the pool's Region.",
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'EumsSmsConfigurationType, Region',
    broken: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.eumsSms?.region;
      return from !== undefined && region !== undefined && from !== region;
    },
  },
  {
    id: 'seoul-sends-from-tokyo',
    paths: ['smsConfiguration.snsRegion', 'region'],
    says: 'Pools in Seoul (ap-northeast-2) send SMS through SNS in Tokyo. Set smsConfiguration.snsRegion to ap-northeast-1.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType, SnsRegion',
    broken: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.snsRegion;
      return region === 'ap-northeast-2' && from !== undefined && from !== 'ap-northeast-1';
    },
  },
  {
    id: 'one-validity-of-temporary-passwords',
    paths: [
      'policies.passwordPolicy.temporaryPasswordValidityDays',
      'adminCreateUserConfig.unusedAccountValidityDays',
    ],
    says: 'temporaryPasswordValidityDays is given, and AWS then refuses the older unusedAccountValidityDays. Remove the older one.',
    prevents:
      'InvalidParameterException: Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    evidence: 'documented',
    source: 'PasswordPolicyType, TemporaryPasswordValidityDays',
    broken: (pool) =>
      pool.policies?.passwordPolicy?.temporaryPasswordValidityDays !== undefined &&
      pool.adminCreateUserConfig?.unusedAccountValidityDays !== undefined,
  },
  {
    id: 'device-configuration-switches-on',
    paths: ['deviceConfiguration'],
    says: 'Giving deviceConfiguration switches the remembering of devices on, whatever its values. Remove it if devices are not to be remembered.',
    prevents: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DeviceConfigurationType',
    isAdvice: true,
    broken: ({ deviceConfiguration: device }) =>
      device !== undefined &&
      device.challengeRequiredOnNewDevice !== true &&
      device.deviceOnlyRememberedOnUserPrompt !== true,
  },
];
