import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { ARN, ID } from './live-pools';
import { changed, ONE, SNS, SNS_SENT, TWO, update } from './plans';

/** What is left of each object that has members it must have, once the program dropped it. */
const DROPPED: ReadonlyArray<readonly [string, PlainObject, object]> = [
  [
    'a sender of SMS',
    { lambdaConfig: { customSmsSender: { lambdaVersion: 'V1_0', lambdaArn: ONE }, kmsKeyId: ONE } },
    { LambdaConfig: {} },
  ],
  [
    'a sender of e-mail',
    { lambdaConfig: { customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: ONE }, kmsKeyId: ONE } },
    { LambdaConfig: {} },
  ],
  [
    'a trigger of federation',
    { lambdaConfig: { inboundFederation: { lambdaVersion: 'V1_0', lambdaArn: ONE } } },
    { LambdaConfig: {} },
  ],
];

describe('To drop an object whole', () => {
  for (const [name, declared, left] of DROPPED) {
    it(`leaves nothing of it in the request: ${name}`, () => {
      deepEqual(changed(declared, declared, {}), [update({ MfaConfiguration: 'OFF', ...left })]);
    });
  }

  it('leaves nothing of it in the request: one of two ways to send SMS', () => {
    const eumsSms = { callerArn: SNS.snsCallerArn };
    deepEqual(
      changed(
        { smsConfiguration: { eumsSms } },
        { smsConfiguration: { eumsSms } },
        { smsConfiguration: SNS },
      ),
      [update({ MfaConfiguration: 'OFF', SmsConfiguration: SNS_SENT })],
    );
  });
});

const DEFAULTS_SENT = {
  MfaConfiguration: 'OFF',
  DeletionProtection: 'INACTIVE',
  AutoVerifiedAttributes: [],
  UserPoolAddOns: { AdvancedSecurityMode: 'OFF' },
  LambdaConfig: {},
  Policies: {
    PasswordPolicy: { MinimumLength: 8 },
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
  },
  AccountRecoverySetting: {
    RecoveryMechanisms: [
      { Priority: 1, Name: 'verified_email' },
      { Priority: 2, Name: 'verified_phone_number' },
    ],
  },
  AcrConfiguration: {},
  DcrConfiguration: { EnableStatus: 'Disabled', OpenDcrGrantTypes: ['code'] },
  IssuerConfiguration: { Type: 'ORIGINAL' },
  KeyConfiguration: { KeyType: 'AWS_OWNED_KEY' },
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
};

describe('To update a pool is to send', () => {
  for (const [name, settings, previous, news, ...calls] of [
    [
      'nothing, when all is as declared',
      { mfaConfiguration: 'OFF', userPoolTags: { a: '1' } },
      { userPoolTags: { a: '1' } },
      { userPoolTags: { a: '1' } },
    ],
    [
      'nothing for the order of words',
      { autoVerifiedAttributes: ['phone_number', 'email'] },
      {},
      { autoVerifiedAttributes: ['email', 'phone_number'] },
    ],
    [
      'nothing for a default that AWS left unsaid',
      {},
      {},
      { deletionProtection: 'INACTIVE', userPoolAddOns: { advancedSecurityMode: 'OFF' } },
    ],
    [
      'nothing for what the program never declared',
      { deletionProtection: 'ACTIVE', userPoolTags: { theirs: '1' }, smsConfiguration: SNS },
      {},
      {},
    ],
    [
      'the whole pool, declared and not, for one new value; never what only creation can set',
      {
        deletionProtection: 'ACTIVE',
        userPoolTags: { theirs: '1' },
        autoVerifiedAttributes: ['email'],
        policies: {
          passwordPolicy: { minimumLength: 8, requireSymbols: true, temporaryPasswordValidityDays: 7 },
        },
        adminCreateUserConfig: { allowAdminCreateUserOnly: true, unusedAccountValidityDays: 7 },
        aliasAttributes: ['email'],
        usernameConfiguration: { caseSensitive: false },
        schema: [{ name: 'custom:a' }],
      },
      {},
      {
        policies: { passwordPolicy: { minimumLength: 12 } },
        userPoolTags: { ours: '2' },
        aliasAttributes: ['email'],
        usernameConfiguration: { caseSensitive: false },
        schema: [{ name: 'a' }],
      },
      update({
        MfaConfiguration: 'OFF',
        DeletionProtection: 'ACTIVE',
        UserPoolTags: { theirs: '1', ours: '2' },
        AutoVerifiedAttributes: ['email'],
        Policies: {
          PasswordPolicy: { MinimumLength: 12, RequireSymbols: true, TemporaryPasswordValidityDays: 7 },
        },
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      }),
    ],
    [
      'the older validity alone, where the program declares it',
      {
        policies: { passwordPolicy: { temporaryPasswordValidityDays: 7 } },
        adminCreateUserConfig: { unusedAccountValidityDays: 7 },
      },
      {},
      { adminCreateUserConfig: { unusedAccountValidityDays: 9 } },
      update({
        MfaConfiguration: 'OFF',
        Policies: { PasswordPolicy: {} },
        AdminCreateUserConfig: { UnusedAccountValidityDays: 9 },
      }),
    ],
    [
      'the default of each setting that the program dropped, since leaving it out may keep it, before the lower tier',
      {
        deletionProtection: 'ACTIVE',
        autoVerifiedAttributes: ['email'],
        userPoolTier: 'PLUS',
        userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
        lambdaConfig: { preSignUp: ONE },
        policies: {
          passwordPolicy: { minimumLength: 20 },
          signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
        },
        smsAuthenticationMessage: '{####}',
        deviceConfiguration: { challengeRequiredOnNewDevice: true },
        accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'admin_only' }] },
        acrConfiguration: { Level1: { acrValue: 'low' } },
        dcrConfiguration: { enableStatus: 'Enabled', openDcrGrantTypes: [] },
        issuerConfiguration: { type: 'UPDATED' },
        keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: ONE },
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      },
      {
        deletionProtection: 'ACTIVE',
        autoVerifiedAttributes: ['email'],
        userPoolTier: 'PLUS',
        userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
        lambdaConfig: { preSignUp: ONE },
        policies: {
          passwordPolicy: { minimumLength: 20 },
          signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
        },
        smsAuthenticationMessage: '{####}',
        deviceConfiguration: { challengeRequiredOnNewDevice: true },
        accountRecoverySetting: { recoveryMechanisms: [{ priority: 1, name: 'admin_only' }] },
        acrConfiguration: { Level1: { acrValue: 'low' } },
        dcrConfiguration: { enableStatus: 'Enabled', openDcrGrantTypes: [] },
        issuerConfiguration: { type: 'UPDATED' },
        keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: ONE },
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      },
      {},
      update({ ...DEFAULTS_SENT, UserPoolTier: 'PLUS' }),
      update({ ...DEFAULTS_SENT, UserPoolTier: 'ESSENTIALS' }),
    ],
    [
      'false for a kind of character that a policy no longer demands, and true when the whole policy goes: first, in part',
      { policies: { passwordPolicy: { minimumLength: 9, requireSymbols: true } } },
      { policies: { passwordPolicy: { minimumLength: 9, requireSymbols: true } } },
      { policies: { passwordPolicy: { minimumLength: 9 } } },
      update({
        MfaConfiguration: 'OFF',
        Policies: { PasswordPolicy: { MinimumLength: 9, RequireSymbols: false } },
      }),
    ],
    [
      'true for a kind of character that only a dropped policy did not demand',
      { policies: { passwordPolicy: { minimumLength: 9, requireSymbols: false } } },
      { policies: { passwordPolicy: { minimumLength: 9, requireSymbols: false } } },
      {},
      update({
        MfaConfiguration: 'OFF',
        Policies: { PasswordPolicy: { MinimumLength: 8, RequireSymbols: true } },
      }),
    ],
    [
      'a request to untag, beside the tags that stay',
      { userPoolTags: { a: '1', b: '2', theirs: '3' } },
      { userPoolTags: { a: '1', b: '2' } },
      { userPoolTags: { a: '0' } },
      update({ MfaConfiguration: 'OFF', UserPoolTags: { a: '0', theirs: '3' } }),
      { operation: 'UntagResource', input: { ResourceArn: ARN, TagKeys: ['b'] } },
    ],
    [
      'a request to untag, when the last tag goes',
      { userPoolTags: { a: '1' } },
      { userPoolTags: { a: '1' } },
      {},
      update({ MfaConfiguration: 'OFF', UserPoolTags: {} }),
      { operation: 'UntagResource', input: { ResourceArn: ARN, TagKeys: ['a'] } },
    ],
    [
      'new attributes alone, as declared and without a prefix',
      { schema: [{ name: 'custom:a' }, { name: 'dev:custom:b' }] },
      {},
      { schema: [{ name: 'a' }, { name: 'b' }, { name: 'c', attributeDataType: 'String', mutable: true }] },
      {
        operation: 'AddCustomAttributes',
        input: {
          UserPoolId: ID,
          CustomAttributes: [{ Name: 'c', AttributeDataType: 'String', Mutable: true }],
        },
      },
    ],
    [
      'the older trigger with the newer one, when the program declares only that',
      {
        lambdaConfig: {
          preTokenGeneration: ONE,
          preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: ONE },
        },
      },
      { lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: ONE } } },
      { lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: TWO } } },
      update({
        MfaConfiguration: 'OFF',
        LambdaConfig: {
          PreTokenGeneration: TWO,
          PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: TWO },
        },
      }),
    ],
    [
      'neither trigger, when the program drops the newer one',
      {
        lambdaConfig: {
          preTokenGeneration: ONE,
          preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: ONE },
        },
      },
      { lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: ONE } } },
      {},
      update({ MfaConfiguration: 'OFF', LambdaConfig: {} }),
    ],
    [
      'a retired text that AWS echoes with the text that took its place',
      { smsVerificationMessage: 'Old {####}', verificationMessageTemplate: { smsMessage: 'Old {####}' } },
      { verificationMessageTemplate: { smsMessage: 'Old {####}' } },
      { verificationMessageTemplate: { smsMessage: 'New {####}' } },
      update({
        MfaConfiguration: 'OFF',
        SmsVerificationMessage: 'New {####}',
        VerificationMessageTemplate: { SmsMessage: 'New {####}' },
      }),
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject, ...object[]]>) {
    it(name, () => deepEqual(changed(settings, previous, news), calls));
  }

  it('new attributes in requests of at most 25: fifty of them in two', () => {
    const names = Array.from({ length: 50 }, (_, index) => `a${String(index).padStart(2, '0')}`);
    const calls = changed({ schema: [] }, {}, { schema: names.map((name) => ({ name })) });
    deepEqual(
      calls.map((call) => [
        call.operation,
        call.operation === 'AddCustomAttributes' && call.input.CustomAttributes?.map(({ Name }) => Name),
      ]),
      [
        ['AddCustomAttributes', names.slice(0, 25)],
        ['AddCustomAttributes', names.slice(25)],
      ],
    );
  });
});
