import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
import { isWithin } from '../../codec/path';
import { omit, pick } from '../../codec/pick';
import type { PlainObject } from '../../codec/plain-object';
import { hasChanges } from './merge';
import { poolPaths } from './paths';
import { hasEmailMfa, hasSms, hasSoftwareToken, isMfaOff } from './predicates';
import { MfaFactors, type PoolSettings, Updatable } from './settings';

type Names = ReadonlyArray<keyof typeof MfaFactors.fields>;

/** The second factors that only SetUserPoolMfaConfig sets. */
const SECOND: Names = ['softwareTokenMfaConfiguration', 'emailMfaConfiguration'];

/** The enabled second factors of a pool, without SMS, which UpdateUserPool sets too. */
export const secondFactors = (settings: PoolSettings): PoolSettings =>
  pick(settings, hasSoftwareToken(settings) ? SECOND : ['emailMfaConfiguration']);

/** The paths that AWS removes when MFA is turned off: it then keeps no second factor except SMS. */
export const removedFactors = (
  paths: ReadonlyArray<string>,
  wasOff: boolean,
  desired: PlainObject,
): ReadonlyArray<string> =>
  !wasOff && poolPaths.read(desired, 'mfaConfiguration') === 'OFF'
    ? paths.filter((path) => SECOND.some((factor) => isWithin(path, factor)))
    : [];

export const passkeys = (settings: PoolSettings): PoolSettings => pick(settings, ['webAuthnConfiguration']);

export const withoutFactors = (settings: PoolSettings): PoolSettings => omit(settings, SECOND);

/** Whether passkey settings differ from those of every pool. */
export const hasPasskeys = (settings: PoolSettings): boolean => hasChanges({}, passkeys(settings));

/**
 * The attainable part of the desired pool. With MFA off AWS refuses any factor (measured: go-to-k/cdkd), so a live
 * factor is omitted; a declared one is kept, and AWS decides.
 */
export const attainable = (target: PoolSettings, desired: PoolSettings): PoolSettings => {
  if (!isMfaOff(target)) return target;
  const declared = pick(
    target,
    SECOND.filter((name) => desired[name] !== undefined),
  );
  return { ...withoutFactors(target), ...declared };
};

/** The single request with the complete MFA configuration, since the operation replaces all of it. */
export const mfaRequest = (id: string, settings: PoolSettings): SetUserPoolMfaConfigRequest => {
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = Updatable.encodePartial(settings);
  const factors = MfaFactors.encodePartial(settings);
  const off = isMfaOff(settings);
  // With MFA off, a factor declared as disabled is omitted, since AWS accepts none.
  const token = off && !hasSoftwareToken(settings) ? undefined : factors.SoftwareTokenMfaConfiguration;
  return {
    UserPoolId: id,
    MfaConfiguration: MfaConfiguration ?? 'OFF',
    ...(!off &&
      SmsConfiguration && {
        SmsMfaConfiguration: {
          ...(SmsAuthenticationMessage !== undefined && { SmsAuthenticationMessage }),
          SmsConfiguration,
        },
      }),
    ...(token && { SoftwareTokenMfaConfiguration: token }),
    ...(factors.EmailMfaConfiguration && { EmailMfaConfiguration: factors.EmailMfaConfiguration }),
    ...(hasPasskeys(settings) &&
      factors.WebAuthnConfiguration && { WebAuthnConfiguration: factors.WebAuthnConfiguration }),
  };
};

/** Whether a new pool needs a second call for MFA: CreateUserPool has no factor except SMS. */
export const needsMfaCall = (settings: PoolSettings): boolean =>
  hasSoftwareToken(settings) ||
  hasEmailMfa(settings) ||
  hasPasskeys(settings) ||
  (!isMfaOff(settings) && !hasSms(settings));
