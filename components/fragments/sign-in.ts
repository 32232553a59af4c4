import type { UserPoolArgs } from '../../provider';

/** Users are known by what the pool can write to, without regard to capital letters, and prove it before it counts. */
export const signInWith = (...attributes: ReadonlyArray<'email' | 'phone_number'>): UserPoolArgs => ({
  usernameAttributes: [...attributes],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: [...attributes],
  // A mistyped new address must not lock its user out.
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [...attributes] },
});

/** Who forgot a password comes back by a code to the verified address. */
export const RECOVERY_BY_EMAIL: UserPoolArgs = {
  accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'verified_email' }] },
};

/** Only administrators bring users back. */
export const RECOVERY_BY_ADMINISTRATORS: UserPoolArgs = {
  accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'admin_only' }] },
};

/** AWS's own order: by e-mail, else by SMS. */
export const RECOVERY_BY_EMAIL_OR_SMS: UserPoolArgs = {
  accountRecoverySetting: {
    recoveryMechanisms: [
      { priority: 1, name: 'verified_email' },
      { priority: 2, name: 'verified_phone_number' },
    ],
  },
};
