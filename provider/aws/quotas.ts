import type { Clock } from './clock';
import { KeyedMutex } from './keyed-mutex';
import { CATEGORIES, type Category, type Operation, PER_POOL } from './operations';
import { type RateLimiter, rateLimiter } from './rate-limiter';

/** Requests per second, per account and Region, from AWS's quotas page; those of users can be raised in part. */
export const RATES: { readonly [K in Category]: number } = {
  UserPoolRead: 15,
  UserPoolUpdate: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserPoolClientRead: 15,
  UserPoolClientUpdate: 15,
  UserRead: 120,
  UserList: 30,
  UserCreation: 50,
  UserUpdate: 25,
  UserResourceRead: 50,
  UserAccountRecovery: 30,
};

/** Requests per second, per pool and operation on its child resources. */
export const RATE_PER_POOL = 5;

/** The initial burst: less than a second's worth, since network delays can bunch requests. */
const BURST = 10;
const BURST_PER_POOL = 3;

/** Waits until a request may be sent. */
export type WaitForQuota = (operation: Operation, pool: string) => Promise<void>;

/** The quota queues of one Region. */
export const quotaQueue = (clock: Clock, share: number): WaitForQuota => {
  const limiters = new Map<string, RateLimiter>();
  const queues = new KeyedMutex();
  const limiterOf = (name: string, perSecond: number, burst: number): RateLimiter => {
    const known = limiters.get(name) ?? rateLimiter(perSecond * share, burst, clock);
    limiters.set(name, known);
    return known;
  };
  return (operation, pool) => {
    const category = CATEGORIES[operation];
    const waitForAccount = limiterOf(category, RATES[category], BURST);
    if (!PER_POOL.has(category)) return waitForAccount();
    const name = `${operation} ${pool}`;
    // One request per pool at a time waits for the account's quota; otherwise several of one pool could be released
    // together and exceed the pool's quota.
    return queues.runExclusive(name, async () => {
      await limiterOf(name, RATE_PER_POOL, BURST_PER_POOL)();
      await waitForAccount();
    });
  };
};
