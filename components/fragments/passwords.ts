import type * as pulumi from '@pulumi/pulumi';
import { codecs, type UserPoolArgs } from '../../provider';
import { type Argument, booleanChoice } from '../arguments';

/** Whether people make their own accounts. */
export interface SelfSignUpArgs {
  /** Whether people can sign up by themselves; otherwise only administrators make accounts. @defaultValue true */
  readonly selfSignUp?: boolean | undefined;
}

/** What passwords must be. */
export interface PasswordArgs {
  /** Fewest characters of a password, from 6 to 99. */
  readonly minimumPasswordLength?: pulumi.Input<number> | undefined;
}

export const SELF_SIGN_UP: Readonly<Record<keyof SelfSignUpArgs, Argument>> = { selfSignUp: booleanChoice };

export const PASSWORDS: Readonly<Record<keyof PasswordArgs, Argument>> = {
  minimumPasswordLength: codecs.PasswordPolicy.fields.minimumLength.codec,
};

export const selfSignUpOf = ({ selfSignUp = true }: SelfSignUpArgs): UserPoolArgs => ({
  adminCreateUserConfig: { allowAdminCreateUserOnly: !selfSignUp },
});

/** Long and free: length is what makes a password hard to guess (NIST SP 800-63B), rules about its characters do not. */
export const longPasswords = (minimumLength: pulumi.Input<number>): UserPoolArgs => ({
  policies: {
    passwordPolicy: {
      minimumLength,
      requireLowercase: false,
      requireUppercase: false,
      requireNumbers: false,
      requireSymbols: false,
    },
  },
});
