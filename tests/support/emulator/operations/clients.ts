import type {
  CreateUserPoolClientRequest,
  DeleteUserPoolClientRequest,
  DescribeUserPoolClientRequest,
  ListUserPoolClientsRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { withClientDefaults } from '../client-settings';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import { newClientId, newClientSecret, newSecret } from '../identifiers';
import type { LiveClient, LivePool } from '../live-pool';
import { omitUndefined } from '../omit-undefined';
import { page } from '../page';
import { refuseInvalidClient } from '../rules/client';
import { refuseUnknownProviders } from '../rules/identity-provider';
import { refuseUnknownScopes } from '../rules/scopes';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly ClientId?: string | undefined;
}

export function clientNamed({ UserPoolId, ClientId = '' }: Named, { region, store }: Context): LiveClient {
  const client = store.pool(region, UserPoolId).clients.get(ClientId);
  if (client === undefined)
    throw new ServiceError('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
  return client;
}

/** A client as an answer tells it. */
function described(client: LiveClient, pool: LivePool, { settings }: Context) {
  const { ClientSecret: _, ...others } = client;
  return {
    UserPoolClient: settings.ownSecretTold || !pool.givenSecrets.has(client.ClientId) ? client : others,
  };
}

export function createUserPoolClient(request: CreateUserPoolClientRequest, context: Context) {
  const { GenerateSecret, ClientSecret, ...given } = request;
  const pool = context.store.pool(context.region, request.UserPoolId);
  if (GenerateSecret && ClientSecret !== undefined)
    throw invalid('ClientSecret cannot be given when GenerateSecret is true.');
  const secret = ClientSecret ?? (GenerateSecret ? newClientSecret() : undefined);
  const settings = withClientDefaults(given, context.settings);
  refuseInvalidClient({ client: settings, pool, hasSecret: secret !== undefined, doing: 'creating' });
  refuseUnknownScopes(settings, pool);
  refuseUnknownProviders(settings, pool, context);
  const now = Date.now() / 1000;
  const client: LiveClient = omitUndefined({
    ...settings,
    ClientId: newClientId(),
    ClientSecret: secret,
    CreationDate: now,
    LastModifiedDate: now,
  });
  pool.clients.set(client.ClientId, client);
  if (ClientSecret !== undefined) pool.givenSecrets.add(client.ClientId);
  if (secret !== undefined) pool.clientSecrets.set(client.ClientId, [newSecret(client.ClientId, secret)]);
  return described(client, pool, context);
}

export function describeUserPoolClient(request: DescribeUserPoolClientRequest, context: Context) {
  return described(
    clientNamed(request, context),
    context.store.pool(context.region, request.UserPoolId),
    context,
  );
}

/**
 * C: [D] omitted members go to their defaults, but for the name, which has none; [T] identity providers do so
 * (cloudformation-coverage-roadmap#676). The policy `keep` keeps them all.
 */
export function updateUserPoolClient(request: UpdateUserPoolClientRequest, context: Context) {
  const pool = context.store.pool(context.region, request.UserPoolId);
  const live = clientNamed(request, context);
  const { ClientName, ClientId, ClientSecret, CreationDate } = live;
  const hasSecret = (pool.clientSecrets.get(ClientId) ?? []).length > 0;
  const given = context.settings.omission === 'keep' ? { ...live, ...request } : { ClientName, ...request };
  const settings = withClientDefaults(given, context.settings);
  refuseInvalidClient({ client: settings, pool, hasSecret, doing: 'updating' });
  refuseUnknownScopes(settings, pool);
  refuseUnknownProviders(settings, pool, context);
  const LastModifiedDate = Math.max(Date.now() / 1000, live.LastModifiedDate + 0.001);
  const client = omitUndefined({ ...settings, ClientId, ClientSecret, CreationDate, LastModifiedDate });
  pool.clients.set(ClientId, client);
  return described(client, pool, context);
}

export function deleteUserPoolClient(request: DeleteUserPoolClientRequest, context: Context) {
  const { ClientId } = clientNamed(request, context);
  const { clients, clientSecrets, riskConfigurations, styles, terms } = context.store.pool(
    context.region,
    request.UserPoolId,
  );
  clients.delete(ClientId);
  clientSecrets.delete(ClientId);
  riskConfigurations.delete(ClientId);
  for (const { TermsId } of [...terms.values()].filter((one) => one.ClientId === ClientId))
    terms.delete(TermsId);
  for (const [id, { clientId }] of styles) if (clientId === ClientId) styles.delete(id);
  return {};
}

export function listUserPoolClients(request: ListUserPoolClientsRequest, { region, store }: Context) {
  const { UserPoolId, MaxResults = 60, NextToken } = request;
  const listed = page([...store.pool(region, UserPoolId).clients.values()], MaxResults, NextToken);
  const UserPoolClients = listed.items.map(({ ClientId, ClientName }) => ({
    ClientId,
    UserPoolId,
    ClientName,
  }));
  return { UserPoolClients, NextToken: listed.NextToken };
}
