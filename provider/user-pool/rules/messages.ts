import type { Pool, Rule } from './rule';

const sendsByCognito = (pool: Pool): boolean => pool.emailConfiguration?.emailSendingAccount !== 'DEVELOPER';

export const messageRules: ReadonlyArray<Rule> = [
  {
    id: 'messages/code-and-link',
    paths: ['verificationMessageTemplate.emailMessage', 'verificationMessageTemplate.emailMessageByLink'],
    message:
      'Texts for both kinds of verification e-mail are given, with a code and with a link; AWS documents that only the one that defaultEmailOption chooses may be. Keep that one if AWS refuses both.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source:
      'CreateUserPool, VerificationMessageTemplate; acceptance tests of terraform-provider-aws deploy both',
    isDisputed: true,
    violates: ({ verificationMessageTemplate: template }) =>
      template?.emailMessage !== undefined && template.emailMessageByLink !== undefined,
  },
  {
    id: 'messages/custom-text-requires-ses',
    paths: [
      'verificationMessageTemplate',
      'adminCreateUserConfig.inviteMessageTemplate',
      'emailConfiguration.emailSendingAccount',
    ],
    message:
      "E-mail texts of your own are given while Cognito's sender is in use; AWS documents that they need your SES identity. Set emailConfiguration { emailSendingAccount: 'DEVELOPER', sourceArn } if AWS refuses or ignores them.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool, or default texts in e-mails',
    evidence: 'documented',
    source: 'VerificationMessageTemplateType, MessageTemplateType; aws-cdk-lib and SST deploy it',
    isDisputed: true,
    violates: (pool) => {
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
    id: 'email/developer-requires-source-arn',
    paths: ['emailConfiguration.emailSendingAccount', 'emailConfiguration.sourceArn'],
    message:
      'emailSendingAccount is DEVELOPER, which sends through your SES identity, but sourceArn does not name one. Give the ARN of a verified address or domain.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'EmailConfigurationType, EmailSendingAccount',
    violates: ({ emailConfiguration: email }) =>
      email?.emailSendingAccount === 'DEVELOPER' && email.sourceArn === undefined,
  },
  {
    id: 'sms/sns-and-eums',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    message:
      'smsConfiguration names both SNS and AWS End User Messaging, and AWS takes one. Remove snsCallerArn or eumsSms.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    violates: ({ smsConfiguration: sms }) => Boolean(sms?.snsCallerArn) && sms?.eumsSms !== undefined,
  },
  {
    id: 'sms/sender-required',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    message:
      'smsConfiguration names no way to send. Give snsCallerArn for SNS, or eumsSms for AWS End User Messaging.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    violates: ({ smsConfiguration: sms }) =>
      sms !== undefined && !sms.snsCallerArn && sms.eumsSms === undefined,
  },
  {
    id: 'sms/eums-region',
    paths: ['smsConfiguration.eumsSms.region', 'region'],
    message:
      "eumsSms.region is not the pool's Region, and AWS sends only from there. Remove it, or give the pool's Region.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'EumsSmsConfigurationType, Region',
    violates: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.eumsSms?.region;
      return from !== undefined && region !== undefined && from !== region;
    },
  },
  {
    id: 'sms/seoul-requires-tokyo-sns',
    paths: ['smsConfiguration.snsRegion', 'region'],
    message:
      'Pools in Seoul (ap-northeast-2) send SMS through SNS in Tokyo. Set smsConfiguration.snsRegion to ap-northeast-1.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType, SnsRegion',
    violates: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.snsRegion;
      return region === 'ap-northeast-2' && from !== undefined && from !== 'ap-northeast-1';
    },
  },
  {
    id: 'password/temporary-validity-conflict',
    paths: [
      'policies.passwordPolicy.temporaryPasswordValidityDays',
      'adminCreateUserConfig.unusedAccountValidityDays',
    ],
    message:
      'temporaryPasswordValidityDays is given, and AWS then refuses the older unusedAccountValidityDays. Remove the older one.',
    awsError:
      'InvalidParameterException: Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    evidence: 'documented',
    source: 'PasswordPolicyType, TemporaryPasswordValidityDays',
    violates: (pool) =>
      pool.policies?.passwordPolicy?.temporaryPasswordValidityDays !== undefined &&
      pool.adminCreateUserConfig?.unusedAccountValidityDays !== undefined,
  },
  {
    id: 'device/configuration-enables',
    paths: ['deviceConfiguration'],
    message:
      'Giving deviceConfiguration switches the remembering of devices on, whatever its values. Remove it if devices are not to be remembered.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DeviceConfigurationType',
    isAdvice: true,
    violates: ({ deviceConfiguration: device }) =>
      device !== undefined &&
      device.challengeRequiredOnNewDevice !== true &&
      device.deviceOnlyRememberedOnUserPrompt !== true,
  },
];
