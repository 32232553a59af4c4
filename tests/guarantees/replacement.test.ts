import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { ProviderHarness, thrownBy } from './provider-harness';

describe('A replacement', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());

  const attribute = { name: 'team', attributeDataType: 'String', mutable: true };
  const TABLE: ReadonlyArray<{
    readonly name: string;
    readonly from: object;
    readonly to: object;
    readonly message: RegExp;
  }> = [
    {
      name: 'usernameAttributes',
      from: { usernameAttributes: ['email'] },
      to: { usernameAttributes: ['phone_number'] },
      message: /usernameAttributes \(\["email"\] => \["phone_number"\]\)/,
    },
    {
      name: 'aliasAttributes',
      from: { aliasAttributes: ['email'] },
      to: {},
      message: /aliasAttributes \(\["email"\] => nothing\)/,
    },
    {
      name: 'usernameConfiguration',
      from: {},
      to: { usernameConfiguration: { caseSensitive: false } },
      message: /usernameConfiguration \(nothing => \{"caseSensitive":false\}\)/,
    },
    {
      name: 'region',
      from: {},
      to: { region: 'us-east-1' },
      message: /region \("eu-west-1" => "us-east-1"\)/,
    },
    {
      name: 'schema',
      from: { schema: [attribute] },
      to: { schema: [{ ...attribute, attributeDataType: 'Number' }] },
      message:
        /schema \(team: attributeDataType "String" => "Number"; AWS can add attributes, never change or remove them\)/,
    },
    {
      name: 'schema',
      from: { schema: [attribute, { ...attribute, name: 'other' }] },
      to: { schema: [attribute] },
      message: /schema \(other is removed; /,
    },
  ];

  for (const { name, from, to, message: expected } of TABLE) {
    it(`of ${name} fails the preview, with old and new value, the pool, its users and three ways out: ${expected.source}`, async () => {
      const pool = await harness.create(from);
      harness.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 1234;
      harness.calls();
      const { message, stack } = await thrownBy(harness.diff(pool, to));
      assert.match(message, expected);
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
      assert.deepEqual(harness.calls(), ['DescribeUserPool']);
    });

    it(`of ${name} is previewed as one when the program allows it: ${expected.source}`, async () => {
      const pool = await harness.create(from);
      harness.calls();
      assert.deepEqual(await harness.diff(pool, { ...to, allowReplacement: true }), { replaces: [name] });
      assert.deepEqual(harness.calls(), ['DescribeUserPool', 'GetUserPoolMfaConfig', 'ListUsers']);
    });
  }

  it('that is allowed fails the preview while the old pool could not be deleted, and the message names what to deploy first', async () => {
    const pool = await harness.create({ usernameAttributes: ['email'] });
    harness.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 7;
    const both = { allowReplacement: true, forceDestroy: true };
    const { message } = await thrownBy(harness.diff(pool, both));
    assert.match(message, /about 7 users/);
    assert.match(message, /First deploy the settings that allow its deletion/);
    const forced = await harness.up(pool, { usernameAttributes: ['email'], forceDestroy: true });
    assert.deepEqual(await harness.diff(forced, both), { replaces: ['usernameAttributes'] });
  });

  it('reports that the number of users is not known when AWS does not return it', async () => {
    const pool = await harness.create({ usernameAttributes: ['email'] });
    harness.emulator.fault({
      operation: 'DescribeUserPool',
      kind: 'error',
      type: 'AccessDeniedException',
      status: 400,
    });
    const { message } = await thrownBy(harness.diff(pool, {}));
    assert.match(message, /its number of users is not known/);
  });

  it('is not mentioned where the pool no longer exists: the message reports that, and a remedy', async () => {
    const pool = await harness.create({ usernameAttributes: ['email'] });
    await harness.sendRaw('DeleteUserPool', { UserPoolId: pool.id });
    const { message } = await thrownBy(harness.diff(pool, {}));
    assert.equal(
      message,
      `The pool ${pool.id} no longer exists. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`,
    );
  });

  it('is none where an attribute is added, or what a live pool has is declared', async () => {
    const pool = await harness.create({ schema: [attribute], usernameAttributes: ['email'] });
    const added = { schema: [attribute, { ...attribute, name: 'second' }], usernameAttributes: ['email'] };
    assert.deepEqual(await harness.diff(pool, added), { replaces: [] });
    const next = await harness.up(pool, added);
    assert.equal(next.id, pool.id);
  });

  it('is none where an adopted pool has what the program declares only later', async () => {
    const { id } = await harness.create({
      usernameAttributes: ['email'],
      usernameConfiguration: { caseSensitive: false },
    });
    const adopted = await harness.create({ adoptId: id });
    const declared = { usernameAttributes: ['email'], usernameConfiguration: { caseSensitive: false } };
    assert.notDeepEqual((await harness.diff(adopted, declared)).replaces, ['usernameAttributes']);
  });

  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
  const image = { category: 'FORM_LOGO', bytes: SVG };
  for (const [kind, given, change] of [
    ['UserPoolGroup', { groupName: 'staff' }, { userPoolId: UNKNOWN }],
    ['UserPoolUser', { username: 'ada', messageAction: 'SUPPRESS' }, { userPoolId: UNKNOWN }],
    ['UserPoolClient', { clientName: 'web' }, { generateSecret: true }],
    ['ManagedLoginBranding', { assets: [image] }, { assets: [], allowReplacement: true }],
  ] as const) {
    it(`of an adopted ${kind} fails the preview while the program has adoptId: there will be none to adopt`, async () => {
      const { id: userPoolId } = await harness.create({});
      const children = await harness.other(kind);
      const clients = await harness.other('UserPoolClient');
      const { id: clientId } = await clients.create({ userPoolId, clientName: 'shop' });
      const program = { userPoolId, ...given, ...(kind === 'ManagedLoginBranding' && { clientId }) };
      const { id: adoptId } = await children.create(program);
      const adopted = await children.create({ ...program, adoptId });
      const { message } = await thrownBy(children.diff(adopted, { ...program, adoptId, ...change }));
      assert.match(message, /^adoptId: this replaces the .* by a new one, so there will be none to adopt/);
      assert.ok((await children.diff(adopted, { ...program, ...change })).replaces?.length);
    });
  }

  it('of adopted settings that a pool has once adopts those of the new pool', async () => {
    const { id: userPoolId } = await harness.create({});
    const settings = await harness.other('UserPoolSessionConfiguration');
    const adopted = await settings.create({ userPoolId, adoptId: userPoolId });
    const unknown = { userPoolId: UNKNOWN, adoptId: UNKNOWN };
    assert.deepEqual(await settings.diff(adopted, unknown), { replaces: ['userPoolId'] });
  });
});
