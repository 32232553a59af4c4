import type { UserPoolArgs } from '../provider';
import { type Argument, booleanChoice, checkArguments, when } from './arguments';
import { UserVerification } from './enums';
import { userAuthClient } from './fragments/clients';
import {
  EMAIL_SENDER,
  type EmailSenderArgs,
  emailSender,
  emailSenderProblems,
} from './fragments/email-sender';
import {
  PASSKEYS,
  type PasskeyArgs,
  USER_VERIFICATION,
  type UserVerificationArgs,
  userVerificationProblems,
} from './fragments/passkeys';
import { SELF_SIGN_UP, type SelfSignUpArgs, selfSignUpOf } from './fragments/passwords';
import { RECOVERY_BY_ADMINISTRATORS, signInWith } from './fragments/sign-in';
import { SMS_SENDER, type SmsSenderArgs, smsSender, smsSenderProblems } from './fragments/sms-sender';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { SIGN_IN, type SignInPresetArgs, signInProblems } from './sign-in-preset-args';

/** The arguments of a {@link PasswordlessPool}. */
export interface PasswordlessPoolArgs
  extends SignInPresetArgs,
    EmailSenderArgs,
    SmsSenderArgs,
    PasskeyArgs,
    UserVerificationArgs,
    SelfSignUpArgs {
  /** Whether users can sign in with codes by e-mail. @default true */
  emailCodes?: boolean | undefined;
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof PasswordlessPoolArgs, keyof PresetArgs>, Argument>> = {
  emailCodes: booleanChoice,
  ...EMAIL_SENDER,
  ...SMS_SENDER,
  ...PASSKEYS,
  ...USER_VERIFICATION,
  ...SELF_SIGN_UP,
  ...SIGN_IN,
};

/** The pool settings of a {@link PasswordlessPool}. */
export const passwordlessSettings = (args: PasswordlessPoolArgs): UserPoolArgs => {
  const { emailCodes = true, smsRoleArn, relyingPartyId } = args;
  const { userVerification = UserVerification.Preferred } = args;
  const hasSms = smsRoleArn !== undefined;
  // With SMS only, users have no e-mail address; a passkey is registered after a first sign-in, which needs one.
  const attributes = [
    ...(emailCodes || !hasSms ? (['email'] as const) : []),
    ...(hasSms ? (['phone_number'] as const) : []),
  ];
  return merge<UserPoolArgs>(
    signInWith(...attributes),
    {
      policies: {
        signInPolicy: {
          allowedFirstAuthFactors: [
            // AWS does not allow removing it; users without a password are not offered it.
            'PASSWORD',
            ...(emailCodes ? (['EMAIL_OTP'] as const) : []),
            ...(hasSms ? (['SMS_OTP'] as const) : []),
            ...(relyingPartyId === undefined ? [] : (['WEB_AUTHN'] as const)),
          ],
        },
      },
      userPoolTier: 'ESSENTIALS',
    },
    // A recovery code would let users set a password.
    RECOVERY_BY_ADMINISTRATORS,
    selfSignUpOf(args),
    emailSender(args),
    smsSender(args),
    relyingPartyId === undefined ? {} : { webAuthnConfiguration: { relyingPartyId, userVerification } },
  );
};

/**
 * A user pool and an app client for sign-in without passwords: by codes by e-mail or SMS, by passkeys, or by any of
 * these. See `docs/reference/passwordless-pool.md` of this package.
 *
 * @example
 * const customers = new PasswordlessPool('customers', { relyingPartyId: 'example.com' });
 * export const clientId = customers.clientId;
 */
export class PasswordlessPool extends SignInPreset {
  constructor(name: string, args: PasswordlessPoolArgs = {}, opts: SignInPresetOptions = {}) {
    checkArguments(
      'PasswordlessPool',
      name,
      args,
      ARGUMENTS,
      ({ emailCodes, smsRoleArn, relyingPartyId }) => [
        when(
          emailCodes === false && smsRoleArn === undefined && relyingPartyId === undefined,
          'emailCodes',
          'is false, so users have no way to sign in. Give smsRoleArn for codes by SMS, or relyingPartyId for passkeys',
        ),
        ...emailSenderProblems(args),
        ...smsSenderProblems(args),
        ...userVerificationProblems(args),
        ...signInProblems(args),
      ],
    );
    super('PasswordlessPool', name, args, opts, passwordlessSettings(args));
    this.completeSignIn(userAuthClient);
  }
}
