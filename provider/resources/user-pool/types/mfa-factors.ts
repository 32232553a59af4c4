import { boolean, oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';
import { emailMfaSubject, emailWithCode, relyingPartyId } from '../../shared/string-types';

/** MFA by codes from an authenticator app (TOTP). */
export const SoftwareTokenMfaConfiguration = struct('SoftwareTokenMfaConfiguration', {
  /** Whether users can use an authenticator app as an MFA factor. @default false */
  enabled: optional(boolean, { default: false }),
});

/** MFA by codes sent by e-mail. Needs the ESSENTIALS tier and `emailSendingAccount` DEVELOPER. */
export const EmailMfaConfiguration = struct('EmailMfaConfiguration', {
  /** The e-mail message, 6 to 20,000 characters with `{####}` for the code; without it AWS sends its own text. */
  message: optional(emailWithCode),
  /** The subject of the e-mail; without it AWS uses its own. */
  subject: optional(emailMfaSubject),
});

/** Passkeys. Needs the ESSENTIALS tier. */
export const WebAuthnConfiguration = struct('WebAuthnConfiguration', {
  /** The relying party id, a domain of 1 to 127 characters; a pool with a custom domain must use that domain. */
  relyingPartyId: optional(relyingPartyId),
  /**
   * Whether the authenticator must verify the user by PIN or biometrics (required), or is only requested to
   * (preferred).
   */
  userVerification: optional(oneOf('required', 'preferred')),
  /**
   * Whether a passkey counts as one factor, or as two when the authenticator verifies the user.
   * @default "SINGLE_FACTOR"
   */
  factorConfiguration: optional(oneOf('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'), {
    default: 'SINGLE_FACTOR',
  }),
});
