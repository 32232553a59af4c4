import assert from 'node:assert/strict';
import { type Deployed, ProviderHarness, thrownBy } from './provider-harness';

const TOTP = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
const failing = (operation: string) =>
  ({ operation, kind: 'error', type: 'InternalErrorException', status: 400, message: 'try later' }) as const;

describe('A pool after a failed step', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  const leftBy = (thrown: Awaited<ReturnType<typeof thrownBy>>, inputs: Deployed['inputs']): Deployed => {
    assert.ok(thrown.id !== undefined && thrown.properties !== undefined && thrown.reasons !== undefined);
    return { id: thrown.id, inputs, outs: thrown.properties };
  };

  it('is in the state with its live settings, the message names the failed step and the reason, and the next up completes it', async () => {
    harness.emulator.fault(failing('SetUserPoolMfaConfig'));
    const thrown = await thrownBy(harness.create(TOTP));
    assert.match(thrown.message, /was created, but its MFA was not set up/);
    assert.match(thrown.message, /SetUserPoolMfaConfig .*try later/);
    assert.deepEqual(thrown.reasons, [thrown.message]);
    assert.ok(Object.hasOwn(thrown.properties ?? {}, '__provider'));
    assert.equal(thrown.properties?.['mfaConfiguration'], 'OFF');
    const pool = leftBy(thrown, await harness.inputs(TOTP));
    harness.calls();
    const whole = await harness.up(pool, TOTP);
    assert.deepEqual(await harness.diff(whole, TOTP), { changes: false });
    assert.equal(harness.calls().includes('CreateUserPool'), false);
    assert.equal(harness.emulator.pools().length, 1);
  });

  for (const operation of ['UpdateUserPool', 'AddCustomAttributes', 'SetUserPoolMfaConfig']) {
    it(`is in the state as it is live after an update whose ${operation} fails, and the next up completes the update`, async () => {
      const pool = await harness.create({ userPoolTags: { old: 'x', kept: 'x' } });
      const program = {
        ...TOTP,
        userPoolTags: { kept: 'x' },
        policies: { passwordPolicy: { minimumLength: 14 } },
        schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
      };
      harness.emulator.fault(failing(operation));
      const thrown = await thrownBy(harness.up(pool, program));
      assert.match(thrown.message, new RegExp(operation));
      const left = leftBy(thrown, pool.inputs);
      const refreshed = await harness.refresh(left);
      assert.deepEqual(
        { ...refreshed?.outs, __provider: undefined },
        { ...left.outs, __provider: undefined },
      );
      const whole = await harness.up(left, program);
      assert.deepEqual(await harness.diff(whole, program), { changes: false });
      const { userPool, mfa } = harness.emulator.pool(pool.id);
      assert.deepEqual(userPool['UserPoolTags'], { kept: 'x' });
      assert.equal(JSON.stringify(mfa).includes('true'), true);
    });
  }

  it('is completed at once, where the failed request took effect: the remaining requests are sent', async () => {
    const pool = await harness.create({ userPoolTags: { old: 'x', kept: 'x' } });
    const program = {
      userPoolTags: { kept: 'x' },
      schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
    };
    // Here UpdateUserPool takes the tag away already, which AWS does not promise.
    harness.emulator.fault(failing('UntagResource'));
    const whole = await harness.up(pool, program);
    assert.deepEqual(await harness.diff(whole, program), { changes: false });
    assert.equal(harness.emulator.count('AddCustomAttributes'), 1);
    assert.deepEqual(harness.emulator.pool(pool.id).userPool['UserPoolTags'], { kept: 'x' });
  });

  it('keeps the old state when the result of an update cannot be read', async () => {
    const pool = await harness.create({});
    harness.emulator.fault(failing('UpdateUserPool'));
    harness.emulator.fault({ ...failing('DescribeUserPool'), skip: 1, times: 9 });
    const thrown = await thrownBy(harness.up(pool, { deletionProtection: 'ACTIVE' }));
    assert.equal(thrown.id, undefined);
    harness.emulator.clearFaults();
  });
});
