import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import {
  CognitoProvider,
  LogDelivery,
  ManagedLoginBranding,
  ManagedLoginTerms,
  type ManagedLoginTermsArgs,
  ResourceServer,
  RiskConfiguration,
  UserGroupMembership,
  UserPool,
  UserPoolClient,
  UserPoolClientSecret,
  UserPoolDomain,
  UserPoolGroup,
  UserPoolReplica,
  UserPoolSessionConfiguration,
  UserPoolUICustomization,
  UserPoolUser,
} from '../../provider';
import { build } from './built';

const P = 'us-east-1_AbCdEfGhI';
const Q = 'us-east-1_ZyXwVuTsR';

const terms = (
  name: string,
  given: Pick<ManagedLoginTermsArgs, 'clientId'> & Partial<ManagedLoginTermsArgs>,
): ManagedLoginTerms =>
  new ManagedLoginTerms(name, {
    userPoolId: P,
    termsName: 'terms-of-use',
    links: { default: 'https://example.com/terms' },
    ...given,
  });

/** What the preview of a program says is wrong. */
const consoleOutputOf = async (
  program: () => unknown,
  isPreview = true,
  made: string[] = [],
  // A preview knows no id of what is still to be created.
  idOf = (name: string): string => `${name}-id`,
): Promise<string> => {
  const messages: string[] = [];
  const say = (thrown: unknown): void =>
    void messages.push(thrown instanceof Error ? thrown.message : String(thrown));
  // What fails in an `apply` ends a program, as Pulumi's language host sees to.
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', say);
  await pulumi.runtime.setMocks(
    {
      call: () => assert.fail('nothing is asked'),
      newResource: ({ type, name, inputs, id }) => {
        made.push(name);
        const named = type.endsWith(':UserPoolGroup') ? { groupName: inputs.groupName || name } : {};
        return { id: inputs.adoptId || id || idOf(name), state: { ...inputs, ...named } };
      },
    },
    'project',
    'stack',
    isPreview,
  );
  try {
    await pulumi.runtime.runInPulumiStack(async () => {
      program();
    });
    await pulumi.runtime.disconnect();
  } catch (thrown) {
    say(thrown);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.removeAllListeners('unhandledRejection');
  for (const listener of listeners) process.on('unhandledRejection', listener);
  return [...new Set(messages)].join('\n');
};

describe('One thing that two resources of a program would own', function () {
  this.timeout(600_000);

  before(() => build());

  const REFUSED: ReadonlyArray<readonly [title: string, program: () => unknown, message: RegExp]> = [
    [
      'a pool that is adopted twice',
      () => [new UserPool('a', { adoptId: P }), new UserPool('b', { adoptId: pulumi.output(P) })],
      /^b: adoptId: a of this program already manages the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'a pool that another resource manages',
      () => {
        const a = new UserPool('a', { adoptId: P });
        return new UserPool('b', { adoptId: a.id });
      },
      /already manages the pool/,
    ],
    [
      'one terms document of a client',
      () => ['a', 'b'].map((name) => terms(name, { clientId: 'client1' })),
      /^b: termsName: a of this program already manages the terms document terms-of-use/,
    ],
    [
      'one terms document that is adopted too',
      () => [
        terms('a', { clientId: 'client1' }),
        terms('b', { clientId: 'client1', adoptId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }),
      ],
      /^b: termsName: a of this program already manages the terms document terms-of-use/,
    ],
    [
      'a client secret that is adopted twice',
      () =>
        ['a', 'b'].map(
          (name) =>
            new UserPoolClientSecret(name, { userPoolId: P, clientId: 'client1', adoptId: 'client1--1' }),
        ),
      /^b: adoptId: a of this program already manages the client secret client1--1/,
    ],
    [
      'an app client that is adopted twice',
      () => ['a', 'b'].map((name) => new UserPoolClient(name, { userPoolId: P, adoptId: 'client1' })),
      /^b: adoptId: a of this program already manages the app client client1/,
    ],
    [
      'an identifier that is declared twice',
      () => ['a', 'b'].map((name) => new ResourceServer(name, { userPoolId: P, identifier: 'api' })),
      /^b: identifier: a of this program already manages the resource server api.*adoptId is only for objects that no resource/,
    ],
    [
      'an identifier that is declared, and adopted',
      () => [
        new ResourceServer('a', { userPoolId: P, identifier: 'api' }),
        new ResourceServer('b', { userPoolId: P, identifier: 'api', adoptId: 'api' }),
      ],
      /^b: identifier: a of this program/,
    ],
    [
      'an identifier in a pool that is still to come',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new ResourceServer(name, { userPoolId: id, identifier: 'api' }));
      },
      /^b: identifier: a of this program/,
    ],
    [
      'a group that is declared twice',
      () => ['a', 'b'].map((name) => new UserPoolGroup(name, { userPoolId: P, groupName: 'admins' })),
      /^b: groupName: a of this program already manages the group admins/,
    ],
    [
      'a group with a name of its own, and the same name adopted',
      () => [
        new UserPoolGroup('a', { userPoolId: P, groupName: 'admins' }),
        new UserPoolGroup('b', { userPoolId: P, adoptId: 'admins' }),
      ],
      /^b: groupName: a of this program already manages the group admins/,
    ],
    [
      'a group with the name of its resource, which the provider fills in',
      () => [
        new UserPoolGroup('admins', { userPoolId: P }),
        new UserPoolGroup('b', { userPoolId: P, groupName: 'admins' }),
      ],
      /: groupName: (?:admins|b) of this program already manages the group admins/,
    ],
    [
      'a pool, through another provider',
      () => {
        const provider = new CognitoProvider('other', { region: 'us-east-1' });
        return [new UserPool('a', { adoptId: P }), new UserPool('b', { adoptId: P }, { provider })];
      },
      /^b: adoptId: a of this program already manages the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'an identifier, through two providers',
      () =>
        ['a', 'b'].map((name) => {
          const provider = new CognitoProvider(`for-${name}`, { region: 'us-east-1' });
          return new ResourceServer(name, { userPoolId: P, identifier: 'api' }, { provider });
        }),
      /^b: identifier: a of this program/,
    ],
    [
      'a prefix of two pools in a Region',
      () => [P, Q].map((userPoolId, at) => new UserPoolDomain(`${at}`, { userPoolId, domain: 'shop' })),
      /^1: domain: 0 of this program already manages the domain shop/,
    ],
    [
      'a domain of one’s own in two Regions',
      () =>
        [P, 'eu-west-1_AbCdEfGhI'].map(
          (userPoolId, at) => new UserPoolDomain(`${at}`, { userPoolId, domain: 'auth.example.com' }),
        ),
      /^1: domain: 0 of this program already manages the domain auth\.example\.com/,
    ],
    [
      'a log delivery that is declared twice',
      () => ['a', 'b'].map((name) => new LogDelivery(name, { userPoolId: P })),
      /^b: userPoolId: a of this program already manages the log delivery of the pool us-east-1_AbCdEfGhI, and only/,
    ],
    [
      'a log delivery that is declared, and adopted',
      () => [new LogDelivery('a', { userPoolId: P }), new LogDelivery('b', { userPoolId: P, adoptId: P })],
      /^b: userPoolId: a of this program already manages the log delivery of the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'a log delivery of a pool that is still to come',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new LogDelivery(name, { userPoolId: id }));
      },
      /^b: userPoolId: a of this program already manages the log delivery of the pool, and only one resource can/,
    ],
    [
      'a session configuration that is declared twice',
      () => ['a', 'b'].map((name) => new UserPoolSessionConfiguration(name, { userPoolId: P })),
      /^b: userPoolId: a of this program already manages the session configuration of the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'two replicas of a pool',
      () =>
        ['us-west-2', 'us-east-2'].map(
          (regionName) => new UserPoolReplica(regionName, { userPoolId: P, regionName }),
        ),
      /^us-east-2: userPoolId: us-west-2 of this program already manages the replica of the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'two replicas of a pool that is still to come, one of them adopted',
      () => {
        const { id } = new UserPool('pool');
        return [
          new UserPoolReplica('a', { userPoolId: id, regionName: 'us-west-2' }),
          new UserPoolReplica('b', { userPoolId: id, regionName: 'us-west-2', adoptId: 'us-west-2' }),
        ];
      },
      /^b: userPoolId: a of this program already manages the replica of the pool, and only one resource can/,
    ],
    [
      'a risk configuration of a pool that is declared twice',
      () => ['a', 'b'].map((name) => new RiskConfiguration(name, { userPoolId: P })),
      /^b: userPoolId: a of this program already manages the risk configuration of the pool us-east-1_AbCdEfGhI, and only/,
    ],
    [
      'a risk configuration of a client that is declared, and adopted',
      () => [
        new RiskConfiguration('a', { userPoolId: P, clientId: 'web' }),
        new RiskConfiguration('b', { userPoolId: P, clientId: 'web', adoptId: `${P}/web` }),
      ],
      /^b: clientId: a of this program already manages the risk configuration of the app client web, and only/,
    ],
    [
      'a risk configuration of a client that is still to come, in a pool that is too',
      () => {
        const { id: userPoolId } = new UserPool('pool');
        const { id: clientId } = new UserPoolClient('client', { userPoolId });
        return ['a', 'b'].map((name) => new RiskConfiguration(name, { userPoolId, clientId }));
      },
      /^b: clientId: a of this program already manages the risk configuration of the app client, and only one resource can/,
    ],
    [
      'a risk configuration of a pool that is still to come',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new RiskConfiguration(name, { userPoolId: id }));
      },
      /^b: userPoolId: a of this program already manages the risk configuration of the pool, and only one resource can/,
    ],
    [
      'a user that is declared twice',
      () => ['a', 'b'].map((name) => new UserPoolUser(name, { userPoolId: P, username: 'ada' })),
      /^b: username: a of this program already manages the user ada/,
    ],
    [
      'a user of a pool that is still to come',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new UserPoolUser(name, { userPoolId: id, username: 'ada' }));
      },
      /^b: username: a of this program already manages the user ada/,
    ],
    [
      'a membership that is declared twice',
      () =>
        ['a', 'b'].map(
          (name) => new UserGroupMembership(name, { userPoolId: P, groupName: 'admins', username: 'ada' }),
        ),
      /^b: username: a of this program already manages the membership of a user admins\/ada/,
    ],
    [
      'a membership that is declared twice, once with outputs',
      () => {
        const userPoolId = P;
        return ['a', 'b'].map(
          (name) =>
            new UserGroupMembership(name, {
              userPoolId,
              groupName: name === 'a' ? 'admins' : pulumi.output('admins'),
              username: 'ada',
            }),
        );
      },
      /already manages the membership of a user admins\/ada/,
    ],
    [
      'the UI customization of a pool that is declared twice',
      () => ['a', 'b'].map((name) => new UserPoolUICustomization(name, { userPoolId: P })),
      /^b: userPoolId: a of this program already manages the UI customization of the pool us-east-1_AbCdEfGhI, and only one/,
    ],
    [
      'the UI customization of a pool that is declared twice, once for the client ALL',
      () =>
        [{}, { clientId: 'ALL' }].map(
          (given, at) => new UserPoolUICustomization(`${at}`, { userPoolId: P, ...given }),
        ),
      /^1: userPoolId: 0 of this program already manages the UI customization of the pool us-east-1_AbCdEfGhI, and only one/,
    ],
    [
      'the UI customization of a new pool that is declared twice, once for the client ALL',
      () => {
        const { id: userPoolId } = new UserPool('pool');
        return [{}, { clientId: 'ALL' }].map(
          (given, at) => new UserPoolUICustomization(`${at}`, { userPoolId, ...given }),
        );
      },
      /^1: userPoolId: 0 of this program already manages the UI customization of the pool, and only one/,
    ],
    ...[`${P}|shop`, pulumi.output(`${P}|shop`)].map((clientId): (typeof REFUSED)[number] => [
      `the style of an app client that is declared twice, once by the id of a state of @pulumi/aws-native, ${typeof clientId}`,
      () =>
        ['shop', clientId].map(
          (id, at) => new ManagedLoginBranding(`${at}`, { userPoolId: P, clientId: id }),
        ),
      /^1: clientId: 0 of this program already manages the style of the app client shop, and only one/,
    ]),
    [
      'the UI customization of a pool that is declared, and adopted',
      () => [
        new UserPoolUICustomization('a', { userPoolId: P }),
        new UserPoolUICustomization('b', { userPoolId: P, adoptId: P }),
      ],
      /^b: userPoolId: a of this program already manages the UI customization/,
    ],
    [
      'the style of an app client that is declared twice',
      () => ['a', 'b'].map((name) => new ManagedLoginBranding(name, { userPoolId: P, clientId: 'shop' })),
      /^b: clientId: a of this program already manages the style of the app client shop, and only one resource can/,
    ],
    [
      'the style of an app client that is still to come',
      () => {
        const { id: userPoolId } = new UserPool('pool');
        const { id: clientId } = new UserPoolClient('web', { userPoolId });
        return ['a', 'b'].map((name) => new ManagedLoginBranding(name, { userPoolId, clientId }));
      },
      /^b: clientId: a of this program already manages the style of the app client, and only one resource can/,
    ],
    [
      'a domain that is declared twice',
      () => ['a', 'b'].map((name) => new UserPoolDomain(name, { userPoolId: P, domain: 'shop' })),
      /^b: domain: a of this program already manages the domain shop/,
    ],
  ];
  for (const [title, program, pattern] of REFUSED) {
    it(`is refused at preview: ${title}`, async () => assert.match(await consoleOutputOf(program), pattern));
  }

  const FINE: ReadonlyArray<readonly [title: string, program: () => unknown]> = [
    [
      'of a pool and of its client',
      () =>
        [undefined, 'shop'].map(
          (clientId, at) =>
            new UserPoolUICustomization(`${at}`, { userPoolId: P, ...(clientId && { clientId }) }),
        ),
    ],
    [
      'of two app clients',
      () => {
        const { id: userPoolId } = new UserPool('pool');
        const clients = ['a', 'b'].map((name) => new UserPoolClient(name, { userPoolId }));
        return clients.map(
          ({ id: clientId }, at) => new ManagedLoginBranding(`${at}`, { userPoolId, clientId }),
        );
      },
    ],
    [
      'in two pools',
      () => [P, Q].map((userPoolId) => new ResourceServer(userPoolId, { userPoolId, identifier: 'api' })),
    ],
    [
      'of one name in two Regions',
      () =>
        [P, 'eu-west-1_AbCdEfGhI'].map(
          (userPoolId) => new UserPoolDomain(userPoolId, { userPoolId, domain: 'shop' }),
        ),
    ],
    [
      'by one that only reads it',
      () => [
        new ResourceServer('a', { userPoolId: P, identifier: 'api' }),
        ResourceServer.get('b', P, 'api'),
        new UserPool('p', { adoptId: P }),
        UserPool.get('q', P),
      ],
    ],
    [
      'of two pools, or by one that only reads it',
      () => [
        ...[P, Q].map((userPoolId) => new LogDelivery(userPoolId, { userPoolId })),
        LogDelivery.get('c', P),
      ],
    ],
    [
      'of a pool and of two of its clients, still to come or not',
      () => {
        const { id: userPoolId } = new UserPool('pool');
        const ids = ['c', 'd'].map((name) => new UserPoolClient(name, { userPoolId }).id);
        return [
          ...[undefined, ...ids, 'known'].map(
            (clientId, index) =>
              new RiskConfiguration(`new${index}`, {
                userPoolId,
                ...(clientId !== undefined && { clientId }),
              }),
          ),
          new RiskConfiguration('of-pool', { userPoolId: P }),
          ...['web', 'app'].map((clientId) => new RiskConfiguration(clientId, { userPoolId: P, clientId })),
          RiskConfiguration.get('read', P, 'web'),
        ];
      },
    ],
    [
      'of two clients, or both documents of one',
      () => [
        terms('a', { clientId: 'client1' }),
        terms('b', { clientId: 'client2' }),
        terms('c', { clientId: 'client1', termsName: 'privacy-policy' }),
        ManagedLoginTerms.get('d', P, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'),
      ],
    ],
    [
      'of one user in two groups, and of two users in one',
      () =>
        [
          ['admins', 'ada'],
          ['staff', 'ada'],
          ['admins', 'bob'],
        ].map(
          ([groupName = '', username = '']) =>
            new UserGroupMembership(`${groupName}-${username}`, { userPoolId: P, groupName, username }),
        ),
    ],
    [
      'of pairs of names with slashes',
      () =>
        [
          ['a/b', 'c'],
          ['a', 'b/c'],
        ].map(
          ([groupName = '', username = '']) =>
            new UserGroupMembership(`${groupName}-${username}`, { userPoolId: P, groupName, username }),
        ),
    ],
    [
      'of different kinds',
      () => [
        new ResourceServer('a', { userPoolId: P, identifier: 'shop' }),
        new UserPoolDomain('b', { userPoolId: P, domain: 'shop' }),
      ],
    ],
  ];
  for (const [title, program] of FINE) {
    it(`is no error ${title}`, async () => assert.equal(await consoleOutputOf(program), ''));
  }

  for (const [title, program] of [
    [
      'a pool',
      () => {
        const a = new UserPool('a');
        return new UserPool('b', { adoptId: a.id });
      },
    ],
    [
      'an app client',
      () => {
        const a = new UserPoolClient('a', { userPoolId: P });
        return new UserPoolClient('b', { userPoolId: P, adoptId: a.id });
      },
    ],
    [
      'a pool that is adopted twice',
      () => [new UserPool('a', { adoptId: P }), new UserPool('b', { adoptId: P })],
    ],
  ] as const) {
    it(`fails before the engine in an update without a preview: ${title}`, async () => {
      const made: string[] = [];
      assert.match(
        await consoleOutputOf(program, false, made),
        /^b: adoptId: a of this program already manages/,
      );
      assert.deepEqual(
        made.filter((name) => ['a', 'b'].includes(name)),
        ['a'],
      );
    });
  }

  const inNewPool = (identifiers: ReadonlyArray<pulumi.Input<string>>): void => {
    const { id } = new UserPool('pool');
    for (const [at, identifier] of identifiers.entries())
      new ResourceServer(`server${at}`, { userPoolId: id, identifier });
  };
  for (const [title, program, message] of [
    ['an identifier in it', () => inNewPool(['api', 'api']), /^server1: identifier: server0 of this program/],
    [
      'its domain',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new UserPoolDomain(name, { userPoolId: id, domain: 'shop' }));
      },
      /^b: domain: a of this program already manages the domain shop/,
    ],
    [
      'a terms document of a client in it',
      () => {
        const { id } = new UserPool('pool');
        const client = new UserPoolClient('web', { userPoolId: id });
        return ['a', 'b'].map((name) => terms(name, { userPoolId: id, clientId: client.id }));
      },
      /^b: termsName: a of this program already manages the terms document terms-of-use/,
    ],
    [
      'a terms document of a new client, in a pool that exists',
      () => {
        const client = new UserPoolClient('web', { userPoolId: P });
        return ['a', 'b'].map((name) => terms(name, { clientId: client.id }));
      },
      /^b: termsName: a of this program already manages the terms document terms-of-use/,
    ],
    [
      'the documents of two clients in it',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => {
          const client = new UserPoolClient(`client-${name}`, { userPoolId: id });
          return terms(name, { userPoolId: id, clientId: client.id });
        });
      },
      /^$/,
    ],
    ['two identifiers in it', () => inNewPool(['api', 'web']), /^$/],
    ['an identifier that is only known later', () => inNewPool(['api', pulumi.output('api')]), /^$/],
    [
      'an identifier in each of two new pools',
      () =>
        ['a', 'b'].map((name) => {
          const { id } = new UserPool(name);
          return new ResourceServer(`in-${name}`, { userPoolId: id, identifier: 'api' });
        }),
      /^$/,
    ],
    [
      'an identifier in it, and in a pool that exists',
      () => [inNewPool(['api']), new ResourceServer('a', { userPoolId: P, identifier: 'api' })],
      /^$/,
    ],
    [
      'two app clients in it',
      () => {
        const { id } = new UserPool('pool');
        return ['a', 'b'].map((name) => new UserPoolClient(name, { userPoolId: id }));
      },
      /^$/,
    ],
    ['two pools', () => ['a', 'b'].map((name) => new UserPool(name)), /^$/],
  ] as ReadonlyArray<readonly [string, () => unknown, RegExp]>) {
    const outcome = message.source === '^$' ? 'is no error' : 'is refused at preview';
    it(`${outcome} in a pool whose id is not known yet: ${title}`, async () =>
      assert.match(await consoleOutputOf(program, true, [], () => ''), message));
  }

  it('is no error in two runs of one process', async () => {
    const program = () => new ResourceServer('a', { userPoolId: P, identifier: 'api' });
    assert.equal(await consoleOutputOf(program), '');
    assert.equal(await consoleOutputOf(program), '');
  });

  const server = (name: string, provider?: CognitoProvider) =>
    new ResourceServer(name, { userPoolId: P, identifier: 'api' }, provider && { provider });

  for (const [title, program, message] of [
    [
      'is left to the plugin, of resources without a provider',
      () => ['a', 'b'].map((name) => server(name)),
      /^$/,
    ],
    [
      'is left to the plugin, of resources of one provider, of which a component has given one',
      () => {
        const provider = new CognitoProvider('one', { region: 'us-east-1' });
        const parent = new pulumi.ComponentResource('shop:index:Api', 'api', {}, { providers: [provider] });
        server('a', provider);
        return new ResourceServer('b', { userPoolId: P, identifier: 'api' }, { parent });
      },
      /^$/,
    ],
    [
      'is refused by the program, through two providers',
      () =>
        ['a', 'b'].map((name) => server(name, new CognitoProvider(`for-${name}`, { region: 'us-east-1' }))),
      /^b: identifier: a of this program already manages the resource server api/,
    ],
    [
      'is refused by the program, through a provider and without one',
      () => [server('a'), server('b', new CognitoProvider('other', { region: 'us-east-1' }))],
      /^b: identifier: a of this program already manages the resource server api/,
    ],
    [
      'is refused by the program, before it reaches the plugin, where it is adopted',
      () => [
        new UserPool('a', { adoptId: P }),
        new UserPool(
          'b',
          { adoptId: P },
          { provider: new CognitoProvider('other', { region: 'us-east-1' }) },
        ),
      ],
      /^b: adoptId: a of this program already manages the pool us-east-1_AbCdEfGhI/,
    ],
    [
      'is refused by the program in a pool that is still to come',
      () => inNewPool(['api', 'api']),
      /^server1: identifier: server0 of this program/,
    ],
  ] as const) {
    it(`on the plugin host ${title}`, async () => {
      pulumi.runtime.setAllConfig({ 'cognito-user-pool:host': 'plugin' });
      try {
        assert.match(
          await consoleOutputOf(program, true, [], (name) => (name === 'pool' ? '' : name)),
          message,
        );
      } finally {
        pulumi.runtime.setAllConfig({});
      }
    });
  }
});
