import type { UserPoolArgs } from '../provider';
import { type Argument, checkArguments } from './arguments';
import { Mfa } from './enums';
import { authenticatorApps, MFA, type MfaArgs } from './fragments/authenticator-apps';
import { passwordClient } from './fragments/clients';
import {
  EMAIL_SENDER,
  type EmailSenderArgs,
  emailSender,
  emailSenderProblems,
} from './fragments/email-sender';
import {
  longPasswords,
  PASSWORDS,
  type PasswordArgs,
  SELF_SIGN_UP,
  type SelfSignUpArgs,
  selfSignUpOf,
} from './fragments/passwords';
import { RECOVERY_BY_EMAIL, signInWith } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { SIGN_IN, type SignInPresetArgs, signInProblems } from './sign-in-preset-args';

/** The arguments of an {@link EmailPasswordPool}. By default passwords have at least 12 characters, and MFA is OFF. */
export interface EmailPasswordPoolArgs
  extends SignInPresetArgs,
    EmailSenderArgs,
    PasswordArgs,
    SelfSignUpArgs,
    MfaArgs {
  /**
   * Multi-factor authentication by codes from an authenticator app: OFF, each user's choice (OPTIONAL), or required of
   * every user (ON).
   * @default "OFF"
   */
  mfa?: Mfa;
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof EmailPasswordPoolArgs, keyof PresetArgs>, Argument>> = {
  ...EMAIL_SENDER,
  ...PASSWORDS,
  ...SELF_SIGN_UP,
  ...MFA,
  ...SIGN_IN,
};

/** The pool settings of an {@link EmailPasswordPool}. */
export const emailPasswordSettings = (args: EmailPasswordPoolArgs): UserPoolArgs =>
  merge<UserPoolArgs>(
    signInWith('email'),
    longPasswords(args.minimumPasswordLength ?? 12),
    RECOVERY_BY_EMAIL,
    selfSignUpOf(args),
    authenticatorApps(args.mfa ?? Mfa.Off),
    emailSender(args),
    { userPoolTier: 'ESSENTIALS' },
  );

/**
 * A user pool and an app client for sign-in with an e-mail address and a password. See
 * `docs/reference/email-password-pool.md` of this package.
 *
 * @example
 * const customers = new EmailPasswordPool('customers', { mfa: 'OPTIONAL' });
 * export const clientId = customers.clientId;
 */
export class EmailPasswordPool extends SignInPreset {
  constructor(name: string, args: EmailPasswordPoolArgs = {}, opts: SignInPresetOptions = {}) {
    checkArguments('EmailPasswordPool', name, args, ARGUMENTS, () => [
      ...emailSenderProblems(args),
      ...signInProblems(args),
    ]);
    super('EmailPasswordPool', name, args, opts, emailPasswordSettings(args));
    this.completeSignIn(passwordClient());
  }
}
