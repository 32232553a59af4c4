import { deepEqual, equal, rejects } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { KeyedMutex } from '../../provider/aws/keyed-mutex';

/** A task that reports its start, and ends on request. */
const task = (name: string, log: string[]) => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = async (): Promise<string> => {
    log.push(`${name} starts`);
    return promise;
  };
  return { run, end: () => resolve(name), fail: () => reject(new Error(name)) };
};

describe('Turns', () => {
  it('run tasks of one name one after another, in order, and each to its own result', async () => {
    const mutex = new KeyedMutex();
    const log: string[] = [];
    const [first, second] = [task('first', log), task('second', log)];
    const results = [mutex.runExclusive('pool', first.run), mutex.runExclusive('pool', second.run)];
    await setImmediate();
    deepEqual(log, ['first starts']);
    second.end();
    first.end();
    deepEqual(await Promise.all(results), ['first', 'second']);
    deepEqual(log, ['first starts', 'second starts']);
  });

  it('run tasks of different names side by side', async () => {
    const mutex = new KeyedMutex();
    const log: string[] = [];
    const [one, other] = [task('one', log), task('other', log)];
    const results = [mutex.runExclusive('a', one.run), mutex.runExclusive('b', other.run)];
    await setImmediate();
    deepEqual(log, ['one starts', 'other starts']);
    other.end();
    equal(await results[1], 'other');
    one.end();
    await results[0];
  });

  it('go on after a failure, which only the one who failed hears of', async () => {
    const mutex = new KeyedMutex();
    const log: string[] = [];
    const [first, second] = [task('first', log), task('second', log)];
    const failing = mutex.runExclusive('pool', first.run);
    const following = mutex.runExclusive('pool', second.run);
    first.fail();
    second.end();
    await rejects(failing, /first/);
    equal(await following, 'second');
    equal(await mutex.runExclusive('pool', async () => 'third'), 'third');
  });

  it('never overlap and keep the order, whatever fails and however many come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() }), { maxLength: 30 }),
        async (wanted) => {
          const mutex = new KeyedMutex();
          const running = new Map<string, number>();
          const order: string[] = [];
          const outcomes = await Promise.allSettled(
            wanted.map(({ name, fails }, index) =>
              mutex.runExclusive(name, async () => {
                equal(running.get(name) ?? 0, 0);
                running.set(name, 1);
                order.push(`${name}${index}`);
                await setImmediate();
                running.set(name, 0);
                if (fails) throw new Error('fails');
                return index;
              }),
            ),
          );
          for (const only of ['a', 'b', 'c']) {
            deepEqual(
              order.filter((entry) => entry.startsWith(only)),
              wanted.flatMap(({ name }, index) => (name === only ? [`${name}${index}`] : [])),
            );
          }
          deepEqual(
            outcomes.map(({ status }) => status === 'rejected'),
            wanted.map(({ fails }) => fails),
          );
        },
      ),
      { numRuns: 50 },
    ));

  it('keep nothing of those who are done', async () => {
    const mutex = new KeyedMutex();
    await mutex.runExclusive('pool', async () => 1);
    await mutex.runExclusive('pool', () => Promise.reject(new Error('fails'))).catch(() => undefined);
    await setImmediate();
    equal((Reflect.get(mutex, 'last') as Map<string, unknown>).size, 0);
  });
});
