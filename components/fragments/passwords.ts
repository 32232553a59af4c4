import type * as pulumi from '@pulumi/pulumi';
import type { UserPoolArgs } from '../../provider';
import * as codecs from '../../provider/codecs';
import { type Argument, booleanChoice } from '../arguments';

/** Self-service sign-up. */
export interface SelfSignUpArgs {
  /** Whether users can sign up themselves; when false, only administrators create users. @default true */
  selfSignUp?: boolean | undefined;
}

/** The password policy. */
export interface PasswordArgs {
  /** The minimum length of a password, from 6 to 99 characters. @default 12 */
  minimumPasswordLength?: pulumi.Input<number> | undefined;
}

export const SELF_SIGN_UP: Readonly<Record<keyof SelfSignUpArgs, Argument>> = { selfSignUp: booleanChoice };

export const PASSWORDS: Readonly<Record<keyof PasswordArgs, Argument>> = {
  minimumPasswordLength: codecs.PasswordPolicy.fields.minimumLength.codec,
};

export const selfSignUpOf = ({ selfSignUp = true }: SelfSignUpArgs): UserPoolArgs => ({
  adminCreateUserConfig: { allowAdminCreateUserOnly: !selfSignUp },
});

/**
 * Requires length but no kinds of character: length makes a password hard to guess, composition rules do not (NIST SP
 * 800-63B).
 */
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
