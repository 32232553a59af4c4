import type {
  CreateUserPoolDomainRequest,
  DeleteUserPoolDomainRequest,
  DescribeUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError, tierLacks } from '../errors';
import { commit, type LivePool } from '../live-pool';

type Kind = 'Domain' | 'CustomDomain';

const distribution = 'd111111abcdef8.cloudfront.net';

const managedLogin = 2;

function refuseOddName({ Domain = '', CustomDomainConfig }: CreateUserPoolDomainRequest): void {
  if (CustomDomainConfig === undefined && Domain.includes('.'))
    throw invalid('Domain name contains an invalid character.');
}

/** D 4.6. */
function refuseManagedLoginOnLite({ userPool }: LivePool, version: number | undefined): void {
  if (version === managedLogin && userPool.UserPoolTier === 'LITE')
    throw tierLacks('LITE', ['Managed login']);
}

function setName(pool: LivePool, kind: Kind, name: string | undefined): void {
  const { [kind]: _, ...rest } = pool.userPool;
  const userPool = (name === undefined ? rest : { ...rest, [kind]: name }) as LivePool['userPool'];
  commit(pool, { ...pool, userPool });
}

export function createUserPoolDomain(request: CreateUserPoolDomainRequest, context: Context) {
  const { region, store, settings } = context;
  const { Domain = '', UserPoolId, CustomDomainConfig, ManagedLoginVersion = 1, Routing } = request;
  const pool = store.pool(region, UserPoolId);
  const kind: Kind = CustomDomainConfig === undefined ? 'Domain' : 'CustomDomain';
  refuseOddName(request);
  refuseManagedLoginOnLite(pool, ManagedLoginVersion);
  if (store.domain(region, Domain) !== undefined)
    throw invalid('Domain already associated with another user pool.');
  if (pool.userPool[kind] !== undefined) throw invalid('User pool already has a domain configured.');
  store.setDomain(region, Domain, {
    UserPoolId,
    AWSAccountId: settings.accountId,
    Domain,
    CloudFrontDistribution: distribution,
    Status: 'ACTIVE',
    CustomDomainConfig,
    ManagedLoginVersion,
    Routing,
  });
  setName(pool, kind, Domain);
  return {
    ManagedLoginVersion,
    CloudFrontDomain: CustomDomainConfig === undefined ? undefined : distribution,
    Routing,
  };
}

/** The service describes a domain that doesn't exist as an empty one. */
export function describeUserPoolDomain(
  { Domain }: DescribeUserPoolDomainRequest,
  { region, store }: Context,
) {
  return { DomainDescription: store.domain(region, Domain) ?? {} };
}

function existing({ region, store }: Context, name: string | undefined, poolId: string | undefined) {
  const domain = store.domain(region, name);
  if (domain?.UserPoolId !== poolId || domain === undefined)
    throw new ServiceError('ResourceNotFoundException', 'No such domain or user pool exists.');
  return domain;
}

export function updateUserPoolDomain(request: UpdateUserPoolDomainRequest, context: Context) {
  const { Domain = '', UserPoolId, ...changes } = request;
  const domain = existing(context, Domain, UserPoolId);
  const pool = context.store.pool(context.region, UserPoolId);
  refuseManagedLoginOnLite(pool, changes.ManagedLoginVersion);
  context.store.setDomain(context.region, Domain, { ...domain, ...changes });
  return { ...changes, CloudFrontDomain: pool.userPool.CustomDomain === Domain ? distribution : undefined };
}

export function deleteUserPoolDomain(
  { Domain = '', UserPoolId }: DeleteUserPoolDomainRequest,
  context: Context,
) {
  existing(context, Domain, UserPoolId);
  const pool = context.store.pool(context.region, UserPoolId);
  context.store.setDomain(context.region, Domain, undefined);
  setName(pool, pool.userPool.CustomDomain === Domain ? 'CustomDomain' : 'Domain', undefined);
  return {};
}
