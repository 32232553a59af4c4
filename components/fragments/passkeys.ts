import type * as pulumi from '@pulumi/pulumi';
import { codecs } from '../../provider';
import { type Argument, enumChoice, type Problem, when } from '../arguments';
import { UserVerification } from '../enums';

/** Sign-in with passkeys. */
export interface PasskeyArgs {
  /** The domain that passkeys belong to, as `example.com`: giving it lets users sign in with passkeys. A pool with a custom domain must use that one. */
  readonly relyingPartyId?: pulumi.Input<string> | undefined;
}

/** How passkeys check their user. */
export interface UserVerificationArgs {
  /** Whether a passkey's device must check its user, or is only asked to. @defaultValue "preferred" */
  readonly userVerification?: UserVerification;
}

export const PASSKEYS: Readonly<Record<keyof PasskeyArgs, Argument>> = {
  relyingPartyId: codecs.WebAuthnConfiguration.fields.relyingPartyId.codec,
};

export const USER_VERIFICATION: Readonly<Record<keyof UserVerificationArgs, Argument>> = {
  userVerification: enumChoice(UserVerification),
};

export const userVerificationProblems = (
  args: PasskeyArgs & UserVerificationArgs,
): ReadonlyArray<Problem | false> => [
  when(
    args.userVerification !== undefined && args.relyingPartyId === undefined,
    'userVerification',
    'needs relyingPartyId, which turns passkeys on',
  ),
];
