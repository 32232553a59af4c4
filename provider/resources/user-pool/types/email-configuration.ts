import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { anyText, arn, configurationSetName, emailAddress } from '../../shared/string-types';

/** The e-mail configuration of the pool. */
export const EmailConfiguration = struct('EmailConfiguration', {
  /** The ARN of a verified SES identity; with COGNITO_DEFAULT its address is the sender address. */
  sourceArn: optional(arn),
  /** The reply-to address. */
  replyToEmailAddress: optional(emailAddress),
  /**
   * The sender of the e-mail: COGNITO_DEFAULT, limited to about 50 e-mails a day, or DEVELOPER for your SES identity.
   * @default "COGNITO_DEFAULT"
   */
  emailSendingAccount: optional(oneOf('COGNITO_DEFAULT', 'DEVELOPER'), { default: 'COGNITO_DEFAULT' }),
  /** The From address that users see: an address, or a name followed by an address in angle brackets. */
  from: optional(anyText),
  /** The SES configuration set of the e-mail, 1 to 64 characters. */
  configurationSet: optional(configurationSetName),
});
