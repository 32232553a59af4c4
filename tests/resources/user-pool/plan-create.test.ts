import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { creation } from '../../../provider/resources/user-pool/plan';
import { Creation } from '../../../provider/resources/user-pool/settings';
import { numberOfRuns } from '../../support/sample';
import { ID } from './live-pools';
import {
  create,
  MAIL,
  normal,
  ONE,
  SES,
  SES_SENT,
  SNS,
  SNS_SENT,
  sent,
  setMfa,
  TOTP,
  TWO,
  update,
} from './plans';
import { validInputs } from './valid-pool';

describe('To create a pool is to send', () => {
  for (const [name, inputs, ...calls] of [
    ['its name alone, when nothing else is declared', {}, create({})],
    [
      'exactly the declared members, each by AWS’s name, and neither the Region nor an id',
      {
        region: 'us-east-1',
        deletionProtection: 'ACTIVE',
        lambdaConfig: { kmsKeyId: ONE, customSmsSender: { lambdaVersion: 'V1_0', lambdaArn: TWO } },
        adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: '{####} x' } },
        usernameAttributes: ['phone_number', 'email'],
        usernameConfiguration: { caseSensitive: false },
        schema: [{ name: 'a', attributeDataType: 'Number', numberAttributeConstraints: { minValue: 5 } }],
        userPoolTags: { 'my tag': 'x' },
        acrConfiguration: { Level1: { acrValue: 'low' } },
      },
      create({
        DeletionProtection: 'ACTIVE',
        LambdaConfig: { KMSKeyID: ONE, CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: TWO } },
        AdminCreateUserConfig: { InviteMessageTemplate: { SMSMessage: '{####} x' } },
        UsernameAttributes: ['email', 'phone_number'],
        UsernameConfiguration: { CaseSensitive: false },
        Schema: [{ Name: 'a', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '5' } }],
        UserPoolTags: { 'my tag': 'x' },
        AcrConfiguration: { Level1: { AcrValue: 'low' } },
      }),
    ],
    [
      'one request with MFA on, when SMS is the only factor',
      { mfaConfiguration: 'ON', smsConfiguration: SNS },
      create({ MfaConfiguration: 'ON', SmsConfiguration: SNS_SENT }),
    ],
    [
      'one request, when a factor is declared as off',
      { softwareTokenMfaConfiguration: { enabled: false }, webAuthnConfiguration: {} },
      create({}),
    ],
    [
      'one request, when passkeys are declared as every pool has them',
      { webAuthnConfiguration: { factorConfiguration: 'SINGLE_FACTOR' } },
      create({}),
    ],
    [
      'MFA off, then authenticator apps with it on',
      { mfaConfiguration: 'ON', ...TOTP },
      create({ MfaConfiguration: 'OFF' }),
      setMfa({ MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } }),
    ],
    [
      'MFA off, then SMS beside authenticator apps, the SMS settings with both',
      {
        mfaConfiguration: 'OPTIONAL',
        smsConfiguration: SNS,
        smsAuthenticationMessage: 'Code {####}',
        ...TOTP,
      },
      create({
        MfaConfiguration: 'OFF',
        SmsConfiguration: SNS_SENT,
        SmsAuthenticationMessage: 'Code {####}',
      }),
      setMfa({
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: { SmsAuthenticationMessage: 'Code {####}', SmsConfiguration: SNS_SENT },
        SoftwareTokenMfaConfiguration: { Enabled: true },
      }),
    ],
    [
      'MFA off, then e-mail',
      { mfaConfiguration: 'OPTIONAL', ...MAIL, ...SES },
      create({ MfaConfiguration: 'OFF', ...SES_SENT }),
      setMfa({ MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: { Subject: 'Code' } }),
    ],
    [
      'an e-mail factor without texts as an empty object, for AWS to use its own',
      { mfaConfiguration: 'ON', emailMfaConfiguration: {}, ...SES },
      create({ MfaConfiguration: 'OFF', ...SES_SENT }),
      setMfa({ MfaConfiguration: 'ON', EmailMfaConfiguration: {} }),
    ],
    [
      'passkeys with MFA off, without any factor',
      { webAuthnConfiguration: { relyingPartyId: 'a.b', userVerification: 'required' } },
      create({}),
      setMfa({
        MfaConfiguration: 'OFF',
        WebAuthnConfiguration: { RelyingPartyId: 'a.b', UserVerification: 'required' },
      }),
    ],
    [
      'passkeys with MFA off, and then the SMS settings again, which the request could not carry',
      { smsConfiguration: SNS, webAuthnConfiguration: { relyingPartyId: 'a.b' } },
      create({ SmsConfiguration: SNS_SENT }),
      setMfa({ MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'a.b' } }),
      update({ MfaConfiguration: 'OFF', SmsConfiguration: SNS_SENT }),
    ],
    [
      'all factors together',
      {
        mfaConfiguration: 'OPTIONAL',
        smsConfiguration: SNS,
        ...TOTP,
        ...MAIL,
        ...SES,
        webAuthnConfiguration: { relyingPartyId: 'a.b' },
      },
      create({ MfaConfiguration: 'OFF', SmsConfiguration: SNS_SENT, ...SES_SENT }),
      setMfa({
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: { SmsConfiguration: SNS_SENT },
        SoftwareTokenMfaConfiguration: { Enabled: true },
        EmailMfaConfiguration: { Subject: 'Code' },
        WebAuthnConfiguration: { RelyingPartyId: 'a.b' },
      }),
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, ...object[]]>) {
    it(name, () => deepEqual(sent(inputs), calls));
  }

  it('the declared members and no other, whatever they are', () => {
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const pool = normal(inputs);
        const { create: request, afterwards } = creation(pool);
        const { MfaConfiguration, ...others } = request;
        const { MfaConfiguration: mode, ...declared } = Creation.encodePartial(pool);
        deepEqual(others, declared);
        equal(
          MfaConfiguration,
          afterwards(ID).length === 0 || mode === undefined ? (MfaConfiguration ?? mode) : 'OFF',
        );
        ok(afterwards(ID).length <= 2);
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});
