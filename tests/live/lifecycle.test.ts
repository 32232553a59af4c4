import assert from 'node:assert/strict';
import { handler } from '../../provider/provider-v1';
import { assertConsent } from './consent';
import { Pools } from './pools';

describe('A pool on live AWS', () => {
  const pools = new Pools();
  before(() => assertConsent());

  it('is created, changed, read without drift, and deleted', async () => {
    const { check, diff, create, read, update, delete: remove } = handler('UserPool');
    assert.ok(check && diff && read && update && remove);
    const given = {
      poolName: `pulumi-cognito-user-pool-live-${Date.now()}`,
      mfaConfiguration: 'OPTIONAL',
      softwareTokenMfaConfiguration: { enabled: true },
      policies: { passwordPolicy: { minimumLength: 10 } },
      userPoolTags: { live: 'yes' },
    };
    const { inputs } = await check({}, given);
    const { id, outs } = await create(inputs);
    try {
      assert.equal((await diff(id, outs, inputs)).changes, false);
      const refreshed = await read(id, outs);
      assert.deepEqual(refreshed.inputs, inputs);
      const { inputs: next } = await check(inputs, {
        ...given,
        policies: { passwordPolicy: { minimumLength: 12 } },
      });
      const { outs: updated } = await update(id, outs, next);
      assert.equal((await diff(id, updated, next)).changes, false);
      assert.equal((await pools.describe(id)).Policies?.PasswordPolicy?.MinimumLength, 12);
    } finally {
      await remove(id, outs);
    }
  });
});
