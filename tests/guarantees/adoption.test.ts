import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { DEFAULT_NAME } from '../../provider/engine/default-name';
import { Scene, saidBy, thrownBy } from './provider-harness';

const made = async (
  pools: Scene,
  operation: string,
  member: string,
  id: string,
  input: object,
): Promise<string> => {
  const answer = (await pools.plainly(operation, input)) as Record<string, Record<string, string>>;
  return answer[member]?.[id] ?? assert.fail(operation);
};

const poolOf = (pools: Scene): Promise<string> =>
  made(pools, 'CreateUserPool', 'UserPool', 'Id', { PoolName: 'live-pool' });

const client = (UserPoolId: string) => ({ UserPoolId, ClientName: 'live-client' });

const server = (UserPoolId: string) => ({
  UserPoolId,
  Identifier: 'api',
  Name: 'live server',
  Scopes: [
    { ScopeName: 'read', ScopeDescription: 'Read' },
    { ScopeName: 'write', ScopeDescription: 'Write' },
  ],
});

describe('An adoption', () => {
  let pools: Scene;

  before(async () => {
    pools = await Scene.open();
  });
  after(() => pools.close());
  beforeEach(() => pools.emulator.reset());

  const subjects: ReadonlyArray<readonly [string, string, string]> = [
    ['UserPool', 'poolName', 'live-pool'],
    ['UserPoolClient', 'clientName', 'live-client'],
    ['ResourceServer', 'name', 'live server'],
  ];
  const stand = async (kind: string): Promise<{ scene: Scene; program: PlainObject }> => {
    const poolId = await poolOf(pools);
    const scene = await pools.other(kind);
    scene.base = {};
    if (kind === 'UserPool') return { scene, program: { adoptId: poolId } };
    if (kind === 'ResourceServer') {
      await pools.plainly('CreateResourceServer', server(poolId));
      return { scene, program: { userPoolId: poolId, adoptId: 'api', identifier: 'api' } };
    }
    const id = await made(pools, 'CreateUserPoolClient', 'UserPoolClient', 'ClientId', client(poolId));
    return { scene, program: { userPoolId: poolId, adoptId: id } };
  };

  for (const declared of [3, 7, 30])
    it(`that AWS makes impossible fails the preview: the older validity of ${declared} days beside the newer one`, async () => {
      const PasswordPolicy = { MinimumLength: 8, TemporaryPasswordValidityDays: 5 };
      const answer = await pools.plainly('CreateUserPool', {
        PoolName: 'live-pool',
        Policies: { PasswordPolicy },
      });
      const adoptId = String(Object(answer['UserPool'])['Id']);
      const program = { adoptId, adminCreateUserConfig: { unusedAccountValidityDays: declared } };
      const { message } = await thrownBy(pools.inputs(program));
      assert.match(message, /unusedAccountValidityDays: the pool has temporaryPasswordValidityDays 5/);
    });

  for (const [kind, name, live] of subjects) {
    it(`of a ${kind} keeps its ${name}, and so does dropping adoptId, until the program gives another`, async () => {
      const { scene, program } = await stand(kind);
      // What the classes send beside what the program gives.
      const withDefault: PlainObject = { ...program, [DEFAULT_NAME]: 'customers' };
      scene.calls();
      const adopted = await scene.create(withDefault);
      assert.ok(!scene.calls().some((call) => /^(Update|Create|Set|Add)/.test(call)));
      assert.equal(adopted.outs[name], live);
      const { adoptId: _, ...dropped } = withDefault;
      const inputs = await scene.inputs(dropped, adopted.inputs);
      assert.equal(inputs[name], live);
      assert.ok(!(DEFAULT_NAME in inputs));
      assert.deepEqual(await scene.provider.diff(adopted.id, adopted.outs, inputs), { changes: false });
      assert.deepEqual(await scene.inputs(dropped, inputs), inputs);
      const refreshed = (await scene.refresh({ ...adopted, inputs })) ?? assert.fail();
      assert.equal((await scene.inputs(dropped, refreshed.inputs))[name], live);
      const renamed = await scene.up({ ...adopted, inputs }, { ...dropped, [name]: 'customers' });
      assert.equal(renamed.outs[name], 'customers');
      const again = await scene.up(renamed, { ...dropped, [name]: 'renamed again' });
      assert.equal(again.outs[name], 'renamed again');
      const undeclared = await scene.up(again, dropped);
      assert.equal(undeclared.outs[name], 'renamed again');
    });

    it(`of a ${kind} that cannot be looked at in the preview keeps its ${name}`, async () => {
      const { scene, program } = await stand(kind);
      const adopted = await scene.create(program);
      const { [name]: _name, ...inputs } = adopted.inputs;
      const nameless = { ...inputs, [DEFAULT_NAME]: 'customers' };
      assert.deepEqual(await scene.provider.diff(adopted.id, adopted.outs, nameless), { changes: false });
      scene.calls();
      const { outs } = await scene.provider.update(adopted.id, adopted.outs, nameless);
      assert.equal(outs?.[name], live);
      assert.ok(!scene.calls().some((call) => /^(Update|Create|Set|Add)/.test(call)));
    });

    it(`of a ${kind} renames it where the program gives its name beside adoptId`, async () => {
      const { scene, program } = await stand(kind);
      const said = await saidBy(async () => {
        const adopted = await scene.create({ ...program, [name]: 'ours' });
        assert.equal(adopted.outs[name], 'ours');
      });
      assert.match(said, new RegExp(`Changes: ${name}: "${live}" => "ours"\\.`));
    });

    it(`of a ${kind} says that what another provider deletes may be the same one, and what to do`, async () => {
      const { scene, program } = await stand(kind);
      const said = await saidBy(() => scene.inputs(program));
      assert.match(
        said,
        /deletes a resource of another provider that is this .* alias .*retainOnDelete.*pulumi state delete/,
      );
    });
  }

  it('of a resource server keeps scopes that the program does not declare, and names those that a declared list takes away', async () => {
    const { scene, program } = await stand('ResourceServer');
    const adopted = await scene.create(program);
    const { adoptId: _, ...dropped } = program;
    const renamed = await scene.up(adopted, { ...dropped, name: 'live server' });
    const changed = await scene.up(renamed, { ...dropped, name: 'other' });
    assert.deepEqual(changed.outs['scopeIdentifiers'], ['api/read', 'api/write']);
    const scopes = [{ scopeName: 'read', scopeDescription: 'Read' }];
    const said = await saidBy(() => scene.inputs({ ...program, scopes }));
    assert.match(said, /Changes: scopes: \[.*\] => \[.*\] \(- write\)\./);
  });

  it('shows no external id', async () => {
    const sms = (ExternalId: string) => ({
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId },
    });
    const id = await made(pools, 'CreateUserPool', 'UserPool', 'Id', {
      PoolName: 'p',
      ...sms('old-external'),
    });
    const scene = await pools.other('UserPool');
    const smsConfiguration = {
      snsCallerArn: 'arn:aws:iam::123456789012:role/sms',
      externalId: 'new-external',
    };
    const said = await saidBy(() => scene.inputs({ adoptId: id, smsConfiguration }));
    assert.match(said, /smsConfiguration\.externalId: \[secret\] => \[secret\]/);
    assert.doesNotMatch(said, /(old|new)-external/);
  });

  it('that turns MFA off says which factors AWS removes, and leaves nothing of them to stay; so does an update', async () => {
    const adoptId = await poolOf(pools);
    await pools.plainly('SetUserPoolMfaConfig', {
      UserPoolId: adoptId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const scene = await pools.other('UserPool');
    scene.base = {};
    const off = { adoptId, mfaConfiguration: 'OFF' };
    const said = await saidBy(() => scene.inputs(off));
    const factor = 'softwareTokenMfaConfiguration.enabled';
    assert.match(
      said,
      /Changes: mfaConfiguration: "OPTIONAL" => "OFF", softwareTokenMfaConfiguration\.enabled: true => nothing\./,
    );
    assert.doesNotMatch(said, /Unchanged, since the program does not declare them.*softwareToken/);
    // The live name is kept by declaring it.
    assert.doesNotMatch(said, /poolName/);
    const adopted = await scene.create({ adoptId });
    // The check sees the program alone, which has no factor.
    const skipRules = ['mfa/factor-required'];
    const declared = await scene.up(adopted, { adoptId, mfaConfiguration: 'OPTIONAL', skipRules });
    for (const unmanaged of [adopted, declared]) {
      const told = await saidBy(() => scene.diff(unmanaged, off));
      assert.ok(told.includes(`this removes settings that the program does not declare: ${factor}.`), told);
      assert.doesNotMatch(told, /are kept:.*softwareToken/);
    }
    await scene.up(adopted, off);
    assert.equal(pools.emulator.pool(adoptId).mfa.SoftwareTokenMfaConfiguration, undefined);
  });

  it('names the attributes that it adds', async () => {
    const scene = await pools.other('UserPool');
    const schema = [{ name: 'team', attributeDataType: 'String', mutable: true }];
    const said = await saidBy(async () => scene.inputs({ adoptId: await poolOf(pools), schema }));
    assert.match(said, /schema: \+ team\./);
  });

  it('of a domain of your own leaves its certificate, which the program need not know', async () => {
    const poolId = await poolOf(pools);
    await pools.plainly('CreateUserPoolDomain', {
      UserPoolId: poolId,
      Domain: 'auth.example.com',
      CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/c' },
    });
    const scene = await pools.other('UserPoolDomain');
    scene.base = {};
    const program = { userPoolId: poolId, domain: 'auth.example.com' };
    scene.calls();
    const adopted = await scene.create({ ...program, adoptId: 'auth.example.com' });
    assert.ok(!scene.calls().includes('UpdateUserPoolDomain'));
    assert.deepEqual(await scene.diff(adopted, program), { changes: false });
    assert.match(
      (await thrownBy(scene.inputs(program))).message,
      /customDomainConfig: A custom domain needs a certificate/,
    );
  });
});
