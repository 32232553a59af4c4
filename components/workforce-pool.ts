import type * as pulumi from '@pulumi/pulumi';
import type { UserPoolArgs } from '../provider';
import * as codecs from '../provider/codecs';
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
import { PASSWORDS, type PasswordArgs } from './fragments/passwords';
import { RECOVERY_BY_EMAIL, signInWith } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { PresetClientArgs } from './preset-client-args';
import type { SignInPresetOptions } from './preset-options';
import { SignInPreset } from './sign-in-preset';
import { SIGN_IN, type SignInPresetArgs, signInProblems } from './sign-in-preset-args';

/** The arguments of a {@link WorkforcePool}. By default passwords have at least 14 characters, and MFA is ON. */
export interface WorkforcePoolArgs extends SignInPresetArgs, EmailSenderArgs, PasswordArgs, MfaArgs {
  /**
   * Multi-factor authentication by codes from an authenticator app: OFF, each user's choice (OPTIONAL), or required of
   * every user (ON).
   * @default "ON"
   */
  mfa?: Mfa;
  /** The minimum length of a password, from 6 to 99 characters. @default 14 */
  minimumPasswordLength?: pulumi.Input<number> | undefined;
  /** The subject of the invitation, 1 to 140 characters; without it AWS uses its own. */
  invitationSubject?: pulumi.Input<string> | undefined;
  /**
   * The text of the invitation, 6 to 20,000 characters, with `{username}` and `{####}` for the temporary password;
   * without it AWS sends its own.
   */
  invitationMessage?: pulumi.Input<string> | undefined;
  /** The days for which the temporary password is valid, from 1 to 365. @default 3 */
  invitationValidityDays?: pulumi.Input<number> | undefined;
}

const { emailSubject, emailMessage } = codecs.InviteMessageTemplate.fields;

/** AWS treats 0 as its own default of 7 days, which is not the preset's. */
const validityDays: Argument = {
  name: 'an integer from 1 to 365',
  is: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 365,
};

export const ARGUMENTS: Readonly<Record<Exclude<keyof WorkforcePoolArgs, keyof PresetArgs>, Argument>> = {
  invitationSubject: emailSubject.codec,
  invitationMessage: emailMessage.codec,
  invitationValidityDays: validityDays,
  ...EMAIL_SENDER,
  ...PASSWORDS,
  ...MFA,
  ...SIGN_IN,
};

/** The pool settings of a {@link WorkforcePool}. */
export const workforceSettings = (args: WorkforcePoolArgs): UserPoolArgs => {
  const { invitationSubject, invitationMessage, invitationValidityDays = 3 } = args;
  const hasText = invitationSubject !== undefined || invitationMessage !== undefined;
  return merge<UserPoolArgs>(
    signInWith('email'),
    {
      adminCreateUserConfig: {
        allowAdminCreateUserOnly: true,
        ...(hasText && {
          inviteMessageTemplate: { emailSubject: invitationSubject, emailMessage: invitationMessage },
        }),
      },
      policies: {
        passwordPolicy: {
          minimumLength: args.minimumPasswordLength ?? 14,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
          passwordHistorySize: 24,
          temporaryPasswordValidityDays: invitationValidityDays,
        },
      },
      userPoolTier: 'ESSENTIALS',
    },
    RECOVERY_BY_EMAIL,
    authenticatorApps(args.mfa ?? Mfa.On),
    emailSender(args),
  );
};

/** A session lasts one working day. */
const WORKING_DAY: PresetClientArgs = { refreshTokenValidity: '12 hours' };

/**
 * A user pool and an app client for staff whom administrators invite. See `docs/reference/workforce-pool.md` of this package.
 *
 * @example
 * const staff = new WorkforcePool('staff', { invitationSubject: 'Your account at Example' });
 * export const clientId = staff.clientId;
 */
export class WorkforcePool extends SignInPreset {
  constructor(name: string, args: WorkforcePoolArgs = {}, opts: SignInPresetOptions = {}) {
    checkArguments('WorkforcePool', name, args, ARGUMENTS, () => [
      ...emailSenderProblems(args),
      ...signInProblems(args),
    ]);
    super('WorkforcePool', name, args, opts, workforceSettings(args));
    this.completeSignIn(merge(passwordClient(), WORKING_DAY));
  }
}
