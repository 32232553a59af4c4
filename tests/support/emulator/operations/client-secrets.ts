import type {
  AddUserPoolClientSecretRequest,
  DeleteUserPoolClientSecretRequest,
  ListUserPoolClientSecretsRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import { newClientSecret, newSecret } from '../identifiers';
import type { LiveSecret } from '../live-pool';
import { clientNamed } from './clients';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly ClientId?: string | undefined;
}

function secretsOf(request: Named, context: Context): readonly LiveSecret[] {
  const { ClientId } = clientNamed(request, context);
  return context.store.pool(context.region, request.UserPoolId).clientSecrets.get(ClientId) ?? [];
}

/** The secrets that a client has from now on; the client itself shows its first one only ([T] floci-io/floci#345: none is promoted). */
function keep(request: Named, context: Context, secrets: readonly LiveSecret[]): void {
  const client = clientNamed(request, context);
  const pool = context.store.pool(context.region, request.UserPoolId);
  pool.clientSecrets.set(client.ClientId, secrets);
  const isFirstLeft = secrets.some(({ value }) => value === client.ClientSecret);
  if (!isFirstLeft && !context.settings.rotatedSecretShown) delete client.ClientSecret;
}

/** [D] AddUserPoolClientSecret; the words are those of floci-io/floci#345, which mirrors AWS. */
export function addUserPoolClientSecret(request: AddUserPoolClientSecretRequest, context: Context) {
  const secrets = secretsOf(request, context);
  // [D] "for an existing confidential user pool app client".
  if (secrets.length === 0) throw invalid('Cannot add a client secret to a public client.');
  if (secrets.length >= 2)
    throw new ServiceError('LimitExceededException', 'Client secrets cannot exceed limit of 2 secrets.');
  const { ClientId = '', ClientSecret } = request;
  const { value, ...secret } = newSecret(ClientId, ClientSecret ?? newClientSecret());
  keep(request, context, [...secrets, { value, ...secret }]);
  return {
    ClientSecretDescriptor: { ...secret, ...(ClientSecret === undefined && { ClientSecretValue: value }) },
  };
}

/** [D] "all secrets are returned in a single response", without their values. */
export function listUserPoolClientSecrets(request: ListUserPoolClientSecretsRequest, context: Context) {
  return { ClientSecrets: secretsOf(request, context).map(({ value: _, ...secret }) => secret) };
}

/** [D] "You cannot delete the last remaining secret"; the words are those of floci-io/floci#345. */
export function deleteUserPoolClientSecret(request: DeleteUserPoolClientSecretRequest, context: Context) {
  const secrets = secretsOf(request, context);
  const others = secrets.filter(({ ClientSecretId }) => ClientSecretId !== request.ClientSecretId);
  if (others.length === secrets.length)
    throw new ServiceError('ResourceNotFoundException', 'Client secret does not exist.');
  if (others.length === 0) throw invalid('Cannot delete the only client secret.');
  keep(request, context, others);
  return {};
}
