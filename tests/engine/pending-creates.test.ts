import { deepEqual, equal, rejects } from 'node:assert/strict';
import { PendingCreates } from '../../provider/engine/pending-creates';

/** Lets every promise settle that can. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('The pending creates of a process', () => {
  let creations: PendingCreates;
  beforeEach(() => {
    creations = new PendingCreates();
  });

  it('know which ids belong to a resource', () => {
    creations.claim('a');
    equal(creations.isClaimed('a'), true);
    equal(creations.isClaimed('b'), false);
  });

  it('know what the program stops managing', () => {
    creations.release('a');
    equal(creations.isReleased('a'), true);
    equal(creations.isReleased('b'), false);
  });

  describe('let one resource adopt an id', () => {
    for (const [title, first, second, expected] of [
      ['and refuse the next one', false, false, false],
      ['and refuse one that is in the state of another provider', false, true, false],
      ['and refuse one after a resource in the state of another provider', true, false, false],
      ['and the same one again, which is in the state of another provider', true, true, true],
    ] as const) {
      it(title, () => {
        equal(creations.claimAdoption('a', first), true);
        equal(creations.claimAdoption('a', second), expected);
        equal(creations.claimAdoption('b', second), true);
      });
    }

    it('and the next one where its adoption has ended', () => {
      creations.claimAdoption('a', false);
      creations.releaseAdoption('a');
      equal(creations.isAdopted('a'), false);
      equal(creations.claimAdoption('a', false), true);
    });

    it('and say so only where it may be deleted under its old resource', () => {
      creations.claimAdoption('a', false);
      creations.claimAdoption('b', true);
      deepEqual(
        ['a', 'b', 'c'].map((id) => creations.isAdopted(id)),
        [true, false, false],
      );
    });
  });

  describe('search for a lost resource', () => {
    it('once no request of its name is in flight, whatever becomes of the requests', async () => {
      const [one, two, other] = [1, 2, 3].map(() => Promise.withResolvers<string>());
      const answers = [
        creations.watch('a', () => one?.promise ?? Promise.reject()),
        creations.watch('a', () => two?.promise ?? Promise.reject()),
        creations.watch('b', () => other?.promise ?? Promise.reject()),
      ];
      const steps: string[] = [];
      const searched = creations.search('a', async () => void steps.push('searched'));
      await settled();
      deepEqual(steps, []);
      one?.resolve('made');
      equal(await answers[0], 'made');
      await settled();
      deepEqual(steps, []);
      two?.reject(new Error('lost'));
      await rejects(answers[1] ?? Promise.resolve(), /lost/);
      await searched;
      deepEqual(steps, ['searched']);
      other?.resolve('later');
      equal(await answers[2], 'later');
    });

    it('also where a request began while others were waited for', async () => {
      const [one, two] = [1, 2].map(() => Promise.withResolvers<string>());
      const first = creations.watch('a', () => one?.promise ?? Promise.reject());
      const steps: string[] = [];
      const searched = creations.search('a', async () => void steps.push('searched'));
      const second = creations.watch('a', () => two?.promise ?? Promise.reject());
      one?.resolve('');
      await first;
      await settled();
      deepEqual(steps, []);
      two?.resolve('');
      await second;
      await searched;
      deepEqual(steps, ['searched']);
    });

    it('one search after another, each told how many are lost, and searches of other names beside them', async () => {
      const first = Promise.withResolvers<void>();
      const steps: string[] = [];
      const looking = (name: string, wait: Promise<void>) => async (lost: number) => {
        steps.push(`${name} of ${lost}`);
        await wait;
      };
      const searches = [
        creations.search('a', looking('first', first.promise)),
        creations.search('a', looking('second', Promise.resolve())),
        creations.search('b', looking('other', Promise.resolve())),
      ];
      await settled();
      deepEqual(steps.sort(), ['first of 2', 'other of 1']);
      first.resolve();
      await Promise.all(searches);
      deepEqual(steps, ['first of 2', 'other of 1', 'second of 1']);
    });

    it('and count those that fail as ended', async () => {
      await rejects(
        creations.search('a', () => Promise.reject(new Error('throttled'))),
        /throttled/,
      );
      equal(await creations.search('a', async (lost) => lost), 1);
    });
  });
});
