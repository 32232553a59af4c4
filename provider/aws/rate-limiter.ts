import type { Clock } from './clock';

/** Resolves when the request may be sent. */
export type RateLimiter = () => Promise<void>;

/**
 * A rate limiter with an initial burst. AWS refuses requests above a quota and each must be retried, so throttling here
 * is faster.
 */
export const rateLimiter = (perSecond: number, burst: number, clock: Clock): RateLimiter => {
  const gap = 1000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    const start = Math.max(next, now - gap * (burst - 1));
    next = start + gap;
    const wait = start - now;
    if (wait > 0) await clock.sleep(wait);
  };
};
