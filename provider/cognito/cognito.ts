import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';
import type * as TE from 'fp-ts/TaskEither';
import { tryCatch } from 'fp-ts/TaskEither';
import type { Connection } from './connection';
import { type CognitoError, cognitoError } from './error';
import { type Answer, type Operation, type Request, sender } from './operations';
import { retryOnlyWhenUnsent } from './retry';

/** Cognito in one Region, as one identity. */
export interface Cognito {
  readonly ask: <K extends Operation>(
    operation: K,
    input: Request<K>,
  ) => TE.TaskEither<CognitoError, Answer<K>>;
}

const MAX_ATTEMPTS = 8;

const credentialsOf = async ({
  profile,
  assumeRoleArn,
  assumeRoleExternalId,
  assumeRoleSessionName,
}: Connection): Promise<Pick<CognitoIdentityProviderClientConfig, 'credentials'>> => {
  if (profile === undefined && assumeRoleArn === undefined) return {};
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  const own = fromNodeProviderChain(profile === undefined ? {} : { profile });
  if (assumeRoleArn === undefined) return { credentials: own };
  return {
    credentials: fromTemporaryCredentials({
      masterCredentials: own,
      params: {
        RoleArn: assumeRoleArn,
        RoleSessionName: assumeRoleSessionName ?? 'pulumi-cognito-user-pool',
        ...(assumeRoleExternalId !== undefined && { ExternalId: assumeRoleExternalId }),
      },
    }),
  };
};

const open = async (
  connection: Connection,
  region: string | undefined,
): Promise<ReturnType<typeof sender>> => {
  // Loaded on first use: a preview that changes nothing needs none of it.
  const sdk = await import('@aws-sdk/client-cognito-identity-provider');
  const config: CognitoIdentityProviderClientConfig = {
    ...(region !== undefined && { region }),
    ...(connection.endpoint !== undefined && { endpoint: connection.endpoint }),
    ...(connection.profile !== undefined && { profile: connection.profile }),
    ...(await credentialsOf(connection)),
    maxAttempts: MAX_ATTEMPTS,
  };
  const client = new sdk.CognitoIdentityProviderClient(config);
  const creating = new sdk.CognitoIdentityProviderClient({
    ...config,
    retryStrategy: await retryOnlyWhenUnsent(MAX_ATTEMPTS),
  });
  return sender(sdk, { client, creating });
};

/** Cognito in a Region; nothing is loaded or opened before the first question. */
export const cognitoIn = (connection: Connection, region: string | undefined): Cognito => {
  let opened: ReturnType<typeof open> | undefined;
  return {
    ask: (operation, input) =>
      tryCatch(
        async () => {
          opened ??= open(connection, region);
          return (await opened)[operation](input);
        },
        (thrown) => cognitoError(operation, thrown),
      ),
  };
};
