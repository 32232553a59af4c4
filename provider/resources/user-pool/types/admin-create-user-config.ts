import { boolean, intBetween } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailInvitation, emailSubject, smsInvitation } from '../../shared/string-types';

/** The invitation to a user whom an administrator creates. */
export const InviteMessageTemplate = struct('InviteMessageTemplate', {
  /** The SMS text, 6 to 140 characters; `{username}` and `{####}` stand for the name and the password. */
  smsMessage: optional(smsInvitation, { api: 'SMSMessage' }),
  /** The e-mail, 6 to 20,000 characters; `{username}` and `{####}` stand for the name and the password. */
  emailMessage: optional(emailInvitation),
  /** The subject of the e-mail, 1 to 140 characters. */
  emailSubject: optional(emailSubject),
});

/** How users come to be, when not by signing up. */
export const AdminCreateUserConfig = struct('AdminCreateUserConfig', {
  /** Whether only administrators create users, so that nobody can sign up. @defaultValue false */
  allowAdminCreateUserOnly: optional(boolean, { default: false }),
  /**
   * Days an unused account lasts, from 0 to 365.
   * @deprecated AWS no longer uses it: set `policies.passwordPolicy.temporaryPasswordValidityDays`. @defaultValue 7
   */
  unusedAccountValidityDays: optional(intBetween(0, 365), { default: 7 }),
  /** The invitation that new users get. */
  inviteMessageTemplate: optional(InviteMessageTemplate),
});
