import { deepEqual, equal } from 'node:assert/strict';
import type { PlainObject } from '../../provider/spec/object';
import {
  agrees,
  bridges,
  mfaDiffers,
  mfaRequest,
  needsMfaCall,
  needsSms,
  withSmsOnly,
} from '../../provider/user-pool/mfa';
import { ID } from './live-pools';
import { MAIL, SES, SNS, SNS_SENT, TOTP } from './plans';

const PASSKEYS = { webAuthnConfiguration: { relyingPartyId: 'a.b' } };
const COUNTING = { webAuthnConfiguration: { factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' } };
const ON = { mfaConfiguration: 'ON' };
const OPTIONAL = { mfaConfiguration: 'OPTIONAL' };
const OFF = { mfaConfiguration: 'OFF' };
const LITE = { userPoolTier: 'LITE' };
const first = (...factors: string[]) => ({
  policies: { signInPolicy: { allowedFirstAuthFactors: factors } },
});

describe('Whether AWS takes a pool beside its factors', () => {
  for (const [expected, name, pool, mfa, sms] of [
    [true, 'nothing at all', {}, {}, false],
    [true, 'e-mail with a sender of one’s own', SES, { ...ON, ...MAIL }, false],
    [false, 'e-mail with Cognito’s sender', {}, { ...ON, ...MAIL }, true],
    [
      false,
      'e-mail with Cognito’s sender by name',
      { emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' } },
      { ...ON, ...MAIL },
      true,
    ],
    [true, 'e-mail that is off with Cognito’s sender', {}, { ...OFF, ...MAIL }, false],
    [false, 'e-mail on LITE', { ...LITE, ...SES }, { ...ON, ...MAIL }, true],
    [true, 'e-mail that is off on LITE', { ...LITE, ...SES }, { ...OFF, ...MAIL }, true],
    [true, 'e-mail on ESSENTIALS', { userPoolTier: 'ESSENTIALS', ...SES }, { ...ON, ...MAIL }, true],
    [false, 'passkeys on LITE', LITE, PASSKEYS, true],
    [true, 'passkeys on ESSENTIALS', {}, PASSKEYS, true],
    [true, 'passkeys as every pool has them on LITE', LITE, { webAuthnConfiguration: {} }, true],
    [true, 'apps on LITE', LITE, { ...ON, ...TOTP }, false],
    [false, 'required MFA with codes by e-mail', first('PASSWORD', 'EMAIL_OTP'), { ...ON, ...TOTP }, true],
    [false, 'required MFA with codes by SMS', first('PASSWORD', 'SMS_OTP'), { ...ON, ...TOTP }, true],
    [true, 'optional MFA with codes', first('EMAIL_OTP', 'SMS_OTP'), { ...OPTIONAL, ...TOTP }, true],
    [true, 'required MFA with passwords', first('PASSWORD'), { ...ON, ...TOTP }, true],
    [false, 'required MFA with passkeys', first('WEB_AUTHN'), { ...ON, ...TOTP }, true],
    [
      true,
      'required MFA with passkeys that count',
      first('WEB_AUTHN'),
      { ...ON, ...TOTP, ...COUNTING },
      true,
    ],
    [true, 'optional MFA with passkeys', first('WEB_AUTHN'), { ...OPTIONAL, ...TOTP }, true],
    [false, 'MFA without any factor', {}, OPTIONAL, false],
    [true, 'MFA with SMS', {}, ON, true],
    [true, 'MFA with apps', {}, { ...ON, ...TOTP }, false],
    [
      false,
      'MFA with apps switched off',
      {},
      { ...ON, softwareTokenMfaConfiguration: { enabled: false } },
      false,
    ],
  ] as ReadonlyArray<readonly [boolean, string, PlainObject, PlainObject, boolean]>) {
    it(`${expected ? 'yes' : 'no'}: ${name}`, () => equal(agrees(pool, mfa, sms), expected));
  }
});

describe('Whether a pool cannot be without SMS', () => {
  for (const [expected, pool] of [
    [true, first('PASSWORD', 'SMS_OTP')],
    [true, { autoVerifiedAttributes: ['email', 'phone_number'] }],
    [true, { ...first('SMS_OTP'), autoVerifiedAttributes: ['email'] }],
    [false, { ...first('PASSWORD'), autoVerifiedAttributes: ['email'] }],
    [false, { smsConfiguration: SNS, ...ON }],
    [false, {}],
  ] as ReadonlyArray<readonly [boolean, PlainObject]>) {
    it(`${expected}: ${JSON.stringify(pool)}`, () => equal(needsSms(pool), expected));
  }
});

describe('Whether a new pool takes a second call', () => {
  for (const [expected, pool] of [
    [false, {}],
    [false, OFF],
    [false, { ...ON, smsConfiguration: SNS }],
    [false, { webAuthnConfiguration: {} }],
    [true, ON],
    [true, TOTP],
    [true, MAIL],
    [true, PASSKEYS],
    [true, { ...ON, smsConfiguration: SNS, ...TOTP }],
  ] as ReadonlyArray<readonly [boolean, PlainObject]>) {
    it(`${expected}: ${JSON.stringify(pool)}`, () => equal(needsMfaCall(pool), expected));
  }
});

describe('A request for MFA', () => {
  const token = { SoftwareTokenMfaConfiguration: { Enabled: true } };
  const mail = { EmailMfaConfiguration: { Subject: 'Code' } };
  const sms = { SmsMfaConfiguration: { SmsConfiguration: SNS_SENT } };
  for (const [name, target, desired, expected] of [
    ['is OFF where nothing is said', {}, {}, { MfaConfiguration: 'OFF' }],
    ['has no live factor with MFA off', { ...TOTP, ...MAIL }, {}, { MfaConfiguration: 'OFF' }],
    [
      'has apps with MFA off where they are declared',
      { ...OFF, ...TOTP },
      TOTP,
      { MfaConfiguration: 'OFF', ...token },
    ],
    [
      'has no apps with MFA off where they are declared as off',
      { ...OFF, softwareTokenMfaConfiguration: { enabled: false } },
      { softwareTokenMfaConfiguration: { enabled: false } },
      { MfaConfiguration: 'OFF' },
    ],
    [
      'has e-mail with MFA off where it is declared',
      { ...OFF, ...MAIL },
      MAIL,
      { MfaConfiguration: 'OFF', ...mail },
    ],
    [
      'has no SMS with MFA off',
      { ...OFF, smsConfiguration: SNS },
      { smsConfiguration: SNS },
      { MfaConfiguration: 'OFF' },
    ],
    [
      'has the live factors with MFA on',
      { ...ON, ...TOTP, ...MAIL, smsConfiguration: SNS },
      {},
      { MfaConfiguration: 'ON', ...sms, ...token, ...mail },
    ],
    [
      'has no passkeys that are as every pool has them',
      { ...ON, ...TOTP, webAuthnConfiguration: { factorConfiguration: 'SINGLE_FACTOR' } },
      {},
      { MfaConfiguration: 'ON', ...token },
    ],
    [
      'has passkeys with MFA off',
      PASSKEYS,
      {},
      { MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'a.b' } },
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, object]>) {
    it(name, () => deepEqual(mfaRequest(ID, target, desired), { UserPoolId: ID, ...expected }));
  }
});

describe('The ways between two pools', () => {
  const target = { poolName: 'p', ...ON, ...MAIL, ...PASSKEYS };
  const off = { poolName: 'p', ...OFF };
  const optional = { poolName: 'p', ...OPTIONAL, ...TOTP };

  it('are MFA off for a moment, where neither has apps', () => deepEqual(bridges({}, target), [off]));

  it('are none, where neither has apps and the old one cannot be without SMS', () => {
    deepEqual(bridges(first('SMS_OTP'), target), []);
  });

  it('are apps alone first, where either has them', () => {
    deepEqual(bridges(TOTP, target), [optional, off]);
    deepEqual(bridges({}, { ...target, ...TOTP }), [optional, off]);
    deepEqual(bridges({ ...TOTP, ...first('SMS_OTP') }, target), [optional]);
  });

  it('keep the SMS configuration: the old one, or else the new one', () => {
    const old = { smsConfiguration: { ...SNS, externalId: 'old' } };
    deepEqual(bridges({ ...TOTP, ...old }, { ...target, smsConfiguration: SNS })[0], { ...optional, ...old });
    deepEqual(bridges(TOTP, { ...target, smsConfiguration: SNS })[0], { ...optional, smsConfiguration: SNS });
    deepEqual(bridges({ ...TOTP, ...old }, target)[0], { ...optional, ...old });
  });

  it('are SMS alone, as the old pool has it', () => {
    deepEqual(withSmsOnly({ smsConfiguration: SNS }, { ...target, ...TOTP }), {
      poolName: 'p',
      ...PASSKEYS,
      ...OPTIONAL,
      smsConfiguration: SNS,
    });
  });
});

describe('Whether two pools differ in MFA', () => {
  for (const [expected, before, after] of [
    [false, {}, OFF],
    [false, { smsConfiguration: SNS }, {}],
    [true, OFF, ON],
    [true, ON, { ...ON, ...TOTP }],
    [true, ON, { ...ON, ...MAIL }],
    [true, { ...ON, ...PASSKEYS }, ON],
  ] as ReadonlyArray<readonly [boolean, PlainObject, PlainObject]>) {
    it(`${expected}: ${JSON.stringify(before)} and ${JSON.stringify(after)}`, () =>
      equal(mfaDiffers(before, after), expected));
  }
});
