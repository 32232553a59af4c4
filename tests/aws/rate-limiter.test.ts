import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { rateLimiter } from '../../provider/aws/rate-limiter';

/** Asks at each of these times, and tells when each request was let through. */
const letThrough = async (
  perSecond: number,
  atOnce: number,
  asked: ReadonlyArray<number>,
): Promise<ReadonlyArray<number>> => {
  let now = 0;
  let wait = 0;
  const limiter = rateLimiter(perSecond, atOnce, {
    now: () => now,
    random: () => 0,
    sleep: async (ms) => {
      wait = ms;
    },
  });
  const passed: number[] = [];
  for (const at of asked) {
    [now, wait] = [at, 0];
    await limiter();
    passed.push(at + wait);
  }
  return passed;
};

/** What sums of fractions are off by, in milliseconds and in requests. */
const rounding = 1e-6;

const rate = fc.integer({ min: 1, max: 50 });
const atOnce = fc.integer({ min: 1, max: 20 });
/** Times at which requests come, in bursts and far apart. */
const times = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5_000 })), {
    minLength: 1,
    maxLength: 80,
  })
  .map((gaps) => gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0)));

describe('The pace of requests', () => {
  it('lets a few through at once, and the others at the rate', async () => {
    deepEqual(await letThrough(10, 3, [0, 0, 0, 0, 0, 0]), [0, 0, 0, 100, 200, 300]);
  });

  it('lets a few through at once again after a pause, and no more however long that was', async () => {
    const burst = [60_000, 60_000, 60_000, 60_000];
    deepEqual(await letThrough(10, 3, [0, 0, 0, ...burst]), [0, 0, 0, 60_000, 60_000, 60_000, 60_100]);
  });

  it('gives back as much of the few as time has passed', async () => {
    deepEqual(await letThrough(10, 3, [0, 0, 0, 100, 100]), [0, 0, 0, 100, 200]);
  });

  it('does not let a request wait for what its own arithmetic rounds off', async () => {
    deepEqual(await letThrough(45, 1, [42]), [42]);
  });

  it('never lets more through than the few and the rate, in whatever span of time', () =>
    fc.assert(
      fc.asyncProperty(rate, atOnce, times, async (perSecond, few, asked) => {
        const passed = await letThrough(perSecond, few, asked);
        for (const [first, from] of passed.entries()) {
          for (const [index, to] of passed.slice(first).entries())
            ok(index + 1 <= few + ((to - from) * perSecond) / 1000 + rounding);
        }
      }),
    ));

  it('lets all through in order of arrival, none before it arrived', () =>
    fc.assert(
      fc.asyncProperty(rate, atOnce, times, async (perSecond, few, asked) => {
        const passed = await letThrough(perSecond, few, asked);
        deepEqual(
          passed,
          [...passed].sort((a, b) => a - b),
        );
        ok(passed.every((at, index) => at >= (asked[index] ?? 0)));
      }),
    ));

  it('wastes no time: whoever waits does so because those before used all there was', () =>
    fc.assert(
      fc.asyncProperty(rate, atOnce, times, async (perSecond, few, asked) => {
        const passed = await letThrough(perSecond, few, asked);
        const gap = 1000 / perSecond;
        for (const [index, at] of passed.entries()) {
          if (at <= (asked[index] ?? 0) + rounding) continue;
          // One millisecond sooner would have been one too many, counted from some request before it.
          const isTight = passed
            .slice(0, index)
            .some((from, first) => index - first + 1 > few + (at - Math.min(1, gap / 2) - from) / gap);
          ok(isTight);
        }
      }),
    ));
});
