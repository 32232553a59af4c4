import type { Clock } from './clock';

/** A place in the queue: resolves when it is this request's turn. */
export type RateLimiter = () => Promise<void>;

/**
 * Lets requests through at a rate, a few at once at the start. Requests above a quota are refused, and what is refused
 * is sent again, so the fastest way is not to send them.
 */
export const rateLimiter = (perSecond: number, atOnce: number, clock: Clock): RateLimiter => {
  const gap = 1000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    const turn = Math.max(next, now - gap * (atOnce - 1));
    next = turn + gap;
    const wait = turn - now;
    if (wait > 0) await clock.sleep(wait);
  };
};
