import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { CognitoProvider, EmailPasswordPool, MachineToMachinePool } from '../../components';
import { PRESETS } from '../support/presets/choices';
import { byKind, leastArgs, registeredBy, shortType } from '../support/presets/registered';

/** What a preset has beside a pool and a client. */
const BESIDE: Readonly<Record<string, ReadonlyArray<string>>> = {
  MachineToMachinePool: ['ResourceServer'],
  SocialSignInPool: ['UserPoolDomain', 'IdentityProvider'],
  EnterprisePool: ['UserPoolDomain', 'IdentityProvider'],
  PlusTierPool: ['RiskConfiguration'],
};

describe('A preset, to Pulumi,', () => {
  for (const { preset, make, values } of PRESETS) {
    it(`is a component of its own type with a pool and a client of its name: ${preset}`, async () => {
      const all = await registeredBy(() => make('customers', leastArgs(values) as never));
      const children = BESIDE[preset] ?? [];
      const after = children.includes('UserPoolDomain') ? ['ManagedLoginBranding'] : [];
      assert.deepEqual(
        all.map(({ type }) => type),
        [
          `cognito-user-pool:index:${preset}`,
          ...['UserPool', ...children, 'UserPoolClient', ...after].map(
            (kind) => `pulumi-nodejs:dynamic/cognito-user-pool:${kind}`,
          ),
        ],
      );
      const [component, ...others] = all;
      for (const child of others) {
        // A provider has the preset's name and its own: there may be others.
        const isProvider = child.type.endsWith(':IdentityProvider');
        assert.match(child.name, isProvider ? /^customers-(google|corp)$/ : /^customers$/);
        assert.equal(child.parent?.constructor.name, preset);
      }
      assert.deepEqual(component?.inputs, {});
    });

    it(`is protected against deletion, by AWS and by Pulumi: ${preset}`, async () => {
      const all = await registeredBy(() => make('x', leastArgs(values) as never));
      assert.equal(byKind(all)['UserPool']?.inputs['deletionProtection'], 'ACTIVE');
      // Its children inherit that.
      assert.equal(byKind(all)[preset]?.options.protect, true);
    });

    // The sign-in pages are for the client.
    if (values['managedLogin'] !== undefined) continue;

    it(`can have no client, and reports that when the client is read: ${preset}`, async () => {
      const all = await registeredBy(() => {
        const made = make('x', { ...leastArgs(values), createClient: false } as never);
        assert.throws(() => made.clientId, /x: there is no app client, since `createClient` is false/);
      });
      assert.ok(!Object.hasOwn(byKind(all), 'UserPoolClient'));
    });
  }

  const POOLS: ReadonlyArray<
    readonly [title: string, pool: object, protect: boolean | undefined, expected: boolean | undefined]
  > = [
    ['whose protection is switched off', { deletionProtection: 'INACTIVE' }, undefined, undefined],
    ['that may be destroyed', { forceDestroy: true }, undefined, undefined],
    [
      'whose protection is another resource’s word',
      { deletionProtection: pulumi.output('ACTIVE') },
      undefined,
      undefined,
    ],
    ['whose options say otherwise', {}, false, false],
    ['whose options say so', { deletionProtection: 'INACTIVE' }, true, true],
  ];
  for (const [title, pool, protect, expected] of POOLS) {
    it(`protects the pool as the program declares: ${title}`, async () => {
      const options = protect === undefined ? {} : { protect };
      const all = await registeredBy(() => new EmailPasswordPool('x', { pool: pool as never }, options));
      assert.equal(byKind(all)['EmailPasswordPool']?.options.protect, expected);
    });
  }

  it('passes its options on to each of its children', async () => {
    const args = { apiIdentifier: 'api', scopes: { read: 'Read' } };
    const seen: string[] = [];
    const all = await registeredBy(() => {
      const provider = new CognitoProvider('elsewhere', { region: 'us-east-1' });
      new MachineToMachinePool('x', args, {
        provider,
        ignoreChanges: ['userPoolTags'],
        replaceOnChanges: ['region'],
        retainOnDelete: true,
        aliases: [{ name: 'old' }],
        transformations: [
          ({ type }) => {
            seen.push(shortType(type));
            return undefined;
          },
        ],
      });
    });
    const { UserPool, UserPoolClient, ResourceServer } = byKind(all);
    for (const child of [UserPool, UserPoolClient, ResourceServer]) {
      assert.deepEqual(child?.options.ignoreChanges, ['userPoolTags']);
      assert.deepEqual(child?.options.replaceOnChanges, ['region']);
      assert.equal(child?.options.retainOnDelete, true);
      assert.match(child?.provider ?? '', /::elsewhere::/);
      // Pulumi derives a child's aliases from its parent's.
      assert.equal(child?.options.aliases, undefined);
    }
    assert.deepEqual(seen, ['MachineToMachinePool', 'UserPool', 'ResourceServer', 'UserPoolClient']);
  });

  it('gives each child the options that are its alone, over those of all', async () => {
    const alias = (name: string) => ({ aliases: [{ name, parent: pulumi.rootStackResource }] });
    const args = { apiIdentifier: 'api', scopes: { read: 'Read' }, domainPrefix: 'shop' };
    const ofChildren = {
      poolOptions: { ...alias('pool'), ignoreChanges: ['schema'] },
      clientOptions: alias('client'),
      resourceServerOptions: alias('server'),
      domainOptions: { ...alias('domain'), retainOnDelete: false },
    };
    const all = byKind(
      await registeredBy(
        () =>
          new MachineToMachinePool('x', args, {
            ignoreChanges: ['region'],
            retainOnDelete: true,
            ...ofChildren,
          }),
      ),
    );
    const named = {
      UserPool: 'pool',
      UserPoolClient: 'client',
      ResourceServer: 'server',
      UserPoolDomain: 'domain',
    };
    for (const [kind, name] of Object.entries(named)) {
      const options = all[kind]?.options;
      assert.deepEqual(options?.aliases, alias(name).aliases);
      assert.equal(options?.parent?.constructor.name, 'MachineToMachinePool');
      assert.equal(options?.retainOnDelete, kind !== 'UserPoolDomain');
    }
    assert.deepEqual(all['UserPool']?.options.ignoreChanges, ['region', 'schema']);
    assert.ok(all['UserPoolClient']?.options.deletedWith);
  });

  it('does not let a child be put elsewhere', () => {
    const elsewhere = Object({ parent: 'elsewhere' });
    assert.throws(
      () => new EmailPasswordPool('x', {}, { poolOptions: elsewhere, clientOptions: { aliases: [] } }),
      /EmailPasswordPool x:\n {2}poolOptions: must be an object of resource options .* without id, parent, urn/,
    );
  });

  it('refuses the options of a child that it does not have', () => {
    const options = Object({
      resourceServerOptions: {},
      clientOptions: [],
      groupOptions: { admins: { parent: 'elsewhere' }, editors: { protect: false } },
      identityProviderOptions: true,
    });
    assert.throws(
      () => new EmailPasswordPool('x', {}, options),
      /resourceServerOptions: is not an option of EmailPasswordPool. The options of its children are poolOptions, clientOptions, domainOptions, brandingOptions, identityProviderOptions, groupOptions\.\n {2}clientOptions: must be .*\n {2}groupOptions.admins: must be .*\n {2}identityProviderOptions: must be [^\n]*$/,
    );
  });

  it('reports options of a child among the arguments, and `client: false`, with what to write instead', () => {
    const args = Object({ poolOptions: {}, client: false });
    assert.throws(
      () => new EmailPasswordPool('x', args),
      /poolOptions: is a resource option: give it in the third parameter\.\n {2}client: must be an object of settings\. For no app client give `createClient: false`\./,
    );
  });

  it('lets every property of the pool and of the client be changed, and merges what is an object', async () => {
    const { UserPool, UserPoolClient } = byKind(
      await registeredBy(
        () =>
          new EmailPasswordPool('x', {
            pool: {
              poolName: 'customers',
              policies: { passwordPolicy: { minimumLength: 16 } },
              autoVerifiedAttributes: pulumi.output(['email' as const]),
            },
            client: {
              clientName: 'web',
              accessTokenValidity: '15 minutes',
              explicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
            },
          }),
      ),
    );
    assert.equal(UserPool?.inputs['poolName'], 'customers');
    assert.deepEqual(Object(UserPool?.inputs['policies'])['passwordPolicy'], {
      minimumLength: 16,
      requireLowercase: false,
      requireUppercase: false,
      requireNumbers: false,
      requireSymbols: false,
    });
    assert.deepEqual(UserPool?.inputs['autoVerifiedAttributes'], ['email']);
    assert.equal(UserPoolClient?.inputs['clientName'], 'web');
    assert.deepEqual(UserPoolClient?.inputs['explicitAuthFlows'], [
      'ALLOW_USER_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ]);
    assert.equal(UserPoolClient?.inputs['preventUserExistenceErrors'], 'ENABLED');
  });

  it('exposes its pool, client, ids, ARN and issuer, which other resources accept', async () => {
    await registeredBy(() => {
      const made = new EmailPasswordPool('x');
      assert.equal(made.userPoolId, made.pool.id);
      assert.equal(made.arn, made.pool.arn);
      assert.equal(made.issuer, made.pool.issuer);
      assert.equal(made.clientId, made.client.clientId);
    });
  });

  it('has a token endpoint when it has a domain, and reports that one is missing otherwise', async () => {
    const args = { apiIdentifier: 'api', scopes: { read: 'Read' } };
    let endpoint: pulumi.Output<string> | undefined;
    const all = await registeredBy(() => {
      endpoint = new MachineToMachinePool('with', { ...args, domainPrefix: 'orders' }).tokenEndpoint;
      const without = new MachineToMachinePool('without', args);
      assert.throws(() => without.tokenEndpoint, /requires a domain. Give domainPrefix/);
    });
    assert.ok(pulumi.Output.isInstance(endpoint));
    const { UserPoolDomain } = byKind(all);
    assert.equal(UserPoolDomain?.inputs['domain'], 'orders');
    // AWS deletes no pool that has a domain, so it cannot go with its pool.
    assert.equal(UserPoolDomain?.options.deletedWith, undefined);
    for (const { type, options } of all.filter(({ type }) => /Client|ResourceServer/.test(type)))
      assert.ok(options.deletedWith !== undefined, type);
  });
});
