import assert from 'node:assert/strict';
import { quiet, recordOf, Scene, thrownBy } from './provider-harness';

const SMS = {
  smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'outside' },
};
const TOKEN = { softwareTokenMfaConfiguration: { enabled: true } };
const FOREVER = 999;

/** AWS answers so for every request that names a role which is not there: its trust policy cannot be read. */
const refusing = (operation: string, type: string, times = FOREVER) =>
  ({ operation, kind: 'error', type, status: 400, times }) as const;

const GONE = ['InvalidSmsRoleTrustRelationshipException', 'InvalidSmsRoleAccessPolicyException'] as const;

describe('A pool whose role for SMS is gone', () => {
  quiet();
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
  });
  after(() => scene.close());
  beforeEach(() => scene.emulator.reset());

  for (const type of GONE) {
    it(`is told of it at once, where an edit has nothing to do with the role (${type})`, async () => {
      const pool = await scene.create(SMS);
      scene.emulator.fault(refusing('UpdateUserPool', type));
      const { message, properties } = await thrownBy(scene.up(pool, { ...SMS, userPoolTags: { a: 'b' } }));
      assert.match(message, /the role may also not exist any more/);
      assert.equal(scene.emulator.count('UpdateUserPool'), 1, 'nothing is waited for');
      assert.deepEqual(properties?.['smsConfiguration'], pool.outs['smsConfiguration']);
    });

    it(`is told of it at once, where MFA changes and SMS stays as it is (${type})`, async () => {
      const pool = await scene.create({ mfaConfiguration: 'OPTIONAL', ...SMS });
      scene.emulator.fault(refusing('SetUserPoolMfaConfig', type));
      const { message } = await thrownBy(scene.up(pool, { mfaConfiguration: 'OPTIONAL', ...SMS, ...TOKEN }));
      assert.match(message, /the role may also not exist any more/);
      assert.equal(scene.emulator.count('SetUserPoolMfaConfig'), 1);
    });

    it(`is deleted by force without the role, where AWS takes that (${type})`, async () => {
      const pool = await scene.create({
        ...SMS,
        forceDestroy: true,
        deletionProtection: 'ACTIVE',
        autoVerifiedAttributes: ['phone_number'],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['phone_number'] },
        policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] } },
      });
      scene.emulator.fault(refusing('UpdateUserPool', type, 1));
      await scene.delete(pool);
      assert.equal(scene.emulator.pools().length, 0);
    });

    it(`names a way to delete it, where AWS takes nothing (${type})`, async () => {
      const pool = await scene.create({ ...SMS, forceDestroy: true, deletionProtection: 'ACTIVE' });
      scene.emulator.fault(refusing('UpdateUserPool', type));
      const { message } = await thrownBy(scene.delete(pool));
      assert.match(
        message,
        /Create the role again\. Or switch deletion protection off .* in the AWS console/,
      );
      assert.match(message, /pulumi state delete/);
      assert.equal(scene.emulator.count('UpdateUserPool'), 2, 'nothing is waited for');
      assert.equal(recordOf(scene, pool.id)['DeletionProtection'], 'ACTIVE');
    });

    it(`is deleted at once without protection (${type})`, async () => {
      const pool = await scene.create(SMS);
      scene.emulator.fault(refusing('UpdateUserPool', type));
      await scene.delete(pool);
      assert.equal(scene.emulator.pools().length, 0);
      assert.equal(scene.emulator.count('UpdateUserPool'), 0);
    });
  }

  it('has its role replaced by another, which is waited for', async () => {
    const pool = await scene.create(SMS);
    const other = { smsConfiguration: { ...SMS.smsConfiguration, externalId: 'another' } };
    scene.emulator.fault(refusing('UpdateUserPool', GONE[0], 1));
    await scene.up(pool, other);
    assert.equal(scene.emulator.count('UpdateUserPool'), 2);
    assert.equal(Object(recordOf(scene, pool.id)['SmsConfiguration'])['ExternalId'], 'another');
  }).timeout(20_000);
});
