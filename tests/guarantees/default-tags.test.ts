import assert from 'node:assert/strict';
import { Scene, thrownBy } from './provider-harness';

const DEFAULTS = JSON.stringify({ tags: { owner: 'ada', stage: 'test' } });

describe('Default tags', () => {
  let scene: Scene;
  after(() => scene?.close());

  it('of the stack are under a pool’s own, are no drift, and come to a pool that was made without', async () => {
    scene = await Scene.open({}, { 'aws:defaultTags': DEFAULTS });
    const own = { userPoolTags: { stage: 'prod' } };
    const made = await scene.create(own);
    assert.deepEqual(made.inputs['userPoolTags'], { owner: 'ada', stage: 'prod' });
    assert.deepEqual(await scene.diff(made, own), { changes: false });
    const refreshed = (await scene.refresh(made)) ?? assert.fail();
    assert.deepEqual(await scene.diff(refreshed, own), { changes: false });
    const without = await scene.up(made, { ...own, defaultTags: false });
    assert.deepEqual(scene.emulator.pool(made.id).userPool.UserPoolTags, { stage: 'prod' });
    assert.notEqual((await scene.diff(without, own)).changes, false);
    await scene.up(without, own);
    assert.deepEqual(scene.emulator.pool(made.id).userPool.UserPoolTags, { owner: 'ada', stage: 'prod' });
    await scene.close();
  });

  it('of a CognitoProvider take the place of the stack’s, and may be none', async () => {
    for (const [given, expected] of [
      ['{"team":"a"}', { team: 'a' }],
      ['false', undefined],
    ] as const) {
      scene = await Scene.open({}, { 'aws:defaultTags': DEFAULTS, 'cognito-user-pool:defaultTags': given });
      assert.deepEqual((await scene.inputs({}))['userPoolTags'], expected);
      await scene.close();
    }
  });

  it('that are no tags fail the preview, and so do those that AWS refuses', async () => {
    for (const [given, said] of [
      [
        '{"tags":["a"]}',
        /userPoolTags: cannot have the default tags: the configuration aws:defaultTags must be/,
      ],
      ['nonsense', /must be an object/],
      ['{"tags":{"":"a"}}', /userPoolTags/],
    ] as const) {
      scene = await Scene.open({}, { 'aws:defaultTags': given });
      assert.match((await thrownBy(scene.inputs({}))).message, said);
      await scene.close();
    }
  });

  it('leave the configuration of @pulumi/aws that names another account to a CognitoProvider', async () => {
    scene = await Scene.open({}, { 'aws:allowedAccountIds': '["123456789012"]' });
    const said = (await thrownBy(scene.inputs({}))).message;
    assert.match(said, /aws:allowedAccountIds cannot be used by this package.*Give a CognitoProvider/);
    assert.match(
      (await thrownBy(scene.provider.read('eu-west-1_AbCdEfGhI', {}))).message,
      /cannot be used by this package/,
    );
  });
});
