import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { Cognito } from '../../provider/aws/client';
import type { PlainObject } from '../../provider/codec/plain-object';
import { parseImportId } from '../../provider/engine/import-id';
import { lifecycleOf } from '../../provider/engine/lifecycle';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { fakeClock } from '../aws/fake-clock';
import { api } from './made-up-kind/definition';
import { MadeUpService } from './made-up-service';
import { guardOf } from './made-up-singleton/definition';

const POOL = 'us-east-1_AbCdEfGhI';

/** A client to which AWS answers this, and what was sent. */
const answering = (answer: PlainObject, sent: unknown[] = []): Cognito => ({
  serverTime: () => 0,
  send: (operation, input) => async () => {
    sent.push([operation, input]);
    return E.right(answer);
  },
});

const contextOf = (cognito: Cognito): Context => ({
  cognito,
  pendingCreates: new PendingCreates(),
  region: 'us-east-1',
  clock: fakeClock(),
  log: () => undefined,
  withLock: (_, task) => task,
});

const WHOLE = {
  UserPoolId: POOL,
  Identifier: 'orders',
  Name: 'Orders',
  Scopes: [{ ScopeName: 'r', ScopeDescription: 'R' }],
};
const LOCATION = { userPoolId: POOL, id: 'orders' };

describe('The response for a resource with a name of its own', () => {
  const described = (found: unknown) => api.describe(answering({ ResourceServer: found }), LOCATION, {})();

  it('is the live resource, with the members that no codec declares', async () => {
    deepEqual(
      await described({ ...WHOLE, Future: 1 }),
      E.right({
        id: 'orders',
        settings: {
          userPoolId: POOL,
          identifier: 'orders',
          name: 'Orders',
          scopes: [{ scopeName: 'r', scopeDescription: 'R' }],
        },
        extras: { Future: 1 },
      }),
    );
  });

  for (const [title, found] of [
    ['is missing', undefined],
    ['is a list', [WHOLE]],
    ['lacks one required member', { ...WHOLE, Name: undefined }],
    ['lacks another one', { ...WHOLE, Identifier: undefined }],
    ['lacks its pool', { ...WHOLE, UserPoolId: undefined }],
    ['has a text in place of a list', { ...WHOLE, Scopes: 'r' }],
  ] as const) {
    it(`is unusable where it ${title}, which leaves open whether a request had an effect`, async () => {
      const result = await described(found);
      deepEqual(E.isLeft(result) && [result.left._tag, result.left.operation], [
        'NoAnswer',
        'DescribeResourceServer',
      ]);
      const context = contextOf(answering({ ResourceServer: found }));
      const created = await api.create?.(context, {
        userPoolId: POOL,
        identifier: 'orders',
        name: 'Orders',
      })();
      deepEqual(created && E.isLeft(created) && [created.left._tag, created.left.operation], [
        'NoAnswer',
        'CreateResourceServer',
      ]);
    });
  }
});

describe('The response for the settings that a parent has once', () => {
  const serviceOf = (answer: PlainObject): MadeUpService =>
    Object.assign(new MadeUpService(), { get: () => async () => E.right(answer) });
  const nothing = answering({});
  const described = (answer: PlainObject, clientId?: string) =>
    guardOf(serviceOf(answer)).describe(
      nothing,
      clientId === undefined
        ? { userPoolId: POOL, id: POOL }
        : { userPoolId: POOL, clientId, id: `${POOL}/${clientId}` },
      {},
    )();
  const SET = { UserPoolId: POOL, Exceptions: { Blocked: ['1.2.3.4/32'] }, Future: 1, LastModifiedDate: 2 };

  it('is what was set, without the members that cannot be', async () => {
    deepEqual(
      await described({ Guard: SET }),
      E.right({
        id: POOL,
        settings: { userPoolId: POOL, exceptions: { blocked: ['1.2.3.4/32'] } },
        extras: { Future: 1 },
      }),
    );
  });

  it('is nothing but the parent where it was never set', async () => {
    deepEqual(await described({}), E.right({ id: POOL, settings: { userPoolId: POOL }, extras: undefined }));
  });

  it('is nothing of a client that has those of its pool', async () => {
    const id = `${POOL}/c`;
    deepEqual(
      await described({ Guard: SET }, 'c'),
      E.right({ id, settings: { userPoolId: POOL, clientId: 'c' }, extras: undefined }),
    );
    const own = await described({ Guard: { ...SET, ClientId: 'c' } }, 'c');
    deepEqual(E.isRight(own) && own.right.extras, { Future: 1 });
  });

  for (const [title, found] of [
    ['a text', 'text'],
    ['a list', []],
    ['an object with a text in place of another', { ...SET, Exceptions: 'text' }],
  ] as const) {
    it(`is unusable where it is ${title}`, async () => {
      const result = await described({ Guard: found });
      deepEqual(E.isLeft(result) && [result.left._tag, result.left.operation], ['NoAnswer', 'GetGuard']);
    });
  }
});

describe('The import of the settings that a parent has once', () => {
  const guard = lifecycleOf(guardOf(new MadeUpService()));
  const ofPool = { ...guard, settings: lifecycleOf(api).settings };

  it('names the pool, or the client in it', () => {
    deepEqual(parseImportId(guard, POOL), E.right({ id: POOL, state: { userPoolId: POOL } }));
    deepEqual(
      parseImportId(guard, `${POOL}/c`),
      E.right({ id: `${POOL}/c`, state: { userPoolId: POOL, clientId: 'c' } }),
    );
  });

  it('names no client of a kind that only pools have, and nothing else', () => {
    for (const id of ['', '/', `${POOL}/`, `/${POOL}`, `${POOL}/c/d`, `${POOL}/c`])
      equal(E.isLeft(parseImportId(ofPool, id)), true, id);
    for (const id of ['', '/', `${POOL}/`, `${POOL}/c/d`])
      equal(E.isLeft(parseImportId(guard, id)), true, id);
    equal(E.isRight(parseImportId(ofPool, POOL)), true);
  });
});

describe('The requests for a resource with a name of its own', () => {
  it('name it, and a create has nothing but the declared settings', async () => {
    const sent: unknown[] = [];
    const cognito = answering({ ResourceServer: WHOLE }, sent);
    await api.describe(cognito, LOCATION, {})();
    await api.create?.(contextOf(cognito), {
      userPoolId: POOL,
      identifier: 'orders',
      name: 'Orders',
      region: 'r',
    })();
    deepEqual(sent, [
      ['DescribeResourceServer', { UserPoolId: POOL, Identifier: 'orders' }],
      ['CreateResourceServer', { UserPoolId: POOL, Identifier: 'orders', Name: 'Orders' }],
    ]);
  });
});
