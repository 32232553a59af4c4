import { setTimeout as sleep } from 'node:timers/promises';

/** Time and randomness, injected for tests. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** A random number from 0 to 1. */
  readonly random: () => number;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => sleep(ms),
  random: Math.random,
};
