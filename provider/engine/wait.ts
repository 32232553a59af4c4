import type { Context } from './resource-lifecycle';

/** The timeout: AWS documents minutes, and up to an hour for a certificate to be distributed. */
export const LONGEST_MINUTES = 15;

const MINUTE = 60_000;
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** A wait for an asynchronous operation of AWS. */
export interface Wait {
  /** Pauses and periodically logs the reason; false after the timeout. */
  readonly pauseOrTimeOut: (what: string) => Promise<boolean>;
}

const progressAfter = (minutes: number, what: string, longest: number): string =>
  minutes === 0
    ? `${what} This takes several minutes, at most ${longest}.`
    : `${what} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} so far.`;

/** Starts a wait with growing pauses: quick operations are noticed early, and slow ones need few requests. */
export const waitIn = (
  { clock, log }: Pick<Context, 'clock' | 'log'>,
  longestMinutes = LONGEST_MINUTES,
): Wait => {
  const start = clock.now();
  let pause = SHORTEST_PAUSE;
  let loggedMinutes = -1;
  return {
    pauseOrTimeOut: async (what) => {
      const elapsed = clock.now() - start;
      if (elapsed >= longestMinutes * MINUTE) return false;
      const minutes = Math.floor(elapsed / MINUTE);
      if (minutes > loggedMinutes) log(progressAfter(minutes, what, longestMinutes));
      loggedMinutes = minutes;
      await clock.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      return true;
    },
  };
};
