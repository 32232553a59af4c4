import { deepEqual, equal } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import type { Call } from '../../../provider/resources/user-pool/calls';
import { isMfa, isPool, livePool } from '../../../provider/resources/user-pool/live';
import { readByAws } from '../../../provider/resources/user-pool/read-by-aws';
import { setsSmsRole } from '../../../provider/resources/user-pool/sms-role';
import { ARN, ID } from './live-pools';
import { SNS, SNS_SENT } from './plans';

const POOL = { Id: ID, Arn: ARN, Name: 'p' };

describe('A live pool', () => {
  it('has the settings of both responses, and what each says beside them', () => {
    const pool = livePool(
      {
        ...POOL,
        Status: 'Enabled',
        DeletionProtection: 'ACTIVE',
        MfaConfiguration: 'OFF',
        SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String' }],
        CreationDate: 1_700_000_000,
        LastModifiedDate: 1_700_000_001.5,
        EstimatedNumberOfUsers: 3,
        Domain: 'shop',
        CustomDomain: 'auth.example.com',
        SmsConfigurationFailure: 'no role',
        EmailConfigurationFailure: 'no identity',
        Future: { A: 1 },
        Policies: { FuturePolicy: 2 },
      },
      {
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true, Future: 3 },
        WebAuthnConfiguration: { RelyingPartyId: 'a.b' },
        SmsMfaConfiguration: { SmsConfiguration: SNS_SENT },
        FutureFactor: 4,
        $metadata: {},
      },
    );
    deepEqual(pool, {
      id: ID,
      arn: ARN,
      settings: {
        poolName: 'p',
        deletionProtection: 'ACTIVE',
        mfaConfiguration: 'ON',
        schema: [{ name: 'custom:team', attributeDataType: 'String' }],
        policies: {},
        softwareTokenMfaConfiguration: { enabled: true },
        webAuthnConfiguration: { relyingPartyId: 'a.b' },
      },
      idle: {},
      extras: {
        pool: { Future: { A: 1 }, Policies: { FuturePolicy: 2 } },
        mfa: { FutureFactor: 4, SoftwareTokenMfaConfiguration: { Future: 3 } },
      },
      creationDate: '2023-11-14T22:13:20.000Z',
      lastModifiedDate: '2023-11-14T22:13:21.500Z',
      estimatedNumberOfUsers: 3,
      domain: 'shop',
      customDomain: 'auth.example.com',
      smsConfigurationFailure: 'no role',
      emailConfigurationFailure: 'no identity',
    });
  });

  it('has nothing where AWS says nothing, or another kind of value', () => {
    const odd = { EstimatedNumberOfUsers: '3', CreationDate: 'now', LastModifiedDate: Number.NaN, Domain: 1 };
    for (const more of [{}, odd]) {
      const { settings, extras, idle, id, arn, ...others } = livePool({ ...POOL, ...more }, undefined);
      deepEqual(
        [id, arn, settings, extras, idle],
        [ID, ARN, { poolName: 'p' }, { pool: undefined, mfa: undefined }, {}],
      );
      deepEqual(
        Object.values(others).filter((value) => value !== undefined),
        [],
      );
    }
  });

  it('has its factors only while MFA is on, and keeps those that are stored apart', () => {
    const factors = {
      SoftwareTokenMfaConfiguration: { Enabled: true },
      EmailMfaConfiguration: { Subject: 'Code' },
    };
    const off = livePool(POOL, { MfaConfiguration: 'OFF', ...factors });
    deepEqual(off.settings, { poolName: 'p', mfaConfiguration: 'OFF' });
    deepEqual(off.idle, {
      softwareTokenMfaConfiguration: { enabled: true },
      emailMfaConfiguration: { subject: 'Code' },
    });
    const on = livePool(POOL, { MfaConfiguration: 'OPTIONAL', ...factors });
    deepEqual(on.settings.emailMfaConfiguration, { subject: 'Code' });
    deepEqual(on.idle, {});
  });

  it('has the mode of MFA that the pool says where the other response says none', () => {
    deepEqual(livePool({ ...POOL, MfaConfiguration: 'ON' }, undefined).settings.mfaConfiguration, 'ON');
  });

  it('has neither AWS’s own tags nor an SMS configuration without members', () => {
    const { settings } = livePool(
      { ...POOL, UserPoolTags: { 'aws:stack': 'x', team: 'y' }, SmsConfiguration: {} },
      undefined,
    );
    deepEqual(settings, { poolName: 'p', userPoolTags: { team: 'y' } });
    deepEqual(livePool({ ...POOL, SmsConfiguration: SNS_SENT }, undefined).settings.smsConfiguration, SNS);
  });

  for (const [title, response, expected] of [
    ['of the right form', POOL, true],
    ['without an id', { ...POOL, Id: undefined }, false],
    ['without an ARN', { ...POOL, Arn: 1 }, false],
    ['with a text in place of its policies', { ...POOL, Policies: 'x' }, false],
    ['with a text in place of its attributes', { ...POOL, SchemaAttributes: 'x' }, false],
    ['that is none', undefined, false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}in a response ${title}`, () => equal(isPool(response), expected));
  }

  for (const [title, response, expected] of [
    ['of the right form', { MfaConfiguration: 'OFF' }, true],
    ['without a mode', {}, false],
    ['with another kind of mode', { MfaConfiguration: 1 }, false],
    ['with a text in place of a factor', { MfaConfiguration: 'ON', EmailMfaConfiguration: 'x' }, false],
  ] as const) {
    it(`has MFA ${expected ? '' : 'not '}in a response ${title}`, () => equal(isMfa(response), expected));
  }
});

describe('Inputs as AWS reads them', () => {
  const registration = (more: unknown) => ({ dcrConfiguration: more });
  const validity = (temporaryPasswordValidityDays: unknown) => ({
    policies: { passwordPolicy: { temporaryPasswordValidityDays } },
  });
  for (const [title, inputs, expected] of [
    ['have seven days in place of none', validity(0), validity(7)],
    ['have other days as they are', validity(3), validity(3)],
    ['have no days where none are declared', {}, {}],
    [
      'have registration enabled where it is declared',
      registration({}),
      registration({ enableStatus: 'Enabled' }),
    ],
    [
      'have its status as declared',
      registration({ enableStatus: 'Disabled' }),
      registration({ enableStatus: 'Disabled' }),
    ],
    ['have no registration as long as it is unknown', registration(UNKNOWN), registration(UNKNOWN)],
    [
      'have no implicit grants',
      registration({
        enableStatus: 'Enabled',
        openDcrGrantTypes: ['implicit', 'code'],
        authenticatedGrantTypes: ['implicit'],
      }),
      registration({ enableStatus: 'Enabled', openDcrGrantTypes: ['code'], authenticatedGrantTypes: [] }),
    ],
    [
      'have other grants as they are',
      registration({ enableStatus: 'Enabled', openDcrGrantTypes: ['code'] }),
      registration({ enableStatus: 'Enabled', openDcrGrantTypes: ['code'] }),
    ],
    ['have no devices without a switch', { deviceConfiguration: {} }, {}],
    [
      'have no devices where the switches are null',
      { deviceConfiguration: { challengeRequiredOnNewDevice: null } },
      {},
    ],
    [
      'have devices with a switch, even off',
      { deviceConfiguration: { challengeRequiredOnNewDevice: false } },
      { deviceConfiguration: { challengeRequiredOnNewDevice: false } },
    ],
    [
      'have devices as long as they are unknown',
      { deviceConfiguration: UNKNOWN },
      { deviceConfiguration: UNKNOWN },
    ],
    [
      'have the newer one of two texts',
      { smsVerificationMessage: 'a {####}', verificationMessageTemplate: { smsMessage: 'b {####}' } },
      { verificationMessageTemplate: { smsMessage: 'b {####}' } },
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject]>) {
    it(title, () => deepEqual(readByAws(inputs), expected));
  }
});

describe('A request introduces an SMS role', () => {
  const other = { ...SNS_SENT, SnsCallerArn: 'arn:aws:iam::123456789012:role/other' };
  const update = (SmsConfiguration?: typeof other): Call => ({
    operation: 'UpdateUserPool',
    input: { UserPoolId: ID, ...(SmsConfiguration && { SmsConfiguration }) },
  });
  const setMfa = (SmsConfiguration?: typeof other): Call => ({
    operation: 'SetUserPoolMfaConfig',
    input: { UserPoolId: ID, ...(SmsConfiguration && { SmsMfaConfiguration: { SmsConfiguration } }) },
  });
  const untag: Call = { operation: 'UntagResource', input: { ResourceArn: ARN, TagKeys: [] } };
  for (const [title, call, expected] of [
    ['where it has another one', update(other), true],
    ['where the request for MFA has another one', setMfa(other), true],
    ['not where it has the live one', update(SNS_SENT), false],
    ['not where the request for MFA has the live one', setMfa(SNS_SENT), false],
    ['not where it has none', update(), false],
    ['not where the request for MFA has none', setMfa(), false],
    ['not where it cannot have one', untag, false],
  ] as const) {
    it(title, () => equal(setsSmsRole({ settings: { smsConfiguration: SNS } }, call), expected));
  }

  it('where the pool has none yet', () => equal(setsSmsRole({ settings: {} }, update(other)), true));
});
