import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { changes, unprotection, unprotectionWithoutRole } from '../../../provider/resources/user-pool/plan';
import { ID, poolOf } from './live-pools';
import {
  callsOf,
  changed,
  live,
  MAIL,
  normal,
  SES,
  SES_SENT,
  SNS,
  SNS_SENT,
  setMfa,
  TOTP,
  update,
} from './plans';

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
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR, ...PASSKEYS_SENT }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, ...PHONE_SENT }),
    ],
    [
      'are one where SMS is the only factor, and stays for other uses',
      { mfaConfiguration: 'ON', ...SMS },
      { mfaConfiguration: 'ON' },
      {},
      update({ MfaConfiguration: 'OFF', ...SMS_SENT }),
    ],
    [
      'begin with SMS alone where the old pool needs SMS, and the new one does not go with the old factors',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE, ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...PHONE, ...MAIL, ...SES },
      {},
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, AutoVerifiedAttributes: [], ...COGNITO_SENT }),
    ],
    [
      'begin with SMS alone where the old pool needs SMS, and a factor is to leave no trace',
      { mfaConfiguration: 'ON', ...SMS, ...PHONE, ...TOTP },
      { mfaConfiguration: 'ON', ...PHONE, ...TOTP },
      {},
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR }),
      update({ MfaConfiguration: 'OFF', ...SMS_SENT, AutoVerifiedAttributes: [] }),
    ],
    [
      'begin with the pool but for its sender, where neither pool goes with the other’s factors',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...first('PASSWORD', 'EMAIL_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL },
      { mfaConfiguration: 'ON', ...TOTP, ...COGNITO, ...first('PASSWORD') },
      update({ MfaConfiguration: 'OPTIONAL', ...SES_SENT, ...firstSent('PASSWORD') }),
      setMfa({ MfaConfiguration: 'ON', ...TOKEN_SENT }),
      update({
        MfaConfiguration: 'ON',
        EmailConfiguration: { ...SES_SENT.EmailConfiguration, EmailSendingAccount: 'COGNITO_DEFAULT' },
        ...firstSent('PASSWORD'),
      }),
    ],
    [
      'never switch MFA off for a moment, where neither pool goes with the other’s factors and none has apps',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...first('PASSWORD', 'EMAIL_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...SMS, ...first('PASSWORD') },
      update({ MfaConfiguration: 'OPTIONAL', ...SES_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
      setMfa({ MfaConfiguration: 'ON', ...SMS_FACTOR }),
      update({ MfaConfiguration: 'ON', ...COGNITO_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
    ],
    [
      'are three where SMS stays, and e-mail goes with its sender',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES, ...SMS, ...first('PASSWORD', 'SMS_OTP') },
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...SMS, ...first('PASSWORD') },
      update({ MfaConfiguration: 'OPTIONAL', ...SES_SENT, ...SMS_SENT, ...firstSent('PASSWORD') }),
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
    callsOf(
      changes(
        { ...poolOf({ poolName: 'p', ...settings }), extras },
        { poolName: 'p' },
        normal({ poolName: 'p', ...news }),
      ),
    );

  it('accompanies what is sent of the pool and of its factors', () => {
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

describe('The call that ends the protection of a pool whose role no longer exists', () => {
  it('sends all of it but SMS, and what depends on SMS', () => {
    const pool = live({
      deletionProtection: 'ACTIVE',
      mfaConfiguration: 'ON',
      ...SMS,
      autoVerifiedAttributes: ['email', 'phone_number'],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['phone_number'] },
      ...first('PASSWORD', 'SMS_OTP'),
    });
    deepEqual(
      unprotectionWithoutRole(pool),
      update({
        DeletionProtection: 'INACTIVE',
        MfaConfiguration: 'OFF',
        AutoVerifiedAttributes: ['email'],
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
        ...firstSent('PASSWORD'),
      }),
    );
  });

  it('omits a list that the pool does not have', () => {
    deepEqual(
      unprotectionWithoutRole(live(SMS)),
      update({ DeletionProtection: 'INACTIVE', MfaConfiguration: 'OFF' }),
    );
  });
});
