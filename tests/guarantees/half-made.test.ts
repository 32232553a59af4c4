import assert from 'node:assert/strict';
import { type Deployed, Scene, thrownBy } from './provider-harness';

const TOTP = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
const failing = (operation: string) =>
  ({ operation, kind: 'error', type: 'InternalErrorException', status: 400, message: 'try later' }) as const;

describe('What is half made', () => {
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
  });
  after(() => scene.close());
  beforeEach(() => scene.emulator.reset());

  const leftBy = (thrown: Awaited<ReturnType<typeof thrownBy>>, inputs: Deployed['inputs']): Deployed => {
    assert.ok(thrown.id !== undefined && thrown.properties !== undefined && thrown.reasons !== undefined);
    return { id: thrown.id, inputs, outs: thrown.properties };
  };

  it('is in the state with what is live, says which step failed and why, and the next up finishes it', async () => {
    scene.emulator.fault(failing('SetUserPoolMfaConfig'));
    const thrown = await thrownBy(scene.create(TOTP));
    assert.match(thrown.message, /was created, but its MFA was not set up/);
    assert.match(thrown.message, /SetUserPoolMfaConfig .*try later/);
    assert.deepEqual(thrown.reasons, [thrown.message]);
    assert.ok(Object.hasOwn(thrown.properties ?? {}, '__provider'));
    assert.equal(thrown.properties?.['mfaConfiguration'], 'OFF');
    const pool = leftBy(thrown, await scene.inputs(TOTP));
    scene.calls();
    const whole = await scene.up(pool, TOTP);
    assert.deepEqual(await scene.diff(whole, TOTP), { changes: false });
    assert.equal(scene.calls().includes('CreateUserPool'), false);
    assert.equal(scene.emulator.pools().length, 1);
  });

  for (const operation of ['UpdateUserPool', 'AddCustomAttributes', 'SetUserPoolMfaConfig']) {
    it(`is so after an update whose ${operation} fails: the state is what is live, and the next up does the rest`, async () => {
      const pool = await scene.create({ userPoolTags: { old: 'x', kept: 'x' } });
      const program = {
        ...TOTP,
        userPoolTags: { kept: 'x' },
        policies: { passwordPolicy: { minimumLength: 14 } },
        schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
      };
      scene.emulator.fault(failing(operation));
      const thrown = await thrownBy(scene.up(pool, program));
      assert.match(thrown.message, new RegExp(operation));
      const left = leftBy(thrown, pool.inputs);
      const refreshed = await scene.refresh(left);
      assert.deepEqual(
        { ...refreshed?.outs, __provider: undefined },
        { ...left.outs, __provider: undefined },
      );
      const whole = await scene.up(left, program);
      assert.deepEqual(await scene.diff(whole, program), { changes: false });
      const { userPool, mfa } = scene.emulator.pool(pool.id);
      assert.deepEqual(userPool['UserPoolTags'], { kept: 'x' });
      assert.equal(JSON.stringify(mfa).includes('true'), true);
    });
  }

  it('is made whole at once, where what failed turns out to be done: the others still go', async () => {
    const pool = await scene.create({ userPoolTags: { old: 'x', kept: 'x' } });
    const program = {
      userPoolTags: { kept: 'x' },
      schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
    };
    // Here UpdateUserPool takes the tag away already, which AWS does not promise.
    scene.emulator.fault(failing('UntagResource'));
    const whole = await scene.up(pool, program);
    assert.deepEqual(await scene.diff(whole, program), { changes: false });
    assert.equal(scene.emulator.count('AddCustomAttributes'), 1);
    assert.deepEqual(scene.emulator.pool(pool.id).userPool['UserPoolTags'], { kept: 'x' });
  });

  it('keeps the old state when what became of an update cannot be asked', async () => {
    const pool = await scene.create({});
    scene.emulator.fault(failing('UpdateUserPool'));
    scene.emulator.fault({ ...failing('DescribeUserPool'), skip: 1, times: 9 });
    const thrown = await thrownBy(scene.up(pool, { deletionProtection: 'ACTIVE' }));
    assert.equal(thrown.id, undefined);
    scene.emulator.clearFaults();
  });
});
