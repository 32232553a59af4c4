import { boolean, intBetween } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailBody, emailSubject, smsInvitation } from '../../shared/string-types';

/** The invitation to a user whom an administrator creates. */
export const InviteMessageTemplate = struct('InviteMessageTemplate', {
  /**
   * The SMS message, 6 to 140 characters; `{username}` and `{####}` are the placeholders of the user name and the
   * temporary password.
   */
  smsMessage: optional(smsInvitation, { api: 'SMSMessage' }),
  /**
   * The e-mail message, 6 to 20,000 characters; `{username}` and `{####}` are the placeholders of the user name and the
   * temporary password.
   */
  emailMessage: optional(emailBody),
  /** The subject of the e-mail, 1 to 140 characters. */
  emailSubject: optional(emailSubject),
});

/** Settings for users created by an administrator. */
export const AdminCreateUserConfig = struct('AdminCreateUserConfig', {
  /** Whether only administrators can create users, which disables sign-up. @default false */
  allowAdminCreateUserOnly: optional(boolean, { default: false }),
  /**
   * Days an unused account lasts, from 0 to 365.
   * @deprecated AWS no longer uses it: set `policies.passwordPolicy.temporaryPasswordValidityDays`. @default 7
   */
  unusedAccountValidityDays: optional(intBetween(0, 365), { default: 7 }),
  /** The invitation message to new users. */
  inviteMessageTemplate: optional(InviteMessageTemplate),
});
