import type {
  GetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import { tierOf } from '../rules/tier';

/** [D] GetUserPoolSessionConfiguration: what a pool has for which it was never set. */
const DEFAULTS = { UserSessionTracking: 'DISABLED', TokenSession: { MaxPerUser: 20 } } as const;

/** [D] A full replacement, of which every parameter is required, in ESSENTIALS and PLUS; the words of the refusal are [U]. */
export function setUserPoolSessionConfiguration(
  { UserPoolId, UserSessionTracking, TokenSession }: SetUserPoolSessionConfigurationRequest,
  { region, store }: Context,
) {
  const pool = store.pool(region, UserPoolId);
  if (tierOf(pool) === 'LITE')
    throw new ServiceError(
      'FeatureUnavailableInTierException',
      'Session configuration is not available in the LITE pricing tier.',
    );
  pool.sessionConfiguration = { UserSessionTracking, TokenSession };
  return { UserPoolId, ...pool.sessionConfiguration };
}

export function getUserPoolSessionConfiguration(
  { UserPoolId }: GetUserPoolSessionConfigurationRequest,
  { region, store }: Context,
) {
  return { UserPoolId, ...DEFAULTS, ...store.pool(region, UserPoolId).sessionConfiguration };
}
