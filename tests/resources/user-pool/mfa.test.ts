import { deepEqual, equal } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import {
  attainable,
  mfaRequest,
  needsMfaCall,
  removedFactors,
} from '../../../provider/resources/user-pool/mfa';
import { ID } from './live-pools';
import { MAIL, SNS, SNS_SENT, TOTP } from './plans';

const PASSKEYS = { webAuthnConfiguration: { relyingPartyId: 'a.b' } };
const ON = { mfaConfiguration: 'ON' };
const OFF = { mfaConfiguration: 'OFF' };

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
    it(name, () => deepEqual(mfaRequest(ID, attainable(target, desired)), { UserPoolId: ID, ...expected }));
  }
});

describe('The factors that AWS removes', () => {
  const paths = [
    'softwareTokenMfaConfiguration.enabled',
    'emailMfaConfiguration',
    'webAuthnConfiguration.relyingPartyId',
  ];
  for (const [title, wasOff, desired, expected] of [
    ['are the second factors where MFA is turned off', false, OFF, paths.slice(0, 2)],
    ['are none where it was off', true, OFF, []],
    ['are none where it stays on', false, ON, []],
    ['are none where nothing is said of it', false, {}, []],
  ] as const) {
    it(title, () => deepEqual(removedFactors(paths, wasOff, desired), expected));
  }
});
