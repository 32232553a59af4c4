import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { CognitoError } from '../../../provider/aws/errors';
import { PendingCreates } from '../../../provider/engine/pending-creates';
import type { Context } from '../../../provider/engine/resource-lifecycle';
import { userPoolUICustomization } from '../../../provider/resources/user-pool-ui-customization/definition';
import { fakeClock } from '../../aws/fake-clock';

const refusal = (message: string): CognitoError => ({
  _tag: 'Refused',
  operation: 'SetUICustomization',
  code: 'InvalidParameterException',
  message,
});
const NOT_ACTIVE = refusal('The domain associated with this user pool is currently not Active.');

const live = {
  id: 'eu-west-1_Pool',
  settings: { userPoolId: 'eu-west-1_Pool' },
  css: undefined,
  imageUrl: undefined,
  cssVersion: undefined,
};

/** The context of a service that gives these answers in turn, the last one for good. */
const contextOf = (answers: ReadonlyArray<E.Either<CognitoError, object>>) => {
  const clock = fakeClock();
  const logged: string[] = [];
  let sent = 0;
  const context: Context = {
    cognito: {
      serverTime: () => clock.now(),
      send: () => async () => {
        const answer = answers[Math.min(sent++, answers.length - 1)];
        return (answer ?? E.right({})) as E.Either<CognitoError, { readonly [name: string]: unknown }>;
      },
    },
    pendingCreates: new PendingCreates(),
    region: 'eu-west-1',
    clock,
    log: (sentence) => void logged.push(sentence),
    withLock: (_, task) => task,
  };
  return { context, clock, logged, sent: () => sent };
};

const set = (context: Context) =>
  userPoolUICustomization.execute(context, { css: '', image: undefined }, live)();

describe('A UI customization whose domain is not active yet', () => {
  it('is set once it is, and tells what it waits for', async () => {
    const { context, logged, sent } = contextOf([
      E.left(NOT_ACTIVE),
      E.left(NOT_ACTIVE),
      E.right({ done: true }),
    ]);
    deepEqual(await set(context), E.right({ done: true }));
    equal(sent(), 3);
    match(logged.join('\n'), /The domain of the pool is not active yet: waiting until it is\./);
  });

  it('fails with the refusal after the longest wait', async () => {
    const { context, clock } = contextOf([E.left(NOT_ACTIVE)]);
    const start = clock.now();
    deepEqual(await set(context), E.left(NOT_ACTIVE));
    ok(clock.now() - start >= 15 * 60_000);
  });

  it('does not wait for another refusal', async () => {
    const other = refusal('request parameters too large');
    const { context, sent } = contextOf([E.left(other)]);
    deepEqual(await set(context), E.left(other));
    equal(sent(), 1);
  });
});
