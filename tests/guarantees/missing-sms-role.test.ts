import assert from 'node:assert/strict';
import { ProviderHarness, quiet, recordOf, thrownBy } from './provider-harness';

const SMS = {
  smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'outside' },
};
const TOKEN = { softwareTokenMfaConfiguration: { enabled: true } };
const FOREVER = 999;

/** AWS answers so for every request that names a role which is not there: its trust policy cannot be read. */
const refusing = (operation: string, type: string, times = FOREVER) =>
  ({ operation, kind: 'error', type, status: 400, times }) as const;

const GONE = ['InvalidSmsRoleTrustRelationshipException', 'InvalidSmsRoleAccessPolicyException'] as const;

describe('A pool whose role for SMS no longer exists', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  for (const type of GONE) {
    it(`fails at once, where an update does not concern the role (${type})`, async () => {
      const pool = await harness.create(SMS);
      harness.emulator.fault(refusing('UpdateUserPool', type));
      const { message, properties } = await thrownBy(harness.up(pool, { ...SMS, userPoolTags: { a: 'b' } }));
      assert.match(message, /the role may also not exist any more/);
      assert.equal(harness.emulator.count('UpdateUserPool'), 1, 'nothing is waited for');
      assert.deepEqual(properties?.['smsConfiguration'], pool.outs['smsConfiguration']);
    });

    it(`fails at once, where MFA changes and SMS does not (${type})`, async () => {
      const pool = await harness.create({ mfaConfiguration: 'OPTIONAL', ...SMS });
      harness.emulator.fault(refusing('SetUserPoolMfaConfig', type));
      const { message } = await thrownBy(
        harness.up(pool, { mfaConfiguration: 'OPTIONAL', ...SMS, ...TOKEN }),
      );
      assert.match(message, /the role may also not exist any more/);
      assert.equal(harness.emulator.count('SetUserPoolMfaConfig'), 1);
    });

    it(`is deleted with forceDestroy without the role, where AWS accepts that (${type})`, async () => {
      const pool = await harness.create({
        ...SMS,
        forceDestroy: true,
        deletionProtection: 'ACTIVE',
        autoVerifiedAttributes: ['phone_number'],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['phone_number'] },
        policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] } },
      });
      harness.emulator.fault(refusing('UpdateUserPool', type, 1));
      await harness.delete(pool);
      assert.equal(harness.emulator.pools().length, 0);
    });

    it(`reports a way to delete it, where AWS refuses everything (${type})`, async () => {
      const pool = await harness.create({ ...SMS, forceDestroy: true, deletionProtection: 'ACTIVE' });
      harness.emulator.fault(refusing('UpdateUserPool', type));
      const { message } = await thrownBy(harness.delete(pool));
      assert.match(
        message,
        /Create the role again\. Or switch deletion protection off .* in the AWS console/,
      );
      assert.match(message, /pulumi state delete/);
      assert.equal(harness.emulator.count('UpdateUserPool'), 2, 'nothing is waited for');
      assert.equal(recordOf(harness, pool.id)['DeletionProtection'], 'ACTIVE');
    });

    it(`is deleted at once without protection (${type})`, async () => {
      const pool = await harness.create(SMS);
      harness.emulator.fault(refusing('UpdateUserPool', type));
      await harness.delete(pool);
      assert.equal(harness.emulator.pools().length, 0);
      assert.equal(harness.emulator.count('UpdateUserPool'), 0);
    });
  }

  it('gets another role, and the update waits for it', async () => {
    const pool = await harness.create(SMS);
    const other = { smsConfiguration: { ...SMS.smsConfiguration, externalId: 'another' } };
    harness.emulator.fault(refusing('UpdateUserPool', GONE[0], 1));
    await harness.up(pool, other);
    assert.equal(harness.emulator.count('UpdateUserPool'), 2);
    assert.equal(Object(recordOf(harness, pool.id)['SmsConfiguration'])['ExternalId'], 'another');
  }).timeout(600_000);
});
