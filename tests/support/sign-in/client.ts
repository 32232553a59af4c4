import { createHmac } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Outputs } from './outputs';

/** Runs `use` with an SDK client of its own, so that no connection outlives a test. */
export async function withCognito<T>(
  { endpoint, region }: Outputs,
  use: (cognito: CognitoIdentityProviderClient) => Promise<T>,
): Promise<T> {
  // ministack takes this key for the account's root; only the Admin operations are signed with it.
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const cognito = new CognitoIdentityProviderClient({ endpoint, region, credentials });
  try {
    return await use(cognito);
  } finally {
    cognito.destroy();
  }
}

/** Proves the client's secret without sending it; undefined for a client that has none. */
export const secretHash = ({ clientId, clientSecret }: Outputs, username: string): string | undefined =>
  clientSecret === undefined
    ? undefined
    : createHmac('sha256', clientSecret).update(username).update(clientId).digest('base64');

/** The same as a member of AuthParameters or ChallengeResponses. */
export function withSecretHash(outputs: Outputs, username: string): Readonly<Record<string, string>> {
  const hash = secretHash(outputs, username);
  return hash === undefined ? {} : { SECRET_HASH: hash };
}
