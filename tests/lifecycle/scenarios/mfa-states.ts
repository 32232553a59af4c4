import type { Values } from '../names';
import { SES, SMS } from '../properties/row';

const TOKEN = { softwareTokenMfaConfiguration: { enabled: true } };
const EMAIL = { ...SES, emailMfaConfiguration: { message: 'Code {####}', subject: 'Your code' } };
const OPTIONAL = { mfaConfiguration: 'OPTIONAL' };
const ON = { mfaConfiguration: 'ON' };

const passkeys = (factorConfiguration: string): Values => ({
  webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required', factorConfiguration },
});

const first = (...allowedFirstAuthFactors: readonly string[]): Values => ({
  policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', ...allowedFirstAuthFactors] } },
});

/** The ways in which a pool can ask for more than a password. */
export const MFA_STATES: Readonly<Record<string, Values>> = {
  off: {},
  'off, Lite': { userPoolTier: 'LITE' },
  'off, with SMS': SMS,
  'optional SMS': { ...OPTIONAL, ...SMS },
  'required SMS': { ...ON, ...SMS },
  'optional SMS with a text': { ...OPTIONAL, ...SMS, smsAuthenticationMessage: 'Code {####}' },
  'optional TOTP': { ...OPTIONAL, ...TOKEN },
  'required TOTP, Lite': { ...ON, ...TOKEN, userPoolTier: 'LITE' },
  'optional e-mail': { ...OPTIONAL, ...EMAIL },
  'required e-mail': { ...ON, ...EMAIL },
  'optional SMS, TOTP and e-mail': { ...OPTIONAL, ...SMS, ...TOKEN, ...EMAIL },
  'off, with passkeys': { ...passkeys('SINGLE_FACTOR'), ...first('WEB_AUTHN') },
  'optional TOTP, codes first': { ...OPTIONAL, ...SMS, ...TOKEN, ...first('EMAIL_OTP', 'SMS_OTP') },
  'required TOTP, passkeys first': {
    ...ON,
    ...TOKEN,
    ...passkeys('MULTI_FACTOR_WITH_USER_VERIFICATION'),
    ...first('WEB_AUTHN'),
  },
};
