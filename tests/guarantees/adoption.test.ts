import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { DEFAULT_NAME } from '../../provider/engine/default-name';
import { consoleOutputOf, ProviderHarness, thrownBy } from './provider-harness';

const made = async (
  pools: ProviderHarness,
  operation: string,
  member: string,
  id: string,
  input: object,
): Promise<string> => {
  const answer = (await pools.sendRaw(operation, input)) as Record<string, Record<string, string>>;
  return answer[member]?.[id] ?? assert.fail(operation);
};

const poolOf = (pools: ProviderHarness): Promise<string> =>
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
  let pools: ProviderHarness;

  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(() => pools.emulator.reset());

  const subjects: ReadonlyArray<readonly [string, string, string]> = [
    ['UserPool', 'poolName', 'live-pool'],
    ['UserPoolClient', 'clientName', 'live-client'],
    ['ResourceServer', 'name', 'live server'],
  ];
  const stand = async (kind: string): Promise<{ harness: ProviderHarness; program: PlainObject }> => {
    const poolId = await poolOf(pools);
    const harness = await pools.other(kind);
    harness.base = {};
    if (kind === 'UserPool') return { harness, program: { adoptId: poolId } };
    if (kind === 'ResourceServer') {
      await pools.sendRaw('CreateResourceServer', server(poolId));
      return { harness, program: { userPoolId: poolId, adoptId: 'api', identifier: 'api' } };
    }
    const id = await made(pools, 'CreateUserPoolClient', 'UserPoolClient', 'ClientId', client(poolId));
    return { harness, program: { userPoolId: poolId, adoptId: id } };
  };

  for (const declared of [3, 7, 30])
    it(`that AWS makes impossible fails the preview: the older validity of ${declared} days beside the newer one`, async () => {
      const PasswordPolicy = { MinimumLength: 8, TemporaryPasswordValidityDays: 5 };
      const answer = await pools.sendRaw('CreateUserPool', {
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
      const { harness, program } = await stand(kind);
      // What the classes send beside what the program gives.
      const withDefault: PlainObject = { ...program, [DEFAULT_NAME]: 'customers' };
      harness.calls();
      const adopted = await harness.create(withDefault);
      assert.ok(!harness.calls().some((call) => /^(Update|Create|Set|Add)/.test(call)));
      assert.equal(adopted.outs[name], live);
      const { adoptId: _, ...dropped } = withDefault;
      const inputs = await harness.inputs(dropped, adopted.inputs);
      assert.equal(inputs[name], live);
      assert.ok(!(DEFAULT_NAME in inputs));
      assert.deepEqual(await harness.provider.diff(adopted.id, adopted.outs, inputs), { changes: false });
      assert.deepEqual(await harness.inputs(dropped, inputs), inputs);
      const refreshed = (await harness.refresh({ ...adopted, inputs })) ?? assert.fail();
      assert.equal((await harness.inputs(dropped, refreshed.inputs))[name], live);
      const renamed = await harness.up({ ...adopted, inputs }, { ...dropped, [name]: 'customers' });
      assert.equal(renamed.outs[name], 'customers');
      const again = await harness.up(renamed, { ...dropped, [name]: 'renamed again' });
      assert.equal(again.outs[name], 'renamed again');
      const undeclared = await harness.up(again, dropped);
      assert.equal(undeclared.outs[name], 'renamed again');
    });

    it(`of a ${kind} that cannot be looked at in the preview keeps its ${name}`, async () => {
      const { harness, program } = await stand(kind);
      const adopted = await harness.create(program);
      const { [name]: _name, ...inputs } = adopted.inputs;
      const nameless = { ...inputs, [DEFAULT_NAME]: 'customers' };
      assert.deepEqual(await harness.provider.diff(adopted.id, adopted.outs, nameless), { changes: false });
      harness.calls();
      const { outs } = await harness.provider.update(adopted.id, adopted.outs, nameless);
      assert.equal(outs?.[name], live);
      assert.ok(!harness.calls().some((call) => /^(Update|Create|Set|Add)/.test(call)));
    });

    it(`of a ${kind} renames it where the program declares another name with adoptId`, async () => {
      const { harness, program } = await stand(kind);
      const message = await consoleOutputOf(async () => {
        const adopted = await harness.create({ ...program, [name]: 'ours' });
        assert.equal(adopted.outs[name], 'ours');
      });
      assert.match(message, new RegExp(`Changes: ${name}: "${live}" => "ours"\\.`));
    });

    it(`of a ${kind} warns that another provider may delete the same one in this update, with remedies`, async () => {
      const { harness, program } = await stand(kind);
      const message = await consoleOutputOf(() => harness.inputs(program));
      assert.match(
        message,
        /deletes a resource of another provider that is this .* alias .*retainOnDelete.*pulumi state delete/,
      );
    });
  }

  it('of a resource server keeps scopes that the program does not declare, and names those that a declared list takes away', async () => {
    const { harness, program } = await stand('ResourceServer');
    const adopted = await harness.create(program);
    const { adoptId: _, ...dropped } = program;
    const renamed = await harness.up(adopted, { ...dropped, name: 'live server' });
    const changed = await harness.up(renamed, { ...dropped, name: 'other' });
    assert.deepEqual(changed.outs['scopeIdentifiers'], ['api/read', 'api/write']);
    const scopes = [{ scopeName: 'read', scopeDescription: 'Read' }];
    const message = await consoleOutputOf(() => harness.inputs({ ...program, scopes }));
    assert.match(message, /Changes: scopes: \[.*\] => \[.*\] \(- write\)\./);
  });

  it('shows no external id', async () => {
    const sms = (ExternalId: string) => ({
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId },
    });
    const id = await made(pools, 'CreateUserPool', 'UserPool', 'Id', {
      PoolName: 'p',
      ...sms('old-external'),
    });
    const harness = await pools.other('UserPool');
    const smsConfiguration = {
      snsCallerArn: 'arn:aws:iam::123456789012:role/sms',
      externalId: 'new-external',
    };
    const message = await consoleOutputOf(() => harness.inputs({ adoptId: id, smsConfiguration }));
    assert.match(message, /smsConfiguration\.externalId: \[secret\] => \[secret\]/);
    assert.doesNotMatch(message, /(old|new)-external/);
  });

  it('that turns MFA off lists the factors that AWS removes, and keeps none of them; so does an update', async () => {
    const adoptId = await poolOf(pools);
    await pools.sendRaw('SetUserPoolMfaConfig', {
      UserPoolId: adoptId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const harness = await pools.other('UserPool');
    harness.base = {};
    const off = { adoptId, mfaConfiguration: 'OFF' };
    const message = await consoleOutputOf(() => harness.inputs(off));
    const factor = 'softwareTokenMfaConfiguration.enabled';
    assert.match(
      message,
      /Changes: mfaConfiguration: "OPTIONAL" => "OFF", softwareTokenMfaConfiguration\.enabled: true => nothing\./,
    );
    assert.doesNotMatch(message, /Unchanged, since the program does not declare them.*softwareToken/);
    // The live name is kept by declaring it.
    assert.doesNotMatch(message, /poolName/);
    const adopted = await harness.create({ adoptId });
    // The check sees the program alone, which has no factor.
    const skipRules = ['mfa/factor-required'];
    const declared = await harness.up(adopted, { adoptId, mfaConfiguration: 'OPTIONAL', skipRules });
    for (const unmanaged of [adopted, declared]) {
      const message = await consoleOutputOf(() => harness.diff(unmanaged, off));
      assert.ok(
        message.includes(`this removes settings that the program does not declare: ${factor}.`),
        message,
      );
      assert.doesNotMatch(message, /are kept:.*softwareToken/);
    }
    await harness.up(adopted, off);
    assert.equal(pools.emulator.pool(adoptId).mfa.SoftwareTokenMfaConfiguration, undefined);
  });

  it('names the attributes that it adds', async () => {
    const harness = await pools.other('UserPool');
    const schema = [{ name: 'team', attributeDataType: 'String', mutable: true }];
    const message = await consoleOutputOf(async () =>
      harness.inputs({ adoptId: await poolOf(pools), schema }),
    );
    assert.match(message, /schema: \+ team\./);
  });

  it('of a domain of your own leaves its certificate, which the program need not know', async () => {
    const poolId = await poolOf(pools);
    await pools.sendRaw('CreateUserPoolDomain', {
      UserPoolId: poolId,
      Domain: 'auth.example.com',
      CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/c' },
    });
    const harness = await pools.other('UserPoolDomain');
    harness.base = {};
    const program = { userPoolId: poolId, domain: 'auth.example.com' };
    harness.calls();
    const adopted = await harness.create({ ...program, adoptId: 'auth.example.com' });
    assert.ok(!harness.calls().includes('UpdateUserPoolDomain'));
    assert.deepEqual(await harness.diff(adopted, program), { changes: false });
    assert.match(
      (await thrownBy(harness.inputs(program))).message,
      /customDomainConfig: A custom domain needs a certificate/,
    );
  });
});
