import assert from 'node:assert/strict';
import { Scene, thrownBy } from './provider-harness';

describe('A replacement', () => {
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
  });
  after(() => scene.close());

  const attribute = { name: 'team', attributeDataType: 'String', mutable: true };
  const TABLE: ReadonlyArray<{
    readonly name: string;
    readonly from: object;
    readonly to: object;
    readonly says: RegExp;
  }> = [
    {
      name: 'usernameAttributes',
      from: { usernameAttributes: ['email'] },
      to: { usernameAttributes: ['phone_number'] },
      says: /usernameAttributes \(\["email"\] => \["phone_number"\]\)/,
    },
    {
      name: 'aliasAttributes',
      from: { aliasAttributes: ['email'] },
      to: {},
      says: /aliasAttributes \(\["email"\] => nothing\)/,
    },
    {
      name: 'usernameConfiguration',
      from: {},
      to: { usernameConfiguration: { caseSensitive: false } },
      says: /usernameConfiguration \(nothing => \{"caseSensitive":false\}\)/,
    },
    { name: 'region', from: {}, to: { region: 'us-east-1' }, says: /region \("eu-west-1" => "us-east-1"\)/ },
    {
      name: 'schema',
      from: { schema: [attribute] },
      to: { schema: [{ ...attribute, attributeDataType: 'Number' }] },
      says: /schema \(team: attributeDataType "String" => "Number"; AWS can add attributes, never change or remove them\)/,
    },
    {
      name: 'schema',
      from: { schema: [attribute, { ...attribute, name: 'other' }] },
      to: { schema: [attribute] },
      says: /schema \(other is removed; /,
    },
  ];

  for (const { name, from, to, says } of TABLE) {
    it(`of ${name} fails the preview, with old and new value, the pool, its users and three ways out: ${says.source}`, async () => {
      const pool = await scene.create(from);
      scene.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 1234;
      scene.calls();
      const { message, stack } = await thrownBy(scene.diff(pool, to));
      assert.match(message, says);
      assert.match(message, new RegExp(`pool \\(${pool.id}\\)`));
      assert.match(message, /about 1234 users/);
      for (const way of [
        /Revert the change/,
        new RegExp(`ignoreChanges: \\["${name}"\\]`),
        /allowReplacement: true/,
      ]) {
        assert.match(message, way);
      }
      assert.equal(stack, '');
      assert.deepEqual(scene.calls(), ['DescribeUserPool']);
    });

    it(`of ${name} is previewed as one when the program allows it: ${says.source}`, async () => {
      const pool = await scene.create(from);
      scene.calls();
      assert.deepEqual(await scene.diff(pool, { ...to, allowReplacement: true }), { replaces: [name] });
      assert.deepEqual(scene.calls(), ['DescribeUserPool', 'GetUserPoolMfaConfig', 'ListUsers']);
    });
  }

  it('that is allowed fails the preview all the same while the old pool could not be deleted, and says what to deploy first', async () => {
    const pool = await scene.create({ usernameAttributes: ['email'] });
    scene.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 7;
    const both = { allowReplacement: true, forceDestroy: true };
    const { message } = await thrownBy(scene.diff(pool, both));
    assert.match(message, /about 7 users/);
    assert.match(message, /First deploy the settings that allow its deletion/);
    const forced = await scene.up(pool, { usernameAttributes: ['email'], forceDestroy: true });
    assert.deepEqual(await scene.diff(forced, both), { replaces: ['usernameAttributes'] });
  });

  it('says that the number of users is not known when AWS does not tell it', async () => {
    const pool = await scene.create({ usernameAttributes: ['email'] });
    scene.emulator.fault({
      operation: 'DescribeUserPool',
      kind: 'error',
      type: 'AccessDeniedException',
      status: 400,
    });
    const { message } = await thrownBy(scene.diff(pool, {}));
    assert.match(message, /its number of users is not known/);
  });

  it('is not spoken of where the pool is gone: then that is said, and what to do', async () => {
    const pool = await scene.create({ usernameAttributes: ['email'] });
    await scene.plainly('DeleteUserPool', { UserPoolId: pool.id });
    const { message } = await thrownBy(scene.diff(pool, {}));
    assert.equal(
      message,
      `The pool ${pool.id} no longer exists. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`,
    );
  });

  it('is none where an attribute is added, or what a live pool has is declared', async () => {
    const pool = await scene.create({ schema: [attribute], usernameAttributes: ['email'] });
    const added = { schema: [attribute, { ...attribute, name: 'second' }], usernameAttributes: ['email'] };
    assert.deepEqual(await scene.diff(pool, added), { replaces: [] });
    const next = await scene.up(pool, added);
    assert.equal(next.id, pool.id);
  });

  it('is none where an adopted pool has what the program declares only later', async () => {
    const { id } = await scene.create({
      usernameAttributes: ['email'],
      usernameConfiguration: { caseSensitive: false },
    });
    const adopted = await scene.create({ adoptId: id });
    const declared = { usernameAttributes: ['email'], usernameConfiguration: { caseSensitive: false } };
    assert.notDeepEqual((await scene.diff(adopted, declared)).replaces, ['usernameAttributes']);
  });
});
