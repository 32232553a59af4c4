import type { RetryErrorInfo, RetryStrategyV2, StandardRetryToken } from '@smithy/types';

/**
 * The SDK's own patience, for throttling only: Cognito has no token to tell a repeated CreateUserPool from a second
 * one, so a request that may have had its effect is never sent again.
 */
export const retryOnlyWhenUnsent = async (maxAttempts: number): Promise<RetryStrategyV2> => {
  const { StandardRetryStrategy } = await import('@smithy/core/retry');
  class OnlyWhenUnsent extends StandardRetryStrategy {
    override async refreshRetryTokenForRetry(
      token: StandardRetryToken,
      info: RetryErrorInfo,
    ): Promise<StandardRetryToken> {
      if (info.errorType !== 'THROTTLING')
        throw new Error('a request that may have had its effect is not repeated');
      return super.refreshRetryTokenForRetry(token, info);
    }
  }
  return new OnlyWhenUnsent(maxAttempts);
};
