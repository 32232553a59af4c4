import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider';
import { getIn } from '../../codec/object-path';
import { isWithin } from '../../codec/path';
import { compact, own, ownText, type PlainObject } from '../../codec/plain-object';
import { hasChanges } from './merge';
import { MfaFactors, Updatable } from './settings';

/** The second factors that only SetUserPoolMfaConfig sets. */
const SECOND = ['softwareTokenMfaConfiguration', 'emailMfaConfiguration'] as const;

const PASSKEYS = 'webAuthnConfiguration';

/** Whether a second factor is off, on or optional. */
export const modeOf = (settings: PlainObject): string => ownText(settings, 'mfaConfiguration') || 'OFF';

export const isOff = (settings: PlainObject): boolean => modeOf(settings) === 'OFF';

const hasSms = (settings: PlainObject): boolean => own(settings, 'smsConfiguration') !== undefined;

export const hasToken = (settings: PlainObject): boolean => getIn(settings, [SECOND[0], 'enabled']) === true;

export const hasEmail = (settings: PlainObject): boolean => own(settings, SECOND[1]) !== undefined;

const only = (settings: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  compact(names.map((name) => [name, own(settings, name)]));

/** The second factors of a pool that can be used, without SMS, which UpdateUserPool sets too. */
export const secondFactors = (settings: PlainObject): PlainObject =>
  only(settings, [...(hasToken(settings) ? [SECOND[0]] : []), SECOND[1]]);

/** Which of these paths AWS removes when MFA goes off: it keeps no second factor then but SMS. */
export const removedFactors = (
  paths: ReadonlyArray<string>,
  wasOff: boolean,
  desired: PlainObject,
): ReadonlyArray<string> =>
  !wasOff && own(desired, 'mfaConfiguration') === 'OFF'
    ? paths.filter((path) => SECOND.some((factor) => isWithin(path, factor)))
    : [];

export const passkeys = (settings: PlainObject): PlainObject => only(settings, [PASSKEYS]);

export const withoutFactors = (settings: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !SECOND.some((factor) => factor === name)));

/** Passkey settings beyond what every pool has. */
export const hasPasskeys = (settings: PlainObject): boolean => hasChanges({}, passkeys(settings));

/**
 * The pool to be, as far as it can be. With MFA off AWS refuses any factor (measured: go-to-k/cdkd), so a live factor is
 * left out then; a declared one stays, and AWS has the last word.
 */
export const attainable = (target: PlainObject, desired: PlainObject): PlainObject => {
  if (!isOff(target)) return target;
  const declared = only(
    target,
    SECOND.filter((name) => own(desired, name) !== undefined),
  );
  return { ...withoutFactors(target), ...declared };
};

/** The one request that says all of MFA, since the operation replaces all of it. */
export const mfaRequest = (id: string, settings: PlainObject): SetUserPoolMfaConfigRequest => {
  const { SmsConfiguration, SmsAuthenticationMessage, MfaConfiguration } = Updatable.encode(
    settings as never,
  );
  const factors = MfaFactors.encode(only(settings, [...SECOND, PASSKEYS]) as never);
  const off = isOff(settings);
  // A factor that is declared as off is left out with MFA off, where AWS takes none.
  const token = off && !hasToken(settings) ? undefined : factors.SoftwareTokenMfaConfiguration;
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
export const needsMfaCall = (settings: PlainObject): boolean =>
  hasToken(settings) ||
  hasEmail(settings) ||
  hasPasskeys(settings) ||
  (!isOff(settings) && !hasSms(settings));
