import { type CognitoError, hasNoConnection } from './errors';
import { isNonIdempotent } from './operations';

/** The attempts so far. */
export interface Attempt {
  readonly attempts: number;
  /** Milliseconds since the first attempt. */
  readonly elapsed: number;
}

/** The retry options of an operation. */
export interface RetryPolicy {
  /**
   * Whether it introduces an IAM role, which may not have propagated yet; a role that Cognito already accepted needs no
   * such retry.
   */
  readonly forRole?: boolean;
  /** Whether the time for the request is over, so that it is not sent, or sent again. */
  readonly isOver?: () => boolean;
}

interface RetryLimits {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly base: number;
  readonly cap: number;
  /** Milliseconds after which there is no further attempt. */
  readonly deadline: number;
}

const THROTTLED: RetryLimits = { attempts: 15, base: 500, cap: 8_000, deadline: Number.POSITIVE_INFINITY };
const BUSY: RetryLimits = { attempts: 10, base: 250, cap: 4_000, deadline: Number.POSITIVE_INFINITY };
const LOST: RetryLimits = { attempts: 4, base: 200, cap: 2_000, deadline: Number.POSITIVE_INFINITY };
/** A new IAM role takes up to two minutes to propagate to every Region. */
const PROPAGATING: RetryLimits = { attempts: 60, base: 2_000, cap: 10_000, deadline: 120_000 };

const THROTTLES = new Set([
  'TooManyRequestsException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'SlowDown',
]);
const ROLES = new Set(['InvalidSmsRoleTrustRelationshipException', 'InvalidSmsRoleAccessPolicyException']);

const limitsFor = (error: CognitoError, { forRole }: RetryPolicy): RetryLimits | undefined => {
  switch (error._tag) {
    case 'Refused':
      if (THROTTLES.has(error.code)) return THROTTLED;
      if (error.code === 'ConcurrentModificationException') return BUSY;
      return forRole === true && ROLES.has(error.code) ? PROPAGATING : undefined;
    case 'NoAnswer':
      // Cognito has no idempotency token, so a create is never resent without a search.
      return isNonIdempotent(error.operation) ? undefined : LOST;
    case 'NotSent':
      return hasNoConnection(error) ? LOST : undefined;
    default:
      return undefined;
  }
};

/** Milliseconds before the next attempt; undefined if the error is final. */
export const nextDelay = (
  error: CognitoError,
  { attempts, elapsed }: Attempt,
  random: number,
  policy: RetryPolicy = {},
): number | undefined => {
  const limits = limitsFor(error, policy);
  if (policy.isOver?.() === true) return undefined;
  if (limits === undefined || attempts >= limits.attempts || elapsed >= limits.deadline) return undefined;
  const longest = Math.min(limits.cap, limits.base * 2 ** (attempts - 1));
  // At least half the delay, with jitter, so that throttled requests do not retry together.
  return Math.min(longest / 2 + (longest / 2) * random, limits.deadline - elapsed);
};
