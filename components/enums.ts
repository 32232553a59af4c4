/** Multi-factor authentication with an authenticator app. */
export const Mfa = {
  /** No MFA. */
  Off: 'OFF',
  /** MFA is each user's choice. */
  Optional: 'OPTIONAL',
  /** MFA is required of every user. */
  On: 'ON',
} as const;
export type Mfa = (typeof Mfa)[keyof typeof Mfa];

/** The response of threat protection to risky sign-ins. */
export const ThreatProtection = {
  /** Logs the risk only. */
  Audit: 'AUDIT',
  /** Requires MFA or blocks the sign-in. */
  Enforced: 'ENFORCED',
} as const;
export type ThreatProtection = (typeof ThreatProtection)[keyof typeof ThreatProtection];

/** User verification by the authenticator of a passkey. */
export const UserVerification = {
  /** Requests user verification, and accepts passkeys without it. */
  Preferred: 'preferred',
  /** Accepts only passkeys whose authenticator verified the user by PIN, fingerprint or face. */
  Required: 'required',
} as const;
export type UserVerification = (typeof UserVerification)[keyof typeof UserVerification];
