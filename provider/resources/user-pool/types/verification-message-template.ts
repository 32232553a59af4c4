import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailSubject, emailWithCode, emailWithLink, smsWithCode } from '../../shared/string-types';

/** The messages that verify an e-mail address or a phone number. */
export const VerificationMessageTemplate = struct('VerificationMessageTemplate', {
  /** The SMS message, 6 to 140 characters with `{####}` for the code. */
  smsMessage: optional(smsWithCode),
  /** The e-mail with a code, 6 to 20,000 characters with `{####}` for the code. */
  emailMessage: optional(emailWithCode),
  /** The subject of the e-mail with a code, 1 to 140 characters. */
  emailSubject: optional(emailSubject),
  /** The e-mail with a link, 6 to 20,000 characters with `{##Click here##}` for the link. */
  emailMessageByLink: optional(emailWithLink),
  /** The subject of the e-mail with a link, 1 to 140 characters. */
  emailSubjectByLink: optional(emailSubject),
  /** Whether the verification e-mail has a code or a link. @default "CONFIRM_WITH_CODE" */
  defaultEmailOption: optional(oneOf('CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'), {
    default: 'CONFIRM_WITH_CODE',
  }),
});
