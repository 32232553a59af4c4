import type { Clock } from './clock';

/** Resolves when the request may be sent. */
export type RateLimiter = () => Promise<void>;

/**
 * A rate limiter with an initial burst. AWS refuses requests above a quota and each must be retried, so throttling here
 * is faster.
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
