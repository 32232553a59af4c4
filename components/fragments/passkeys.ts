import type * as pulumi from '@pulumi/pulumi';
import * as codecs from '../../provider/codecs';
import { type Argument, enumChoice, type Problem, when } from '../arguments';
import { UserVerification } from '../enums';

/** Sign-in with passkeys. */
export interface PasskeyArgs {
  /**
   * The relying party id of passkeys, a domain such as `example.com`: giving it enables sign-in with passkeys. A pool
   * with a custom domain must use that domain.
   */
  relyingPartyId?: pulumi.Input<string> | undefined;
}

/** User verification of passkeys. */
export interface UserVerificationArgs {
  /**
   * Whether the authenticator of a passkey must verify the user (required), or is only requested to (preferred).
   * @default "preferred"
   */
  userVerification?: UserVerification;
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
    'requires relyingPartyId, which enables passkeys',
  ),
];
