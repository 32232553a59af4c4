import { ABSENT, identity, type Row, role, SES } from './row';

const text = (path: string, first: string, second: string, beside = {}): Row => ({
  path,
  beside,
  first,
  second,
  resetValues: ABSENT,
});

const code = (path: string, beside = {}): Row => text(path, 'Code {####}', '{####} ist der Code', beside);

const subject = (path: string, beside = {}): Row => text(path, 'Your code', 'Ihr Code ✓', beside);

export const MESSAGES: readonly Row[] = [
  code('smsVerificationMessage'),
  code('emailVerificationMessage'),
  subject('emailVerificationSubject'),
  code('smsAuthenticationMessage'),
  // AWS answers with the older names of these, too.
  { ...code('verificationMessageTemplate.smsMessage'), moves: ['SmsVerificationMessage'] },
  { ...code('verificationMessageTemplate.emailMessage', SES), moves: ['EmailVerificationMessage'] },
  { ...subject('verificationMessageTemplate.emailSubject', SES), moves: ['EmailVerificationSubject'] },
  text('verificationMessageTemplate.emailMessageByLink', 'Here: {##link##}', '{##Bitte hier##} klicken', SES),
  subject('verificationMessageTemplate.emailSubjectByLink', SES),
  {
    path: 'verificationMessageTemplate.defaultEmailOption',
    first: 'CONFIRM_WITH_LINK',
    second: 'CONFIRM_WITH_CODE',
    resetValues: ['CONFIRM_WITH_CODE', undefined],
  },
  {
    path: 'adminCreateUserConfig.allowAdminCreateUserOnly',
    first: true,
    second: false,
    resetValues: [false],
  },
  {
    path: 'adminCreateUserConfig.unusedAccountValidityDays',
    first: 3,
    second: 5,
    resetValues: [7, undefined],
  },
  code('adminCreateUserConfig.inviteMessageTemplate.smsMessage'),
  code('adminCreateUserConfig.inviteMessageTemplate.emailMessage', SES),
  subject('adminCreateUserConfig.inviteMessageTemplate.emailSubject', SES),
  {
    path: 'emailConfiguration.emailSendingAccount',
    beside: { emailConfiguration: { sourceArn: identity('example.com') } },
    first: 'DEVELOPER',
    second: 'COGNITO_DEFAULT',
    resetValues: ['COGNITO_DEFAULT'],
  },
  text('emailConfiguration.sourceArn', identity('one.example'), identity('two.example')),
  text('emailConfiguration.replyToEmailAddress', 'one@example.com', 'two@example.com'),
  text('emailConfiguration.from', 'one@example.com', 'Two <two@example.com>', SES),
  text('emailConfiguration.configurationSet', 'one', 'two', SES),
  {
    path: 'smsConfiguration',
    first: { snsCallerArn: role('one'), externalId: 'one', snsRegion: 'us-east-1' },
    second: { snsCallerArn: role('two'), externalId: 'two', snsRegion: 'us-east-1' },
    resetValues: ABSENT,
  },
  {
    path: 'smsConfiguration',
    name: 'smsConfiguration through End User Messaging',
    first: {
      eumsSms: {
        callerArn: role('one'),
        externalId: 'one',
        originationIdentity: 'phone-1',
        configurationSetName: 'one',
        inEntityId: '1',
        inTemplateId: '1',
        region: 'us-east-1',
      },
    },
    second: {
      eumsSms: {
        callerArn: role('two'),
        externalId: 'two',
        originationIdentity: 'phone-2',
        configurationSetName: 'two',
        inEntityId: '2',
        inTemplateId: '2',
        region: 'us-east-1',
      },
    },
    resetValues: ABSENT,
  },
];
