import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { Cognito } from '../../provider/aws/client';
import type { CognitoError } from '../../provider/aws/errors';
import { type CreateRequest, createOnce } from '../../provider/engine/create-once';
import type { BegunCreate, CreateRecord } from '../../provider/engine/create-record';
import { PendingCreates } from '../../provider/engine/pending-creates';

interface Thing {
  readonly id: string;
  readonly isOurs: boolean;
}

const NOW = 1_700_000_000_000;
const cognito: Cognito = {
  serverTime: () => NOW,
  send: () => () => Promise.reject(new Error('nothing else is sent')),
};
const lost: CognitoError = {
  _tag: 'NoAnswer',
  operation: 'CreateThing',
  code: 'ECONNRESET',
  message: 'lost',
};
const refused: CognitoError = { _tag: 'Refused', operation: 'CreateThing', code: 'X', message: 'refused' };
const unread: CognitoError = { _tag: 'Refused', operation: 'ListThings', code: 'X', message: 'unread' };

const inPool = (id: string): string => `pool/${id}`;
const ours = (id: string): Thing => ({ id, isOurs: true });
const theirs = (id: string): Thing => ({ id, isOurs: false });

type Found = E.Either<CognitoError, ReadonlyArray<Thing>>;

describe('A create that is sent once', () => {
  let creations: PendingCreates;
  let times: number[];
  let sent: number;
  beforeEach(() => {
    creations = new PendingCreates();
    times = [];
    sent = 0;
  });

  const make = (
    answers: ReadonlyArray<E.Either<CognitoError, Thing>>,
    found: ReadonlyArray<Found> = [],
    more: Partial<CreateRequest<Thing>> = {},
    record?: CreateRecord,
  ) => {
    const findings = [...found];
    return createOnce<Thing>(
      cognito,
      creations,
      {
        noun: 'thing',
        name: 'name',
        key: 'key',
        send: async () => answers[sent++] ?? E.left(lost),
        findCreatedSince: (time, isClaimed) => async () => {
          times.push(time());
          const list = findings.shift() ?? E.right([]);
          return E.isLeft(list) ? list : E.right(list.right.filter(({ id }) => !isClaimed(id)));
        },
        matchesRequest: ({ isOurs }) => isOurs,
        ...more,
      },
      record,
    )();
  };

  /** What a create records, in order. */
  const recording = (earlier?: BegunCreate) => {
    const steps: unknown[] = [];
    const record: CreateRecord = {
      earlier,
      begin: (at) => steps.push(['begin', at]),
      foundBefore: (ids) => steps.push(['before', ids]),
      created: (id) => steps.push(['created', id]),
      end: () => steps.push('end'),
    };
    return { steps, record };
  };

  it('is done with its response, and its id is claimed', async () => {
    deepEqual(await make([E.right(ours('a'))]), E.right(ours('a')));
    equal(creations.isClaimed('a'), true);
    equal(sent, 1);
    deepEqual(times, []);
  });

  it('claims its id within the place where that is unique', async () => {
    await make([E.right(ours('a'))], [], { claimOf: inPool });
    deepEqual([creations.isClaimed('a'), creations.isClaimed('pool/a')], [false, true]);
  });

  it('ends where it is refused, without a search', async () => {
    const result = await make([E.left(refused)]);
    match(E.isLeft(result) ? result.left.message : '', /refused/);
    equal(sent, 1);
    deepEqual(times, []);
  });

  it('takes what a lost request made, and claims it', async () => {
    deepEqual(await make([E.left(lost)], [E.right([ours('a')])], { claimOf: inPool }), E.right(ours('a')));
    equal(sent, 1);
    equal(creations.isClaimed('pool/a'), true);
  });

  it('takes its own among those of others', async () => {
    deepEqual(await make([E.left(lost)], [E.right([theirs('b'), ours('a')])]), E.right(ours('a')));
  });

  it('searches from the time of the request on, with some tolerance', async () => {
    await make([E.left(lost)], [E.right([ours('a')])]);
    const [time = 0] = times;
    equal(time <= NOW - 2_000 && time > NOW - 10_000, true, String(NOW - time));
  });

  it('is sent again where the lost request made nothing', async () => {
    deepEqual(await make([E.left(lost), E.right(ours('a'))], [E.right([])]), E.right(ours('a')));
    equal(sent, 2);
  });

  it('is given up after three requests that made nothing', async () => {
    const result = await make([]);
    equal(E.isLeft(result), true);
    equal(sent, 3);
    equal(times.length, 3);
  });

  it('ends where the search fails, with both reasons', async () => {
    const result = await make([E.left(lost)], [E.left(unread)]);
    match(E.isLeft(result) ? result.left.message : '', /lost.*unread/);
    equal(sent, 1);
  });

  for (const [title, found, ids] of [
    ['more match than were lost', [ours('a'), ours('b')], 'a, b'],
    ['only others were made', [theirs('a'), theirs('b')], 'a, b'],
  ] as const) {
    it(`ends where ${title}, with their ids, and claims none`, async () => {
      const result = await make([E.left(lost)], [E.right(found)]);
      equal(E.isLeft(result) && result.left.message.includes(ids), true);
      equal(sent, 1);
      equal(creations.isClaimed('a'), false);
    });
  }

  it('leaves what another create has claimed', async () => {
    creations.claim('pool/a');
    const isClaimed: boolean[] = [];
    const result = await make([E.left(lost), E.right(ours('b'))], [], {
      claimOf: inPool,
      findCreatedSince: (_, claimed) => async () => {
        isClaimed.push(claimed('a'), claimed('b'));
        return E.right([]);
      },
    });
    deepEqual(isClaimed, [true, false]);
    deepEqual(result, E.right(ours('b')));
  });

  it('shares what was made with another lost create of the same name', async () => {
    const things = [ours('a'), ours('b')];
    const results = await Promise.all([
      make([E.left(lost)], [E.right(things), E.right(things)]),
      make([E.left(lost)], [E.right(things), E.right(things)]),
    ]);
    deepEqual(new Set(results.map((result) => E.isRight(result) && result.right.id)), new Set(['a', 'b']));
  });

  it('waits before a search for another create of the same name that is under way', async () => {
    const other = Promise.withResolvers<E.Either<CognitoError, Thing>>();
    const first = make([], [], { send: () => other.promise });
    const second = make([E.left(lost)], [E.right([ours('a'), ours('b')])]);
    await new Promise((resolve) => setImmediate(resolve));
    deepEqual(times, []);
    other.resolve(E.right(ours('b')));
    deepEqual(await first, E.right(ours('b')));
    deepEqual(await second, E.right(ours('a')));
  });

  it('is recorded before it is sent and after its answer, and leaves the end to the host', async () => {
    const { steps, record } = recording();
    const sentAfter: unknown[] = [];
    const send = async () => {
      sentAfter.push(...steps);
      return E.right(ours('a'));
    };
    await make([], [], { send }, record);
    deepEqual(sentAfter, [['begin', NOW]]);
    deepEqual(steps, [
      ['begin', NOW],
      ['created', 'a'],
    ]);
  });

  it('leaves no record where nothing was created', async () => {
    for (const answers of [[E.left(refused)], []]) {
      const { steps, record } = recording();
      await make(answers, [], {}, record);
      equal(steps.at(-1), 'end');
    }
  });

  it('keeps its record where the search fails, for the next run', async () => {
    const { steps, record } = recording();
    await make([E.left(lost)], [E.left(unread)], {}, record);
    deepEqual(steps, [['begin', NOW]]);
  });

  describe('after a run that was killed', () => {
    const AT = NOW - 600_000;

    it('takes what that created, and sends nothing', async () => {
      const { steps, record } = recording({ at: AT });
      deepEqual(await make([], [E.right([ours('a')])], {}, record), E.right(ours('a')));
      equal(sent, 0);
      equal(times.length === 1 && Number(times[0]) <= AT && Number(times[0]) > AT - 120_000, true);
      deepEqual(steps, [['created', 'a']]);
      equal(creations.isClaimed('a'), true);
    });

    it('is sent without a search where what that created has an id: it was looked for, and is gone', async () => {
      const { record } = recording({ at: AT, id: 'a' });
      deepEqual(await make([E.right(ours('b'))], [E.right([ours('c')])], {}, record), E.right(ours('b')));
      deepEqual(times, []);
    });

    it('takes nothing that was there before', async () => {
      const { record } = recording({ at: AT, before: ['a'] });
      const made = await make([E.right(ours('b'))], [E.right([ours('a')])], { recordsBefore: true }, record);
      deepEqual(made, E.right(ours('b')));
      deepEqual(times.length, 1);
    });

    it('is sent without a search where that did not record what was there before, so that it sent nothing', async () => {
      const { record } = recording({ at: AT });
      const made = await make([E.right(ours('b'))], [E.right([ours('a')])], { recordsBefore: true }, record);
      deepEqual(made, E.right(ours('b')));
      deepEqual(times, []);
    });

    it('is sent where that created nothing', async () => {
      const { steps, record } = recording({ at: AT });
      deepEqual(await make([E.right(ours('b'))], [E.right([])], {}, record), E.right(ours('b')));
      deepEqual(steps, [
        ['begin', NOW],
        ['created', 'b'],
      ]);
    });

    it('ends where it cannot be known, with the reason and the ids, and sends nothing', async () => {
      for (const [found, text] of [
        [E.right([ours('a'), ours('b')]), 'a, b'],
        [E.right([theirs('c')]), 'c'],
        [E.left(unread), 'unread'],
      ] as const) {
        const { steps, record } = recording({ at: AT });
        const result = await make([], [found], {}, record);
        const message = E.isLeft(result) ? result.left.message : '';
        match(message, /^An earlier run was interrupted while it created the thing\./);
        equal(message.includes(text), true);
        equal(sent, 0);
        deepEqual(steps, []);
      }
    });
  });
});
