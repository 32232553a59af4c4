import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { handler } from '../../provider/provider-v1';
import type { EmulatorOptions } from '../support/emulator';
import { type Deployed, ProviderHarness, quiet, recordOf } from './provider-harness';

const SERVICE_BEHAVIOURS: Readonly<Record<string, EmulatorOptions>> = {
  'as documented': { omission: 'documented' },
  'as observed, with every setting under each of its names': {
    omission: 'observed',
    messageTextsMirrored: true,
    preTokenGenerationMirrored: true,
    customMutableDefault: true,
    developerAttributePrefix: 'dev:',
  },
};

const LENGTHS = { stringAttributeConstraints: { minLength: '1', maxLength: '99' } };
const VALUES = { numberAttributeConstraints: { minValue: '1', maxValue: '99' } };
const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:one';

const attribute = (attributeDataType: string, more: PlainObject = {}): PlainObject => ({
  schema: [{ name: 'level', attributeDataType, mutable: true, ...more }],
});

const texts = (older: string, newer: string, [before, after]: readonly [string, string]): PlainObject => ({
  [older]: before,
  verificationMessageTemplate: { [newer]: after },
});

/** What AWS drops of a program, fills in beside it or shows otherwise. */
const READ: Readonly<Record<string, Readonly<Record<string, PlainObject>>>> = {
  // The example of CreateUserPool in AWS's own reference; getmoto/moto, test_create_user_pool_attribute_with_schema.
  'bounds of another type than the attribute’s': {
    'of lengths and values, for a number': attribute('Number', { ...LENGTHS, ...VALUES }),
    'of lengths and values, for a text': attribute('String', { ...LENGTHS, ...VALUES }),
    'of lengths alone, for a number': attribute('Number', LENGTHS),
    'of lengths, for a switch': attribute('Boolean', LENGTHS),
    'that say nothing, for a date': attribute('DateTime', { stringAttributeConstraints: {} }),
    'of values, for a standard attribute': {
      schema: [{ name: 'nickname', attributeDataType: 'String', mutable: true, ...VALUES }],
    },
  },
  'bounds as they are written': {
    'with zeros before them': attribute('String', {
      stringAttributeConstraints: { minLength: '01', maxLength: '099' },
    }),
    'with none': attribute('String', { stringAttributeConstraints: {} }),
  },
  // CreateUserPool, SchemaAttributeType: AWS puts the prefix before whatever name it is given.
  'an attribute that is named with a prefix': {
    'of one’s own': attribute('String', { name: 'custom:groups' }),
    'beside the same name without it': {
      schema: ['custom:groups', 'groups'].map((name) => ({
        name,
        attributeDataType: 'String',
        mutable: true,
      })),
    },
    'and as a standard one': attribute('String', { name: 'custom:email' }),
    'of developers': attribute('String', { name: 'dev:groups', developerOnlyAttribute: true }),
    'of developers, in full': attribute('String', {
      name: 'dev:custom:groups',
      developerOnlyAttribute: true,
    }),
  },
  // aws/aws-cdk#14699: AWS takes these for attributes of the pool's own.
  'an attribute that is named as a built-in one': {
    'of its type': { schema: [{ name: 'email_verified', attributeDataType: 'Boolean', mutable: true }] },
    'of another type': { schema: [{ name: 'email_verified', attributeDataType: 'String', mutable: true }] },
    'for identities': { schema: [{ name: 'identities', attributeDataType: 'String', mutable: true }] },
  },
  // hashicorp/terraform-provider-aws keeps either name of a text out of its plan when the other is given.
  'a text under its older and its newer name': {
    'of e-mails, which differ': texts('emailVerificationMessage', 'emailMessage', ['A {####}', 'B {####}']),
    'of subjects, which differ': texts('emailVerificationSubject', 'emailSubject', ['A', 'B']),
    'of SMS, which differ': texts('smsVerificationMessage', 'smsMessage', ['A {####}', 'B {####}']),
    'of SMS, which are one': texts('smsVerificationMessage', 'smsMessage', ['A {####}', 'A {####}']),
    'by the older one alone': { emailVerificationMessage: 'A {####}', smsVerificationMessage: 'A {####}' },
    'by the newer one alone': {
      verificationMessageTemplate: { emailMessage: 'A {####}', emailSubject: 'A' },
    },
    'by the older one, beside a link': {
      emailVerificationMessage: 'A {####}',
      verificationMessageTemplate: {
        defaultEmailOption: 'CONFIRM_WITH_LINK',
        emailMessageByLink: '{##here##}',
      },
    },
  },
  'a trigger under its older and its newer name': {
    'by the older one': { lambdaConfig: { preTokenGeneration: FUNCTION } },
    'by the newer one': {
      lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: FUNCTION } },
    },
    'by both': {
      lambdaConfig: {
        preTokenGeneration: FUNCTION,
        preTokenGenerationConfig: { lambdaVersion: 'V3_0', lambdaArn: FUNCTION },
      },
    },
  },
  'days under their older and their newer name': {
    'by the older one': { adminCreateUserConfig: { unusedAccountValidityDays: 3 } },
    'by the older one, as AWS has it': { adminCreateUserConfig: { unusedAccountValidityDays: 7 } },
    'of none by the older one': { adminCreateUserConfig: { unusedAccountValidityDays: 0 } },
    'of none by the newer one': { policies: { passwordPolicy: { temporaryPasswordValidityDays: 0 } } },
  },
  // DcrConfigurationType.
  'a registration': {
    'of implicit grants, which AWS ignores': {
      dcrConfiguration: { enableStatus: 'Enabled', authenticatedGrantTypes: ['code', 'implicit'] },
    },
    'of nothing but implicit grants': { dcrConfiguration: { openDcrGrantTypes: ['implicit'] } },
    'that says nothing of scopes': { dcrConfiguration: { enableStatus: 'Enabled' } },
    'that says nothing': { dcrConfiguration: {} },
  },
  // DeviceConfigurationType.
  'remembering of devices': {
    'with nothing said of it': { deviceConfiguration: {} },
    'with one of two said': { deviceConfiguration: { challengeRequiredOnNewDevice: false } },
  },
  'an object that says nothing': {
    'of e-mail': { emailConfiguration: {} },
    'of passkeys': { webAuthnConfiguration: {} },
    'of invitations': { adminCreateUserConfig: { inviteMessageTemplate: {} } },
    'of passwords': { policies: { passwordPolicy: {} } },
    'of verification before updates': {
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [] },
    },
  },
  'what AWS has by itself': {
    'of levels': { acrConfiguration: { Level1: { acrValue: 'urn:cognito:loa:1' } } },
    'of one level, beside another': { acrConfiguration: { Level1: { acrValue: 'low' } } },
    'of apps, while MFA is off': { softwareTokenMfaConfiguration: { enabled: false } },
    'of threat protection': { userPoolAddOns: { advancedSecurityMode: 'OFF' } },
    'of keys and issuers': {
      keyConfiguration: { keyType: 'AWS_OWNED_KEY' },
      issuerConfiguration: { type: 'ORIGINAL' },
    },
  },
};

const UNCHANGED = { changes: false };

/** No preview sees a change, a refresh finds the state as it was, and another edit is one request that goes. */
const isSteady = async (harness: ProviderHarness, pool: Deployed, program: PlainObject): Promise<void> => {
  assert.deepEqual(await harness.diff(pool, program), UNCHANGED, 'a preview sees a change');
  const refreshed = (await harness.refresh(pool)) ?? assert.fail('it is gone');
  assert.deepEqual(
    await harness.diff(refreshed, program),
    UNCHANGED,
    'a preview sees a change after a refresh',
  );
  assert.deepEqual(refreshed.outs['unmanaged'] ?? [], [], 'what is declared is said not to be');
  harness.calls();
  await harness.up(refreshed, { ...program, userPoolTags: { edited: 'yes' } });
  const sent = harness.calls().filter((operation) => !/^(?:Describe|Get)/.test(operation));
  assert.deepEqual(sent, ['UpdateUserPool']);
  assert.equal(Object(recordOf(harness, pool.id)['UserPoolTags'])['edited'], 'yes');
};

for (const [behaviour, options] of Object.entries(SERVICE_BEHAVIOURS)) {
  describe(`As AWS reads it, ${behaviour}, is no change:`, () => {
    quiet();
    let harness: ProviderHarness;
    before(async () => {
      harness = await ProviderHarness.open(options);
      harness.base = { poolName: 'pool', region: 'us-east-1' };
    });
    after(() => harness.close());

    for (const [kind, rows] of Object.entries(READ)) {
      for (const [row, program] of Object.entries(rows)) {
        it(`${kind}, ${row}`, async () => {
          const made = await harness.create(program);
          await isSteady(harness, made, program);
          await isSteady(harness, await harness.up(await harness.create({}), program), program);
          if (!Object.hasOwn(program, 'schema')) {
            await isSteady(harness, await harness.up(await harness.create(program), {}), {});
          }
          const other = await harness.other('UserPool');
          other.base = harness.base;
          const live = await harness.create(program);
          harness.calls();
          await other.create({ ...program, adoptId: live.id });
          const sent = harness.calls().filter((operation) => !/^(?:Describe|Get)/.test(operation));
          assert.deepEqual(sent, [], 'the adoption sends a change');
        });
      }
    }
  });
}

describe('What AWS drops of a program is warned of,', () => {
  for (const [what, program, pattern] of [
    [
      'as a text that is given twice, and otherwise',
      texts('emailVerificationMessage', 'emailMessage', ['A {####}', 'B {####}']),
      /^emailVerificationMessage: .*with different values/,
    ],
    [
      'as implicit grants of registered clients',
      { dcrConfiguration: { authenticatedGrantTypes: ['implicit'] } },
      /implicit/,
    ],
    ['as bounds of another type', attribute('Number', LENGTHS), /constraints for another data type/],
    [
      'as an attribute that is named as a built-in one',
      { schema: [{ name: 'email_verified', attributeDataType: 'Boolean', mutable: true }] },
      /email_verified/,
    ],
    [
      'as a prefix that is put before a prefix',
      attribute('String', { name: 'custom:groups' }),
      /custom:custom:groups|prefix/,
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, RegExp]>) {
    it(what, () => {
      const warnings = handler('UserPool').warningsFor({ poolName: 'pool', ...program });
      assert.match(warnings.join('\n'), pattern);
      assert.equal(warnings.length, 1);
    });
  }
});
