import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { userPoolClient } from '../../../provider/resources/user-pool-client/definition';
import { describeClient } from '../../../provider/resources/user-pool-client/describe';
import { clientsCreatedSince } from '../../../provider/resources/user-pool-client/find-created';
import {
  liveClient,
  withKnownSecret,
  withRotatedSecret,
} from '../../../provider/resources/user-pool-client/live';
import { contextOf, lost, notFound, refused, scripted } from '../scripted';

const CLIENT = { UserPoolId: 'p', ClientId: 'c', ClientName: 'web' };
const live = (more: PlainObject = {}) => {
  const client = liveClient({ ...CLIENT, ...more });
  if (client === undefined) throw new Error('this is no client');
  return client;
};

describe('A live app client', () => {
  it('has its settings, its secret apart from them, and what the package does not know', () => {
    deepEqual(
      live({
        ClientSecret: 's',
        CreationDate: 1_700_000_000,
        LastModifiedDate: 1,
        ClientType: 'CONFIDENTIAL',
        CallbackURLs: ['https://a.b'],
        Future: 1,
      }),
      {
        id: 'c',
        userPoolId: 'p',
        settings: { userPoolId: 'p', clientName: 'web', callbackUrls: ['https://a.b'], generateSecret: true },
        extras: { Future: 1 },
        rotation: {},
        secret: 's',
        creationDate: '2023-11-14T22:13:20.000Z',
        lastModifiedDate: '1970-01-01T00:00:01.000Z',
      },
    );
  });

  it('has no secret and no date where AWS returns none, or another kind of value', () => {
    for (const more of [
      {},
      { ClientSecret: 1, CreationDate: '1' },
      { CreationDate: Number.POSITIVE_INFINITY },
    ]) {
      const { secret, creationDate, settings } = live(more);
      deepEqual([secret, creationDate, settings.generateSecret], [undefined, undefined, undefined]);
    }
  });

  it('has the secret of the state once it was rotated, whatever a response has, and not before', () => {
    const rotated = { rotatedSecretId: 'c--2', supersededSecretId: 'c--1', clientSecret: 'new' };
    for (const more of [{}, { ClientSecret: 'old' }]) {
      const { secret, rotation, settings } = withRotatedSecret(live(more), rotated);
      const ids = { rotatedSecretId: 'c--2', supersededSecretId: 'c--1' };
      deepEqual([secret, rotation, settings.generateSecret], ['new', ids, true]);
    }
    for (const known of [{}, { clientSecret: 'new' }, { rotatedSecretId: 'c--2' }]) {
      const { secret, rotation } = withRotatedSecret(live({ ClientSecret: 'old' }), known);
      deepEqual([secret, rotation], ['old', {}]);
    }
  });

  it('is in no response without an id, a pool or a name, or of another form', () => {
    for (const more of [
      { ClientId: undefined },
      { UserPoolId: 1 },
      { ClientName: null },
      { CallbackURLs: 'x' },
    ])
      equal(liveClient({ ...CLIENT, ...more }), undefined);
    equal(liveClient(undefined), undefined);
  });

  it('keeps the secret that is known where AWS returns none', () => {
    deepEqual(withKnownSecret(live(), 's'), { ...live({ ClientSecret: 's' }) });
    deepEqual(withKnownSecret(live({ ClientSecret: 'new' }), 'old'), live({ ClientSecret: 'new' }));
    deepEqual(withKnownSecret(live(), undefined), live());
    const declared = withKnownSecret(live(), undefined, true);
    deepEqual([declared.secret, declared.settings.generateSecret], [undefined, true]);
  });
});

describe('The description of an app client', () => {
  it('is unusable where the response is not that of one', async () => {
    const result = await describeClient(scripted({ DescribeUserPoolClient: [{}] }), 'p', 'c')();
    deepEqual(E.isLeft(result) && [result.left._tag, result.left.operation], [
      'NoAnswer',
      'DescribeUserPoolClient',
    ]);
    const context = contextOf(scripted({ CreateUserPoolClient: [{ UserPoolClient: {} }] }));
    const created = await userPoolClient.create?.(context, { userPoolId: 'p', clientName: 'web' })();
    deepEqual(created && E.isLeft(created) && [created.left._tag, created.left.operation], [
      'NoAnswer',
      'CreateUserPoolClient',
    ]);
  });
});

describe('The app clients that were created since a time', () => {
  const TIME = 1_700_000_000;
  const listed = (id: string, ClientName = 'web') => ({ ClientId: id, ClientName });
  const described = (id: string, CreationDate?: number) => ({
    UserPoolClient: { ...CLIENT, ClientId: id, CreationDate },
  });
  const found = async (script: Parameters<typeof scripted>[0], claimed: ReadonlyArray<string> = []) => {
    const sent: unknown[] = [];
    const result = await clientsCreatedSince(
      scripted(script, sent),
      'p',
      'web',
      () => TIME * 1000,
      (id) => claimed.includes(id),
    )();
    return E.isRight(result) ? result.right.map(({ id }) => id) : result.left;
  };

  it('have the name, are owned by nobody here, and are not older', async () => {
    const ListUserPoolClients = [
      {
        UserPoolClients: [
          listed('other', 'other'),
          listed('claimed'),
          listed('old'),
          listed('same'),
          listed('new'),
          listed('undated'),
        ],
      },
    ];
    const DescribeUserPoolClient = [
      described('old', TIME - 1),
      described('same', TIME),
      described('new', TIME + 1),
      described('undated'),
    ];
    deepEqual(await found({ ListUserPoolClients, DescribeUserPoolClient }, ['claimed']), [
      'same',
      'new',
      'undated',
    ]);
  });

  it('are none that was deleted in the meantime', async () => {
    deepEqual(
      await found({
        ListUserPoolClients: [{ UserPoolClients: [listed('gone'), listed('new')] }],
        DescribeUserPoolClient: [notFound, described('new', TIME)],
      }),
      ['new'],
    );
  });

  it('cannot be told where AWS does not list or describe them', async () => {
    deepEqual(await found({ ListUserPoolClients: [refused] }), refused);
    deepEqual(
      await found({
        ListUserPoolClients: [{ UserPoolClients: [listed('a')] }],
        DescribeUserPoolClient: [lost],
      }),
      lost,
    );
  });

  for (const [title, item] of [
    ['without a name', { ClientId: 'c' }],
    ['without an id', { ClientName: 'web' }],
    ['that is a text', 'c'],
  ] as const) {
    it(`cannot be told where the list has one ${title}`, async () => {
      const result = await found({ ListUserPoolClients: [{ UserPoolClients: [item] }] });
      deepEqual(Reflect.get(Object(result), 'operation'), 'ListUserPoolClients');
    });
  }
});

describe('An app client that a lost request may have created', () => {
  const { identity } = userPoolClient;
  const inputs = { userPoolId: 'p', clientName: 'web', callbackUrls: ['https://a.b'], region: 'r' };
  const matches = (more: PlainObject, declared: PlainObject = inputs): boolean =>
    identity.by === 'id' &&
    identity.matchesRequest(live({ CallbackURLs: ['https://a.b'], ...more }), declared);
  for (const [title, more, declared, expected] of [
    ['is ours where it is as declared', {}, inputs, true],
    ['is another one where a setting differs', { CallbackURLs: ['https://c.d'] }, inputs, false],
    ['is another one with further settings', { LogoutURLs: ['https://a.b'] }, inputs, false],
    ['is another one with a secret that we did not ask for', { ClientSecret: 's' }, inputs, false],
    ['is another one without the secret that we asked for', {}, { ...inputs, generateSecret: true }, false],
    [
      'is ours with the secret that we asked for',
      { ClientSecret: 's' },
      { ...inputs, generateSecret: true },
      true,
    ],
  ] as const) {
    it(title, () => equal(matches(more, declared), expected));
  }
});

describe('A change of the units of an app client', () => {
  const reason = async (olds: PlainObject, news: PlainObject, more: PlainObject = {}) => {
    const cognito = scripted({ DescribeUserPoolClient: [{ UserPoolClient: { ...CLIENT, ...more } }] }, sent);
    return userPoolClient.blockReason?.(contextOf(cognito), 'c', { userPoolId: 'p', ...olds }, news, [])();
  };
  const sent: unknown[] = [];
  beforeEach(() => {
    sent.length = 0;
  });
  const days = { tokenValidityUnits: { accessToken: 'days' } };
  const hours = { tokenValidityUnits: { accessToken: 'hours' } };

  it('is refused where the default is no whole number of them, without a request', async () => {
    match((await reason({}, days)) ?? '', /^tokenValidityUnits\.accessToken/);
    deepEqual(sent, []);
  });

  it('is taken where they stay as they are, or where it is one', async () => {
    equal(await reason(days, days), undefined);
    equal(await reason({}, hours), undefined);
    deepEqual(sent, []);
  });

  it('is judged by the live validity where that is unmanaged', async () => {
    const olds = { unmanaged: ['accessTokenValidity'] };
    const minutes = { AccessTokenValidity: 90, TokenValidityUnits: { AccessToken: 'minutes' } };
    match((await reason(olds, hours, minutes)) ?? '', /90 |5400/);
    equal(await reason(olds, hours, { AccessTokenValidity: 2 }), undefined);
    equal(sent.length, 2);
  });

  it('has no plan where the live validity is no whole number of them', () => {
    const client = live({ AccessTokenValidity: 90, TokenValidityUnits: { AccessToken: 'minutes' } });
    const plan = userPoolClient.plan(client, {}, { userPoolId: 'p', clientName: 'web', ...hours });
    equal(E.isLeft(plan), true);
  });
});
