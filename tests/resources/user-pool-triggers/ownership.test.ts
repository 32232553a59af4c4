import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { ATTACHED_TRIGGERS } from '../../../provider/engine/state-keys';
import {
  attachedBy,
  foreignTriggers,
  removable,
} from '../../../provider/resources/user-pool-triggers/ownership';

const fn = (name: string): string => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const [OURS, THEIRS, NEXT] = [fn('ours'), fn('theirs'), fn('next')];
const KEY = 'arn:aws:kms:us-east-1:123456789012:key/k';

const on = (lambdaConfig: PlainObject): PlainObject => ({ lambdaConfig });
const sender = (lambdaArn: string) => ({ lambdaArn, lambdaVersion: 'V1_0' });
const token = (lambdaArn: string, lambdaVersion = 'V1_0') => ({ lambdaArn, lambdaVersion });

describe('The triggers that a resource attached', () => {
  it('are those in its state', () => {
    deepEqual(attachedBy(on({ preSignUp: OURS })), on({ preSignUp: OURS }));
    deepEqual(attachedBy({}), on({}));
  });

  it('are its own where a refresh shows those of another owner', () => {
    deepEqual(
      attachedBy({ ...on({ preSignUp: THEIRS }), [ATTACHED_TRIGGERS]: { preSignUp: OURS } }),
      on({ preSignUp: OURS }),
    );
  });
});

describe('A declared trigger has another owner', () => {
  for (const [title, before, news, live, expected] of [
    ['where another function is live', {}, { preSignUp: OURS }, { preSignUp: THEIRS }, ['preSignUp']],
    ['not where nothing is live', {}, { preSignUp: OURS }, {}, []],
    ['not where it is live as declared', {}, { preSignUp: OURS }, { preSignUp: OURS }, []],
    ['not where we attached the live one', { preSignUp: OURS }, { preSignUp: NEXT }, { preSignUp: OURS }, []],
    [
      'where somebody replaced the one that we attached',
      { preSignUp: OURS },
      { preSignUp: NEXT },
      { preSignUp: THEIRS },
      ['preSignUp'],
    ],
    ['not as long as ours is unknown', {}, { preSignUp: UNKNOWN }, { preSignUp: THEIRS }, []],
    [
      'by its own name only',
      {},
      { preSignUp: OURS, postConfirmation: OURS },
      { preSignUp: THEIRS, postAuthentication: THEIRS },
      ['preSignUp'],
    ],
    [
      'where another function is live under its other name',
      {},
      { preTokenGeneration: OURS },
      { preTokenGenerationConfig: token(THEIRS) },
      ['preTokenGeneration'],
    ],
    [
      'not where its function is live under its other name',
      {},
      { preTokenGeneration: OURS },
      { preTokenGenerationConfig: token(OURS) },
      [],
    ],
    [
      'not where its function is live under both names',
      {},
      { preTokenGeneration: OURS },
      { preTokenGeneration: OURS, preTokenGenerationConfig: token(OURS) },
      [],
    ],
    [
      'where another version of it is live',
      {},
      { preTokenGenerationConfig: token(OURS, 'V2_0') },
      { preTokenGenerationConfig: token(OURS, 'V1_0') },
      ['preTokenGenerationConfig'],
    ],
    [
      'where another sender is live',
      {},
      { customEmailSender: sender(OURS) },
      { customEmailSender: sender(THEIRS) },
      ['customEmailSender'],
    ],
    [
      'not where our sender is live',
      {},
      { customEmailSender: sender(OURS) },
      { customEmailSender: sender(OURS) },
      [],
    ],
    ['where another key is live', {}, { kmsKeyId: KEY }, { kmsKeyId: `${KEY}2` }, ['kmsKeyId']],
  ] as const) {
    it(title, () => deepEqual(foreignTriggers(on(before), on(news), on(live)), expected));
  }

  it('not where the last refresh showed it, or where we had attached it before', () => {
    const refreshed = { ...on({ preSignUp: THEIRS }), [ATTACHED_TRIGGERS]: { preSignUp: OURS } };
    deepEqual(foreignTriggers(refreshed, on({ preSignUp: NEXT }), on({ preSignUp: THEIRS })), []);
    deepEqual(foreignTriggers(refreshed, on({ preSignUp: NEXT }), on({ preSignUp: OURS })), []);
    deepEqual(foreignTriggers(refreshed, on({ preSignUp: NEXT }), on({ preSignUp: fn('third') })), [
      'preSignUp',
    ]);
  });
});

describe('A trigger that is no longer declared', () => {
  const senders = { customEmailSender: sender(OURS), kmsKeyId: KEY };
  for (const [title, before, news, live, expected] of [
    [
      'is detached where it is live as we attached it',
      { preSignUp: OURS },
      {},
      { preSignUp: OURS },
      { preSignUp: OURS },
    ],
    ['stays where somebody replaced it', { preSignUp: OURS }, {}, { preSignUp: THEIRS }, {}],
    ['is none where it is gone', { preSignUp: OURS }, {}, {}, {}],
    ['is none where it is still declared', { preSignUp: OURS }, { preSignUp: NEXT }, { preSignUp: OURS }, {}],
    [
      'leaves those of others',
      { preSignUp: OURS },
      {},
      { preSignUp: OURS, postConfirmation: THEIRS },
      { preSignUp: OURS },
    ],
    ['takes its key along where it was the last sender', senders, {}, senders, senders],
    [
      'leaves the key to a sender that is still declared',
      { ...senders, customSmsSender: sender(OURS) },
      { customSmsSender: sender(OURS) },
      { ...senders, customSmsSender: sender(OURS) },
      { customEmailSender: sender(OURS) },
    ],
    [
      'leaves the key to the sender of another owner',
      senders,
      {},
      { ...senders, customSmsSender: sender(THEIRS) },
      { customEmailSender: sender(OURS) },
    ],
    [
      'is detached with a key that is still declared',
      senders,
      { kmsKeyId: KEY },
      senders,
      { customEmailSender: sender(OURS) },
    ],
    [
      'is detached with another sender and their key',
      { ...senders, customSmsSender: sender(OURS) },
      {},
      { ...senders, customSmsSender: sender(OURS) },
      { ...senders, customSmsSender: sender(OURS) },
    ],
  ] as const) {
    it(title, () => deepEqual(removable(on(before), on(news), on(live)), on(expected)));
  }

  it('is what we attached, not what a refresh showed', () => {
    const refreshed = { ...on({ preSignUp: THEIRS }), [ATTACHED_TRIGGERS]: { preSignUp: OURS } };
    deepEqual(removable(refreshed, on({}), on({ preSignUp: THEIRS })), on({}));
    deepEqual(removable(refreshed, on({}), on({ preSignUp: OURS })), on({ preSignUp: OURS }));
  });
});
