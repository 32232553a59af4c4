import type { Clock } from '../../provider/aws/clock';

export interface FakeClock extends Clock {
  /** The waits that were asked for, in milliseconds. */
  readonly sleeps: number[];
  /** Lets time pass. */
  readonly pass: (milliseconds: number) => void;
}

/** A clock that stands still but for the waits asked of it, which are over at once; chance is always the same. */
export const fakeClock = (random = 0.5): FakeClock => {
  let now = 1_000;
  const sleeps: number[] = [];
  const pass = (ms: number): void => {
    now += ms;
  };
  return {
    now: () => now,
    random: () => random,
    sleeps,
    pass,
    sleep: async (ms) => {
      sleeps.push(ms);
      pass(ms);
    },
  };
};
