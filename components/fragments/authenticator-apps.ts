import type { UserPoolArgs } from '../../provider';
import { type Argument, enumChoice } from '../arguments';
import { Mfa } from '../enums';

/** A second factor from an authenticator app. */
export interface MfaArgs {
  /** Whether users have a second factor, codes from an authenticator app: OFF, each user's choice (OPTIONAL), or demanded of everyone (ON). */
  readonly mfa?: Mfa;
}

export const MFA: Readonly<Record<keyof MfaArgs, Argument>> = { mfa: enumChoice(Mfa) };

export const authenticatorApps = (mfa: Mfa): UserPoolArgs =>
  mfa === Mfa.Off
    ? { mfaConfiguration: mfa }
    : { mfaConfiguration: mfa, softwareTokenMfaConfiguration: { enabled: true } };
