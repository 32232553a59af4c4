import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailSubject, emailWithCode, emailWithLink, smsWithCode } from '../../shared/string-types';

/** The messages by which users prove an e-mail address or a phone number. */
export const VerificationMessageTemplate = struct('VerificationMessageTemplate', {
  /** The SMS text, 6 to 140 characters with `{####}` for the code. */
  smsMessage: optional(smsWithCode),
  /** The e-mail with a code, 6 to 20,000 characters with `{####}` for it. */
  emailMessage: optional(emailWithCode),
  /** The subject of the e-mail with a code, 1 to 140 characters. */
  emailSubject: optional(emailSubject),
  /** The e-mail with a link, 6 to 20,000 characters with `{##Click here##}` for it. */
  emailMessageByLink: optional(emailWithLink),
  /** The subject of the e-mail with a link, 1 to 140 characters. */
  emailSubjectByLink: optional(emailSubject),
  /** Whether e-mail carries a code or a link. @defaultValue "CONFIRM_WITH_CODE" */
  defaultEmailOption: optional(oneOf('CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'), {
    default: 'CONFIRM_WITH_CODE',
  }),
});
