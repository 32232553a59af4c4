import type { UserPoolArgs } from '../../provider';
import { type Argument, enumChoice } from '../arguments';
import { Mfa } from '../enums';

/** MFA with an authenticator app. */
export interface MfaArgs {
  /** Multi-factor authentication by codes from an authenticator app: OFF, each user's choice (OPTIONAL), or required of every user (ON). */
  mfa?: Mfa;
}

export const MFA: Readonly<Record<keyof MfaArgs, Argument>> = { mfa: enumChoice(Mfa) };

export const authenticatorApps = (mfa: Mfa): UserPoolArgs =>
  mfa === Mfa.Off
    ? { mfaConfiguration: mfa }
    : { mfaConfiguration: mfa, softwareTokenMfaConfiguration: { enabled: true } };
