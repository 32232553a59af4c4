import type { DescribeUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';

/** A: TOTP, e-mail and WebAuthn settings are not here, only in GetUserPoolMfaConfig. */
export function describeUserPool({ UserPoolId }: DescribeUserPoolRequest, { region, store }: Context) {
  return { UserPool: store.pool(region, UserPoolId).userPool };
}
