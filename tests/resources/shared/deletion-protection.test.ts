import { deepEqual, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { poolProtection } from '../../../provider/resources/shared/deletion-protection';
import { type Answer, contextOf, notFound, scripted } from '../scripted';

const LOCATION = { userPoolId: 'p', id: 'a' };
const ACTIVE = { UserPool: { DeletionProtection: 'ACTIVE' } };
const INACTIVE = { UserPool: { DeletionProtection: 'INACTIVE' } };
const FORCED = { forceDestroy: true };

describe('The deletion protection of a resource in a pool', () => {
  const { deletion, replacement } = poolProtection('thing');
  const open = (...answers: ReadonlyArray<Answer>) => {
    const sent: unknown[] = [];
    const context = contextOf(scripted({ DescribeUserPool: answers }, sent));
    return {
      sent,
      deleted: async (state: PlainObject = {}) => E.isRight(await deletion(context, LOCATION, state)()),
      replaced: (olds: PlainObject, news: PlainObject) => replacement(context, LOCATION, olds, news)(),
    };
  };

  it('is that of its pool at the time of each deletion', async () => {
    const { deleted, sent } = open(ACTIVE, INACTIVE, notFound);
    deepEqual([await deleted(), await deleted(), await deleted()], [false, true, true]);
    deepEqual(sent.length, 3);
  });

  it('is looked up once for deletions at the same time', async () => {
    const { deleted, sent } = open(INACTIVE);
    deepEqual(await Promise.all([deleted(), deleted()]), [true, true]);
    deepEqual(sent.length, 1);
  });

  it('does not apply where the state forces the deletion, and nothing is sent', async () => {
    const { deleted, replaced, sent } = open(ACTIVE);
    deepEqual([await deleted(FORCED), await replaced(FORCED, {})], [true, undefined]);
    deepEqual(sent, []);
  });

  it('is lifted by a replacement that forces the deletion of the old one', async () => {
    const { deleted, replaced, sent } = open(ACTIVE);
    match(String(await replaced({}, {})), /replaces the thing a.*forceDestroy/);
    deepEqual(await deleted(), false);
    deepEqual(await replaced({}, FORCED), undefined);
    deepEqual(await deleted(), true);
    deepEqual(sent.length, 2);
  });

  it('is not known from a response that is no pool', async () => {
    const { deleted, replaced } = open({ UserPool: 'p' });
    deepEqual([await deleted(), await replaced({}, {})], [false, undefined]);
  });
});
