/** Whether users have a second factor: an authenticator app. */
export const Mfa = {
  /** No second factor. */
  Off: 'OFF',
  /** Each user's choice. */
  Optional: 'OPTIONAL',
  /** Demanded of everyone. */
  On: 'ON',
} as const;
export type Mfa = (typeof Mfa)[keyof typeof Mfa];

/** What threat protection does about a sign-in that looks risky. */
export const ThreatProtection = {
  /** Writes it down. */
  Audit: 'AUDIT',
  /** Asks for a second factor, or refuses it. */
  Enforced: 'ENFORCED',
} as const;
export type ThreatProtection = (typeof ThreatProtection)[keyof typeof ThreatProtection];

/** How strictly a passkey's device checks that its user is there. */
export const UserVerification = {
  /** Asks the device to check, and takes passkeys that do not. */
  Preferred: 'preferred',
  /** Takes only passkeys whose device checked the user, by PIN, finger or face. */
  Required: 'required',
} as const;
export type UserVerification = (typeof UserVerification)[keyof typeof UserVerification];
