import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../provider/spec/object';
import { changes, unprotection } from '../../provider/user-pool/plan';
import { ID, poolOf } from './live-pools';
import { changed, live, MAIL, normal, SES, SES_SENT, SNS, SNS_SENT, setMfa, TOTP, update } from './plans';

const first = (...factors: string[]) => ({
  policies: { signInPolicy: { allowedFirstAuthFactors: factors } },
});
const firstSent = (...factors: string[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
});
const PHONE = { autoVerifiedAttributes: ['phone_number'] };
const PHONE_SENT = { AutoVerifiedAttributes: ['phone_number'] };
const SMS = { smsConfiguration: SNS };
const SMS_SENT = { SmsConfiguration: SNS_SENT };
const COGNITO = { emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' } };
const COGNITO_SENT = { EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' } };
const TOKEN_SENT = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const SMS_FACTOR = { SmsMfaConfiguration: { SmsConfiguration: SNS_SENT } };
const PASSKEYS = { webAuthnConfiguration: { relyingPartyId: 'a.b' } };
const PASSKEYS_SENT = { WebAuthnConfiguration: { RelyingPartyId: 'a.b' } };

describe('The steps from one MFA to another', () => {
  for (const [name, settings, previous, news, ...calls] of [
    [
      'are one where the pool cannot be without SMS, and UpdateUserPool can switch MFA off',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE },
      { mfaConfiguration: 'ON' },
      {},
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, ...PHONE_SENT }),
    ],
    [
      'are two where passkeys change as well, which only the other request can say',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE },
      { mfaConfiguration: 'ON' },
      PASSKEYS,
      setMfa({ MfaConfiguration: 'OFF', ...PASSKEYS_SENT }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, ...PHONE_SENT }),
    ],
    [
      'are two where the pool could be without SMS for a moment',
      { mfaConfiguration: 'ON', ...SMS },
      { mfaConfiguration: 'ON' },
      {},
      setMfa({ MfaConfiguration: 'OFF' }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT }),
    ],
    [
      'are one where the old pool needs SMS, and the new one does not go with the old factors',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE, ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...PHONE, ...MAIL, ...SES },
      {},
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, AutoVerifiedAttributes: [], ...COGNITO_SENT }),
    ],
    [
      'begin with the pool where the old one needs SMS, and the new one goes with the old factors',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE, ...TOTP },
      { mfaConfiguration: 'ON', ...PHONE, ...TOTP },
      {},
      update({ MfaConfiguration: 'ON', ...SMS_SENT, AutoVerifiedAttributes: [] }),
      setMfa({ MfaConfiguration: 'OFF' }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, AutoVerifiedAttributes: [] }),
    ],
    [
      'go over apps that are optional, where neither pool goes with the other’s factors',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...first('PASSWORD', 'EMAIL_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL },
      { mfaConfiguration: 'ON', ...TOTP, ...COGNITO, ...first('PASSWORD') },
      setMfa({ MfaConfiguration: 'OPTIONAL', ...TOKEN_SENT }),
      update({
        MfaConfiguration: 'OPTIONAL',
        EmailConfiguration: { ...SES_SENT.EmailConfiguration, EmailSendingAccount: 'COGNITO_DEFAULT' },
        ...firstSent('PASSWORD'),
      }),
      setMfa({ MfaConfiguration: 'ON', ...TOKEN_SENT }),
    ],
    [
      'go over MFA off, where neither pool goes with the other’s factors and none has apps',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...first('PASSWORD', 'EMAIL_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...SMS, ...first('PASSWORD') },
      setMfa({ MfaConfiguration: 'OFF' }),
      update({ MfaConfiguration: 'OFF', ...COGNITO_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR }),
    ],
    [
      'go over SMS alone, where nothing else goes with both and MFA cannot be off',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...SMS, ...first('PASSWORD', 'SMS_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...SMS, ...first('PASSWORD') },
      setMfa({ MfaConfiguration: 'OPTIONAL', ...SMS_FACTOR }),
      update({ MfaConfiguration: 'OPTIONAL', ...COGNITO_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR }),
      update({ MfaConfiguration: 'ON', ...COGNITO_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject, ...object[]]>) {
    it(name, () => deepEqual(changed(settings, previous, news), calls));
  }
});

describe('A setting that is newer than this package', () => {
  const extras = { pool: { Future: { a: 1 } }, mfa: { FutureMfa: { b: 2 } } };
  const plan = (settings: PlainObject, news: PlainObject) =>
    changes(
      { ...poolOf({ poolName: 'p', ...settings }), extras },
      { poolName: 'p' },
      normal({ poolName: 'p', ...news }),
    );

  it('goes along with what is sent of the pool and of its factors', () => {
    deepEqual(plan({}, { mfaConfiguration: 'ON', ...TOTP, deletionProtection: 'ACTIVE' }), [
      update({ MfaConfiguration: 'OFF', DeletionProtection: 'ACTIVE', Future: { a: 1 } }),
      setMfa({ MfaConfiguration: 'ON', ...TOKEN_SENT, FutureMfa: { b: 2 } }),
    ]);
  });

  it('does not go along as a factor with MFA off, since AWS takes none then', () => {
    deepEqual(plan({}, PASSKEYS), [setMfa({ MfaConfiguration: 'OFF', ...PASSKEYS_SENT })]);
  });
});

describe('To let a pool be deleted is to send', () => {
  it('all of it again with the protection off, and with what is newer than this package', () => {
    const pool = live({ deletionProtection: 'ACTIVE', mfaConfiguration: 'ON', ...SMS, ...TOTP });
    deepEqual(
      unprotection({ ...pool, extras: { pool: { Future: 1 }, mfa: {} } }),
      update({ MfaConfiguration: 'ON', DeletionProtection: 'INACTIVE', ...SMS_SENT, Future: 1 }),
    );
    deepEqual(ID, update({}).input.UserPoolId);
  });
});
