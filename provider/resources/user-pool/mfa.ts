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

/** The second factors of a pool that can be used, without SMS, which UpdateUserPool sets too. */
export const secondFactors = (settings: PoolSettings): PoolSettings =>
  pick(settings, hasSoftwareToken(settings) ? SECOND : ['emailMfaConfiguration']);

/** Which of these paths AWS removes when MFA goes off: it keeps no second factor then but SMS. */
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

/** Passkey settings beyond what every pool has. */
export const hasPasskeys = (settings: PoolSettings): boolean => hasChanges({}, passkeys(settings));

/**
 * The pool to be, as far as it can be. With MFA off AWS refuses any factor (measured: go-to-k/cdkd), so a live factor is
 * left out then; a declared one stays, and AWS has the last word.
 */
export const attainable = (target: PoolSettings, desired: PoolSettings): PoolSettings => {
  if (!isMfaOff(target)) return target;
  const declared = pick(
    target,
    SECOND.filter((name) => desired[name] !== undefined),
  );
  return { ...withoutFactors(target), ...declared };
};

/** The one request that says all of MFA, since the operation replaces all of it. */
export const mfaRequest = (id: string, settings: PoolSettings): SetUserPoolMfaConfigRequest => {
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = Updatable.encodePartial(settings);
  const factors = MfaFactors.encodePartial(settings);
  const off = isMfaOff(settings);
  // A factor that is declared as off is left out with MFA off, where AWS takes none.
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

/** Whether a new pool needs a second call for its MFA: CreateUserPool knows no factor but SMS. */
export const needsMfaCall = (settings: PoolSettings): boolean =>
  hasSoftwareToken(settings) ||
  hasEmailMfa(settings) ||
  hasPasskeys(settings) ||
  (!isMfaOff(settings) && !hasSms(settings));
