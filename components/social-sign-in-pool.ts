import type { UserPoolArgs } from '../provider';
import { type Argument, booleanChoice, checkArguments, type Problem, when } from './arguments';
import { passwordClient, userAuthClient } from './fragments/clients';
import {
  EMAIL_SENDER,
  type EmailSenderArgs,
  emailSender,
  emailSenderProblems,
} from './fragments/email-sender';
import type { WithGroups } from './fragments/groups';
import { isSocial, providersGiven, type SocialProvidersArgs } from './fragments/identity-providers';
import type { ManagedLoginArgs } from './fragments/managed-login';
import { longPasswords, SELF_SIGN_UP, type SelfSignUpArgs, selfSignUpOf } from './fragments/passwords';
import { RECOVERY_BY_ADMINISTRATORS, RECOVERY_BY_EMAIL, signInWith } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { requiredSignInProblems, SIGN_IN } from './sign-in-preset-args';

/** The arguments of a {@link SocialSignInPool}. */
export interface SocialSignInPoolArgs extends WithGroups, PresetArgs, EmailSenderArgs, SelfSignUpArgs {
  /** Cognito's sign-in pages: a domain, and the app client with the code grant. */
  managedLogin: ManagedLoginArgs;
  /** At least one of `google`, `facebook`, `loginWithAmazon` and `signInWithApple`. */
  identityProviders: SocialProvidersArgs;
  /** Whether users with an e-mail address sign in with codes by e-mail, instead of passwords. @default false */
  emailCodes?: boolean | undefined;
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof SocialSignInPoolArgs, keyof PresetArgs>, Argument>> = {
  emailCodes: booleanChoice,
  ...EMAIL_SENDER,
  ...SELF_SIGN_UP,
  ...SIGN_IN,
};

/** The pool settings of a {@link SocialSignInPool}. */
export const socialSignInSettings = (args: SocialSignInPoolArgs): UserPoolArgs =>
  merge<UserPoolArgs>(
    signInWith('email'),
    args.emailCodes === true
      ? { policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } }
      : longPasswords(12),
    // A recovery code would let users with codes by e-mail set a password.
    args.emailCodes === true ? RECOVERY_BY_ADMINISTRATORS : RECOVERY_BY_EMAIL,
    { userPoolTier: 'ESSENTIALS' },
    selfSignUpOf(args),
    emailSender(args),
  );

const contradictions = (args: SocialSignInPoolArgs): ReadonlyArray<Problem | false> => [
  ...requiredSignInProblems(args, 'at least one of google, facebook, loginWithAmazon and signInWithApple'),
  ...providersGiven(args.identityProviders).map(([key]) =>
    when(
      !isSocial(key),
      `identityProviders.${key}`,
      'is not google, facebook, loginWithAmazon or signInWithApple: EnterprisePool has the providers of organizations',
    ),
  ),
  ...emailSenderProblems(args),
];

/**
 * A user pool and an app client for sign-in with Google, Facebook, Amazon or Apple beside e-mail, on Cognito's sign-in
 * pages. See `docs/reference/social-sign-in-pool.md` of this package.
 *
 * @example
 * const customers = new SocialSignInPool('customers', {
 *   managedLogin: { domainPrefix: 'shop', callbackUrls: ['https://shop.example.com/signed-in'] },
 *   identityProviders: { google: { clientId, clientSecret } },
 * });
 * export const { signInUrl } = customers;
 */
export class SocialSignInPool extends SignInPreset {
  constructor(name: string, args: SocialSignInPoolArgs, opts: SignInPresetOptions = {}) {
    checkArguments('SocialSignInPool', name, args, ARGUMENTS, contradictions);
    super('SocialSignInPool', name, args, opts, socialSignInSettings(args));
    this.completeSignIn(args.emailCodes === true ? userAuthClient : passwordClient());
  }
}
