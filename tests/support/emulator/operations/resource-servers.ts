import type {
  CreateResourceServerRequest,
  DeleteResourceServerRequest,
  DescribeResourceServerRequest,
  ListResourceServersRequest,
  ResourceServerType,
  UpdateResourceServerRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import { page } from '../page';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly Identifier?: string | undefined;
}

function serverNamed({ UserPoolId, Identifier = '' }: Named, { region, store }: Context): ResourceServerType {
  const server = store.pool(region, UserPoolId).resourceServers.get(Identifier);
  if (server === undefined)
    throw new ServiceError('ResourceNotFoundException', `Resource server ${Identifier} does not exist.`);
  return server;
}

function refuseTwins({ Scopes = [] }: CreateResourceServerRequest): void {
  const names = Scopes.map(({ ScopeName }) => ScopeName);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw invalid(`Scope ${twin} is given more than once.`);
}

/** Both requests say all of a resource server; without scopes it has none ("set to the default value", S). */
function put(request: CreateResourceServerRequest, { region, store }: Context) {
  refuseTwins(request);
  const { UserPoolId, Identifier = '', Name, Scopes = [] } = request;
  const server: ResourceServerType = { UserPoolId, Identifier, Name, Scopes };
  store.pool(region, UserPoolId).resourceServers.set(Identifier, server);
  return { ResourceServer: server };
}

export function createResourceServer(request: CreateResourceServerRequest, context: Context) {
  const { UserPoolId, Identifier = '' } = request;
  if (context.store.pool(context.region, UserPoolId).resourceServers.has(Identifier))
    throw invalid(`${Identifier} already exists in user pool ${UserPoolId}.`);
  return put(request, context);
}

export function describeResourceServer(request: DescribeResourceServerRequest, context: Context) {
  return { ResourceServer: serverNamed(request, context) };
}

export function updateResourceServer(request: UpdateResourceServerRequest, context: Context) {
  const live = serverNamed(request, context);
  const isKeeping = context.settings.omission === 'keep';
  return put({ ...request, Scopes: request.Scopes ?? (isKeeping ? live.Scopes : []) }, context);
}

/** [T] cloudformation-coverage-roadmap#173: goes without a word, though a client may still have its scopes. */
export function deleteResourceServer(request: DeleteResourceServerRequest, context: Context) {
  serverNamed(request, context);
  const { UserPoolId, Identifier = '' } = request;
  context.store.pool(context.region, UserPoolId).resourceServers.delete(Identifier);
  return {};
}

export function listResourceServers(request: ListResourceServersRequest, { region, store }: Context) {
  const { UserPoolId, MaxResults = 50, NextToken } = request;
  const listed = page([...store.pool(region, UserPoolId).resourceServers.values()], MaxResults, NextToken);
  return { ResourceServers: listed.items, NextToken: listed.NextToken };
}
