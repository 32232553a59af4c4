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
  /** How long it has lasted, for the message of a timeout: the program may have set a shorter one. */
  readonly lasted: () => string;
}

const progressAfter = (minutes: number, what: string, longest: number): string =>
  minutes === 0
    ? `${what} This takes several minutes, at most ${longest}.`
    : `${what} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} so far.`;

const durationOf = (elapsed: number): string => {
  const [count, unit] =
    elapsed >= MINUTE ? [Math.floor(elapsed / MINUTE), 'minute'] : [Math.round(elapsed / 1_000), 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

/** Starts a wait with growing pauses: quick operations are noticed early, and slow ones need few requests. */
export const waitIn = (
  { clock, log, deadline }: Pick<Context, 'clock' | 'log' | 'deadline'>,
  longestMinutes = LONGEST_MINUTES,
): Wait => {
  const start = clock.now();
  let pause = SHORTEST_PAUSE;
  let loggedMinutes = -1;
  return {
    lasted: () => durationOf(clock.now() - start),
    pauseOrTimeOut: async (what) => {
      const elapsed = clock.now() - start;
      if (elapsed >= longestMinutes * MINUTE || deadline?.isOver() === true) return false;
      const minutes = Math.floor(elapsed / MINUTE);
      if (minutes > loggedMinutes) log(progressAfter(minutes, what, longestMinutes));
      loggedMinutes = minutes;
      await clock.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      return true;
    },
  };
};
