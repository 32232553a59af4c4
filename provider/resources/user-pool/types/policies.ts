import { optional, struct } from '../../../codec/struct';
import { PasswordPolicy } from './password-policy';
import { SignInPolicy } from './sign-in-policy';

/** The pool's password and sign-in policies. */
export const Policies = struct('Policies', {
  /** The password policy of the pool. */
  passwordPolicy: optional(PasswordPolicy),
  /** The sign-in policy: the first factors that users can sign in with. */
  signInPolicy: optional(SignInPolicy),
});
