import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import * as TE from 'fp-ts/TaskEither';
import type { PlainObject } from '../../provider/codec/plain-object';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { withSingleOwner } from '../../provider/engine/single-owner';
import { fakeClock } from '../aws/fake-clock';

describe('A resource that another one adopts in the same run', () => {
  let done: string[];
  let context: Context;
  beforeEach(() => {
    done = [];
    context = {
      cognito: { serverTime: () => 0, send: () => () => Promise.reject(new Error('nothing is sent')) },
      pendingCreates: new PendingCreates(),
      region: 'us-east-1',
      clock: fakeClock(),
      log: () => undefined,
      withLock: (_, task) => task,
    };
  });

  const does = <A>(what: string, result: A) =>
    TE.fromIO(() => {
      done.push(what);
      return result;
    });
  const owned = withSingleOwner(
    { noun: 'thing', className: 'Thing', subject: (id) => `thing ${id}` },
    {
      create: () => does('create', { id: 'a', state: {} }),
      update: () => does('update', { id: 'a', state: {} }),
      delete: () => does('delete', undefined),
    },
  );
  const adopting = (adoptId: string, userPoolId = 'p'): PlainObject => ({ userPoolId, adoptId });
  const created = (inputs: PlainObject, isInPlace = false) =>
    owned.create({ ...context, isInPlace }, inputs)();
  const removed = (id: string, userPoolId = 'p') => owned.delete(context, id, { userPoolId })();

  it('is kept by the deletion of the old one, which says so', async () => {
    await created(adopting('a'));
    const result = await removed('a');
    match(E.isRight(result) ? String(result.right) : '', /thing a/);
    deepEqual(done, ['create']);
  });

  it('is deleted where nobody adopted it, or another one of its pool or of another pool', async () => {
    await created(adopting('b'));
    await created(adopting('a', 'q'));
    deepEqual(await removed('a'), E.right(undefined));
    deepEqual(done, ['create', 'create', 'delete']);
  });

  it('has one new owner: a second adoption is refused, and nothing is sent', async () => {
    await created(adopting('a'));
    const second = await created(adopting('a'));
    match(E.isLeft(second) ? second.left.message : '', /^adoptId: .*thing a .*Thing\.get/);
    equal(E.isRight(await created(adopting('a', 'q'))), true);
    deepEqual(done, ['create', 'create']);
  });

  it('has the same owner again where it is in the state of another provider', async () => {
    for (const _ of [1, 2]) equal(E.isRight(await created(adopting('a'), true)), true);
    deepEqual(await removed('a'), E.right(undefined));
  });

  it('is as free as any where its update shows that a new run began', async () => {
    await created(adopting('a'));
    await owned.update(context, 'a', { userPoolId: 'p' }, {})();
    deepEqual(await removed('a'), E.right(undefined));
    deepEqual(done, ['create', 'update', 'delete']);
    equal(E.isRight(await created(adopting('a'))), true);
  });

  it('is none where nothing is adopted', async () => {
    for (const _ of [1, 2]) equal(E.isRight(await created({ userPoolId: 'p' })), true);
    deepEqual(done, ['create', 'create']);
  });
});
