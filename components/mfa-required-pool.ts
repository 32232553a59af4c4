import type { UserPoolArgs } from '../provider';
import { type Argument, booleanChoice, checkArguments, type Problem, when } from './arguments';
import { Mfa, UserVerification } from './enums';
import { passwordClient } from './fragments/clients';
import {
  EMAIL_SENDER,
  type EmailSenderArgs,
  emailSender,
  emailSenderProblems,
} from './fragments/email-sender';
import { PASSKEYS, type PasskeyArgs } from './fragments/passkeys';
import {
  longPasswords,
  PASSWORDS,
  type PasswordArgs,
  SELF_SIGN_UP,
  type SelfSignUpArgs,
  selfSignUpOf,
} from './fragments/passwords';
import { RECOVERY_BY_EMAIL, RECOVERY_BY_EMAIL_OR_SMS, signInWith } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { SIGN_IN, type SignInPresetArgs, signInProblems } from './sign-in-preset-args';

/** The arguments of an {@link MfaRequiredPool}. By default passwords have at least 12 characters. With a `relyingPartyId` a passkey counts as both factors. */
export interface MfaRequiredPoolArgs
  extends SignInPresetArgs,
    EmailSenderArgs,
    PasskeyArgs,
    PasswordArgs,
    SelfSignUpArgs {
  /** Whether users can use codes from an authenticator app as their second factor. @default true */
  authenticatorApp?: boolean | undefined;
  /** Whether users can use codes by e-mail as their second factor. Needs `sesIdentityArn`. @default false */
  emailCodes?: boolean | undefined;
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof MfaRequiredPoolArgs, keyof PresetArgs>, Argument>> = {
  authenticatorApp: booleanChoice,
  emailCodes: booleanChoice,
  ...EMAIL_SENDER,
  ...PASSKEYS,
  ...PASSWORDS,
  ...SELF_SIGN_UP,
  ...SIGN_IN,
};

/** A passkey with user verification is two factors: possession, and knowledge or biometrics. */
const countingPasskeys = ({ relyingPartyId }: PasskeyArgs): UserPoolArgs =>
  relyingPartyId === undefined
    ? {}
    : {
        policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
        webAuthnConfiguration: {
          relyingPartyId,
          userVerification: UserVerification.Required,
          factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
        },
      };

/** The pool settings of an {@link MfaRequiredPool}. */
export const mfaRequiredSettings = (args: MfaRequiredPoolArgs): UserPoolArgs => {
  const { authenticatorApp = true, emailCodes = false } = args;
  return merge<UserPoolArgs>(
    signInWith('email'),
    longPasswords(args.minimumPasswordLength ?? 12),
    {
      mfaConfiguration: Mfa.On,
      softwareTokenMfaConfiguration: { enabled: authenticatorApp },
      userPoolTier: 'ESSENTIALS',
    },
    emailCodes ? { emailMfaConfiguration: {} } : {},
    // AWS refuses e-mail MFA when e-mail is the only recovery method: one factor would serve for both.
    emailCodes ? RECOVERY_BY_EMAIL_OR_SMS : RECOVERY_BY_EMAIL,
    selfSignUpOf(args),
    countingPasskeys(args),
    emailSender(args),
  );
};

const contradictions = (args: MfaRequiredPoolArgs): ReadonlyArray<Problem | false> => {
  const { authenticatorApp = true, emailCodes = false, sesIdentityArn } = args;
  return [
    when(
      !authenticatorApp && !emailCodes,
      'authenticatorApp',
      'is false, so no second factor is left: AWS does not accept passkeys as the only one. Remove it, or set emailCodes to true',
    ),
    when(
      emailCodes && sesIdentityArn === undefined,
      'emailCodes',
      'requires sesIdentityArn: AWS sends MFA codes by e-mail only from your own SES identity',
    ),
    ...emailSenderProblems(args),
    ...signInProblems(args),
  ];
};

/**
 * A user pool and an app client with multi-factor authentication required of every user, in one deployment: by an
 * authenticator app, e-mail or a passkey. See `docs/reference/mfa-required-pool.md` of this package.
 *
 * @example
 * const members = new MfaRequiredPool('members', { relyingPartyId: 'example.com' });
 * export const clientId = members.clientId;
 */
export class MfaRequiredPool extends SignInPreset {
  constructor(name: string, args: MfaRequiredPoolArgs = {}, opts: SignInPresetOptions = {}) {
    checkArguments('MfaRequiredPool', name, args, ARGUMENTS, contradictions);
    super('MfaRequiredPool', name, args, opts, mfaRequiredSettings(args));
    // Users choose passkeys in the choice-based flow (ALLOW_USER_AUTH).
    this.completeSignIn(
      args.relyingPartyId === undefined ? passwordClient() : passwordClient('ALLOW_USER_AUTH'),
    );
  }
}
