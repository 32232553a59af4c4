import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { anyText, arn, configurationSetName, emailAddress } from '../../shared/string-types';

/** How the pool sends e-mail. */
export const EmailConfiguration = struct('EmailConfiguration', {
  /** The ARN of a verified identity in SES; with COGNITO_DEFAULT its address becomes the sender's. */
  sourceArn: optional(arn),
  /** Where answers go. */
  replyToEmailAddress: optional(emailAddress),
  /** Cognito's own sender, good for about 50 e-mails a day, or your SES identity. @defaultValue "COGNITO_DEFAULT" */
  emailSendingAccount: optional(oneOf('COGNITO_DEFAULT', 'DEVELOPER'), { default: 'COGNITO_DEFAULT' }),
  /** The sender as users see it: an address, or a name with one in angle brackets. */
  from: optional(anyText),
  /** The SES configuration set for these e-mails, 1 to 64 characters. */
  configurationSet: optional(configurationSetName),
});
