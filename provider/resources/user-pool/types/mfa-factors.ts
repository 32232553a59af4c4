import { boolean, oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailMfaSubject, emailWithCode, relyingPartyId } from '../../shared/string-types';

/** Codes from an authenticator app (TOTP) as a second factor. */
export const SoftwareTokenMfaConfiguration = struct('SoftwareTokenMfaConfiguration', {
  /** Whether users can use an authenticator app. @defaultValue false */
  enabled: optional(boolean, { default: false }),
});

/** Codes by e-mail as a second factor. Needs the ESSENTIALS tier and `emailSendingAccount` DEVELOPER. */
export const EmailMfaConfiguration = struct('EmailMfaConfiguration', {
  /** The e-mail, 6 to 20,000 characters with `{####}` for the code; AWS has a text of its own. */
  message: optional(emailWithCode),
  /** The subject; AWS has one of its own. */
  subject: optional(emailMfaSubject),
});

/** Passkeys. Needs the ESSENTIALS tier. */
export const WebAuthnConfiguration = struct('WebAuthnConfiguration', {
  /** The domain that passkeys belong to, 1 to 127 characters; a pool with a custom domain must use that one. */
  relyingPartyId: optional(relyingPartyId),
  /** Whether the device must check the user, by PIN or body, or is only asked to. */
  userVerification: optional(oneOf('required', 'preferred')),
  /** Whether a passkey counts as one factor, or with user verification as two. @defaultValue "SINGLE_FACTOR" */
  factorConfiguration: optional(oneOf('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'), {
    default: 'SINGLE_FACTOR',
  }),
});
