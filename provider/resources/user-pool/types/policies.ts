import { optional, struct } from '../../../codec/struct';
import { PasswordPolicy } from './password-policy';
import { SignInPolicy } from './sign-in-policy';

/** The pool's password and sign-in policies. */
export const Policies = struct('Policies', {
  /** Rules every password in the pool must follow. */
  passwordPolicy: optional(PasswordPolicy),
  /** What a sign-in may begin with. */
  signInPolicy: optional(SignInPolicy),
});
