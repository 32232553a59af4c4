import { strict as assert } from 'node:assert';
import {
  CreateUserPoolClientCommand,
  type CreateUserPoolClientRequest,
  CreateUserPoolCommand,
  type CreateUserPoolRequest,
  SetUserPoolMfaConfigCommand,
  type SetUserPoolMfaConfigRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { withCognito } from './client';
import type { Outputs } from './outputs';

const REGION = 'eu-west-1';

/** A pool whose users are their e-mail addresses, made with the plain SDK and none of our code; it has no client yet. */
export async function poolAt(endpoint: string, settings: Partial<CreateUserPoolRequest>): Promise<Outputs> {
  const nowhere = { endpoint, region: REGION, userPoolId: '', clientId: '', issuer: '', jwksUri: '' };
  const command = new CreateUserPoolCommand({
    PoolName: 'pool',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    ...settings,
  });
  const { UserPool } = await withCognito(nowhere, (cognito) => cognito.send(command));
  const userPoolId = UserPool?.Id ?? assert.fail('no pool');
  const issuer = `https://cognito-idp.${REGION}.amazonaws.com/${userPoolId}`;
  return { ...nowhere, userPoolId, issuer, jwksUri: `${issuer}/.well-known/jwks.json` };
}

/** A client of the pool, by SRP unless said otherwise. */
export async function makeClient(
  pool: Outputs,
  settings: Partial<CreateUserPoolClientRequest> = {},
): Promise<Outputs> {
  const command = new CreateUserPoolClientCommand({
    UserPoolId: pool.userPoolId,
    ClientName: 'client',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ...settings,
  });
  const { UserPoolClient } = await withCognito(pool, (cognito) => cognito.send(command));
  const { ClientId: clientId, ClientSecret: clientSecret } = UserPoolClient ?? {};
  if (clientId === undefined) assert.fail('no client');
  return { ...pool, clientId, ...(clientSecret !== undefined && { clientSecret }) };
}

/** Demands a second factor of everyone. */
export async function demandMfa(
  pool: Outputs,
  factors: Omit<SetUserPoolMfaConfigRequest, 'UserPoolId' | 'MfaConfiguration'>,
): Promise<void> {
  const command = new SetUserPoolMfaConfigCommand({
    UserPoolId: pool.userPoolId,
    MfaConfiguration: 'ON',
    ...factors,
  });
  await withCognito(pool, (cognito) => cognito.send(command));
}
