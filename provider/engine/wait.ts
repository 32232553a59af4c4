import type { Context } from './resource-lifecycle';

/** The longest that is waited: AWS speaks of minutes, and of up to an hour until a certificate is everywhere. */
export const LONGEST_MINUTES = 15;

const MINUTE = 60_000;
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** A wait for what AWS does in its own time. */
export interface Wait {
  /** Pauses, and says what for now and then; false once it has lasted too long. */
  readonly goesOn: (what: string) => Promise<boolean>;
}

const saidAfter = (minutes: number, what: string): string =>
  minutes === 0
    ? `${what} This takes several minutes, at most ${LONGEST_MINUTES}.`
    : `${what} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} so far.`;

/** Begins to wait. The pauses grow, so that what is quick is seen quickly and what is slow takes few requests. */
export const waitIn = ({ clock, log }: Pick<Context, 'clock' | 'log'>): Wait => {
  const start = clock.now();
  let pause = SHORTEST_PAUSE;
  let told = -1;
  return {
    goesOn: async (what) => {
      const elapsed = clock.now() - start;
      if (elapsed >= LONGEST_MINUTES * MINUTE) return false;
      const minutes = Math.floor(elapsed / MINUTE);
      if (minutes > told) log(saidAfter(minutes, what));
      told = minutes;
      await clock.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      return true;
    },
  };
};
