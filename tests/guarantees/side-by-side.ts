import type { ProviderHarness } from './provider-harness';

/** How many the engine works on side by side on a machine with two cores. */
export const PARALLEL = 8;

/** Works on all of them, so many at a time, as the engine does. */
export const sideBySide = async <A, B>(
  all: readonly A[],
  parallel: number,
  work: (one: A) => Promise<B>,
): Promise<readonly B[]> => {
  const waiting = all.entries();
  const done: B[] = [];
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (const [index, one] of waiting) done[index] = await work(one);
    }),
  );
  return done;
};

/** How many requests of a harness exceeded a quota. */
export const throttled = ({ emulator }: ProviderHarness): number =>
  emulator.requests.filter(({ error }) => error === 'TooManyRequestsException').length;
