import type { UserPoolArgs } from '../../provider';

/** Users sign in with a verified e-mail address or phone number, case-insensitive. */
export const signInWith = (...attributes: ReadonlyArray<'email' | 'phone_number'>): UserPoolArgs => ({
  usernameAttributes: [...attributes],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: [...attributes],
  // Verify a new address before it replaces the old one: otherwise a typo would lock the user out.
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [...attributes] },
});

/** Users recover their account by a code to the verified e-mail address. */
export const RECOVERY_BY_EMAIL: UserPoolArgs = {
  accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'verified_email' }] },
};

/** Only administrators recover accounts. */
export const RECOVERY_BY_ADMINISTRATORS: UserPoolArgs = {
  accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'admin_only' }] },
};

/** Account recovery in AWS's default order: by e-mail, else by SMS. */
export const RECOVERY_BY_EMAIL_OR_SMS: UserPoolArgs = {
  accountRecoverySetting: {
    recoveryMechanisms: [
      { priority: 1, name: 'verified_email' },
      { priority: 2, name: 'verified_phone_number' },
    ],
  },
};
