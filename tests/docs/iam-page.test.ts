import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as functions from '../../provider';
import { ProviderHarness, quiet } from '../guarantees/provider-harness';
import { type Class, FUNCTIONS, granted, iamPage } from '../support/docs/iam-page';

const lambda = 'arn:aws:lambda:eu-west-1:123456789012:function:one';

describe('The IAM policy', () => {
  quiet();
  let pools: ProviderHarness;
  const calledOperations: { readonly [K in Class]: Set<string> } = {
    preview: new Set(),
    up: new Set(),
    destroy: new Set(),
  };

  const during = async <A>(of: Class, work: () => Promise<A>): Promise<A> => {
    pools.calls();
    const done = await work();
    for (const operation of pools.calls()) calledOperations[of].add(operation);
    return done;
  };

  const live = async (kind: string, program: object, changed: object): Promise<void> => {
    const harness = await pools.other(kind);
    const inputs = await during('preview', () => harness.inputs(program));
    const { id, outs } = await during('up', () => harness.provider.create(inputs));
    const made = { id, inputs, outs };
    await during('preview', () => harness.refresh(made));
    await during('preview', () => harness.diff(made, changed));
    const next = await during('up', () => harness.up(made, changed));
    await during('destroy', () => harness.delete(next));
  };

  const callsOf: { [name: string]: readonly string[] } = {};

  /** Calls each function on a pool and a client of it. */
  const callFunctions = async (pool: string, client: string): Promise<void> => {
    const here = { region: 'eu-west-1', endpoint: pools.emulator.url };
    const { poolName } = await functions.getUserPool({ userPoolId: pool }, here);
    const reads: Readonly<Record<keyof typeof FUNCTIONS, () => Promise<unknown>>> = {
      getUserPool: () => functions.getUserPool({ userPoolId: pool }, here),
      getUserPools: () => functions.getUserPools({ name: poolName }, here),
      getUserPoolClient: () => functions.getUserPoolClient({ userPoolId: pool, clientId: client }, here),
      getUserPoolClients: () => functions.getUserPoolClients({ userPoolId: pool }, here),
    };
    for (const [name, read] of Object.entries(reads)) {
      pools.calls();
      await read();
      callsOf[name] = pools.calls();
      for (const operation of callsOf[name]) calledOperations.preview.add(operation);
    }
  };

  before(async () => {
    pools = await ProviderHarness.open();
    const { emulator } = pools;
    const factor = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
    const attribute = { name: 'tenant', attributeDataType: 'String', mutable: true };
    emulator.fault({ operation: 'CreateUserPool', kind: 'drop-after' });
    await live('UserPool', { ...factor, userPoolTags: { a: 'b' } }, { ...factor, schema: [attribute] });
    const pool = await pools.create({});
    await during('preview', () =>
      pools.diff(pool, { allowReplacement: true, usernameAttributes: ['email'] }),
    );
    const inside = { userPoolId: pool.id };
    emulator.fault({ operation: 'CreateUserPoolClient', kind: 'drop-after' });
    await live('UserPoolClient', { ...inside, clientName: 'a' }, { ...inside, clientName: 'b' });
    await live(
      'ResourceServer',
      { ...inside, identifier: 'a', name: 'a' },
      { ...inside, identifier: 'a', name: 'b' },
    );
    const group = { ...inside, groupName: 'admins', precedence: 1 };
    await live('UserPoolGroup', group, { ...group, precedence: 2 });
    const groups = await pools.other('UserPoolGroup');
    const staff = await groups.create({ ...inside, groupName: 'staff' });
    await during('preview', () =>
      groups.diff(staff, { ...inside, groupName: 'people', allowReplacement: true }),
    );
    await live(
      'UserPoolDomain',
      { ...inside, domain: 'shop' },
      { ...inside, domain: 'shop', managedLoginVersion: 2 },
    );
    const corp = { ...inside, providerName: 'Corp', saml: { metadataUrl: 'https://idp.example.com/a' } };
    await live('IdentityProvider', corp, { ...corp, idpIdentifiers: ['corp.example'] });
    await live(
      'UserPoolTriggers',
      { ...inside, lambdaConfig: { preSignUp: lambda } },
      { ...inside, lambdaConfig: { preAuthentication: lambda } },
    );
    const errors = (name: string) => ({
      userNotification: { logGroupArn: `arn:aws:logs:eu-west-1:123456789012:log-group:${name}` },
    });
    await live('LogDelivery', { ...inside, ...errors('a') }, { ...inside, ...errors('b') });
    await live('UserPoolSessionConfiguration', inside, { ...inside, userSessionTracking: 'ENABLED' });
    const replica = { ...inside, regionName: 'us-west-2', forceDestroy: true, userPoolTags: { a: 'b' } };
    emulator.pool(pool.id).userPool.KeyConfiguration = {
      KeyType: 'CUSTOMER_MANAGED_KEY',
      KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
    };
    await live('UserPoolReplica', replica, { ...replica, status: 'ACTIVE', userPoolTags: { c: 'd' } });
    const guarded = await pools.create({
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
    });
    const leaked = (eventAction: string) => ({
      userPoolId: guarded.id,
      compromisedCredentialsRiskConfiguration: { actions: { eventAction } },
    });
    await live('RiskConfiguration', leaked('BLOCK'), leaked('NO_ACTION'));
    const ada = { ...inside, username: 'ada', password: 'Hunter22!hush' };
    await live(
      'UserPoolUser',
      { ...ada, enabled: false, userAttributes: { name: 'Ada', nickname: 'A' } },
      { ...ada, userAttributes: { name: 'Countess' }, deletionPolicy: 'DELETE' },
    );
    await pools.sendRaw('AdminCreateUser', { UserPoolId: pool.id, Username: 'bob' });
    const membership = { ...inside, groupName: 'staff', username: 'bob' };
    await live('UserGroupMembership', membership, membership);
    const clients = await pools.other('UserPoolClient');
    const confidential = await clients.create({ ...inside, clientName: 'd', generateSecret: true });
    const secret = { ...inside, clientId: confidential.id };
    await live('UserPoolClientSecret', secret, secret);
    const terms = { ...secret, termsName: 'terms-of-use', links: { default: 'https://a.example' } };
    await live('ManagedLoginTerms', terms, { ...terms, links: { default: 'https://b.example' } });
    const client = await clients.create({ ...inside, clientName: 'c' });
    await during('preview', () => clients.inputs({ ...inside, adoptId: client.id }));
    await callFunctions(pool.id, client.id);
    await pools.sendRaw('CreateUserPoolDomain', { UserPoolId: pool.id, Domain: 'pages' });
    const css = (color: string) => `.label-customizable { color: ${color}; }`;
    await live('UserPoolUICustomization', { ...inside, css: css('red') }, { ...inside, css: css('blue') });
    const style = { ...inside, clientId: client.id };
    await live('ManagedLoginBranding', style, { ...style, settings: {} });
    const styles = await pools.other('ManagedLoginBranding');
    const made = await styles.create(style);
    // Its client is looked for among those of the pool.
    await during('preview', () => styles.provider.read(made.id, inside));
    const servers = await pools.other('ResourceServer');
    await during('preview', () => servers.inputs({ ...inside, identifier: 'none', name: 'none' }));
  });
  after(() => pools.close());

  for (const of of ['preview', 'up', 'destroy'] as const) {
    it(`grants what is called, of ${of}`, () => {
      const names: readonly string[] = granted(of);
      assert.ok(calledOperations[of].size > 0);
      assert.deepEqual(
        [...calledOperations[of]].filter((operation) => !names.includes(operation)),
        [],
      );
    });
  }

  it('grants nothing that is never called', () => {
    const all = new Set(Object.values(calledOperations).flatMap((operations) => [...operations]));
    assert.deepEqual(
      granted('destroy').filter((operation) => !all.has(operation)),
      [],
    );
    assert.deepEqual(
      granted('preview').filter((operation) => !calledOperations.preview.has(operation)),
      [],
    );
  });

  it('names the operations of each function', () => {
    assert.deepEqual(callsOf, FUNCTIONS);
    const names = Object.keys(functions).filter((name) => /^get.*(?<!Output)$/.test(name));
    assert.deepEqual(names.sort(), Object.keys(FUNCTIONS).sort());
  });

  it('is on its page (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(join(__dirname, '../../docs/iam-policy.md'), 'utf8'), iamPage());
  });
});
