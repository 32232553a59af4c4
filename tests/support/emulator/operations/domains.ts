import type {
  CreateUserPoolDomainRequest,
  DeleteUserPoolDomainRequest,
  DescribeUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError, tierLacks } from '../errors';
import { changingUntil, type LiveDomain, removeDomain, unname } from '../live-domain';
import { commit, type LivePool } from '../live-pool';
import { refuseInvalidDomain, refuseInvalidDomainChange } from '../rules/domain';

type Kind = 'Domain' | 'CustomDomain';

const distribution = 'd111111abcdef8.cloudfront.net';

const managedLogin = 2;

/** D 4.6. */
function refuseManagedLoginOnLite({ userPool }: LivePool, version: number | undefined): void {
  if (version === managedLogin && userPool.UserPoolTier === 'LITE')
    throw tierLacks('LITE', ['Managed login']);
}

function setName(pool: LivePool, kind: Kind, name: string): void {
  commit(pool, { ...pool, userPool: { ...pool.userPool, [kind]: name } });
}

const isCustom = ({ description }: LiveDomain): boolean => description.CustomDomainConfig !== undefined;

/** A pool has one domain of each kind; one that is on its way out counts until it is gone. */
function refuseSecond({ store }: Context, poolId: string | undefined, custom: boolean): void {
  const others = store.domains().filter(({ description }) => description.UserPoolId === poolId);
  if (others.some((domain) => isCustom(domain) === custom))
    throw invalid('User pool already has a domain configured.');
}

export function createUserPoolDomain(request: CreateUserPoolDomainRequest, context: Context) {
  const { region, store, settings } = context;
  const { Domain = '', UserPoolId, CustomDomainConfig, ManagedLoginVersion = 1, Routing } = request;
  const pool = store.pool(region, UserPoolId);
  const custom = CustomDomainConfig !== undefined;
  refuseInvalidDomain(request, region);
  refuseManagedLoginOnLite(pool, ManagedLoginVersion);
  // [T] aws-samples/websocket-chat-application#56, serverless/serverless#10135.
  if (store.domain(region, Domain) !== undefined)
    throw invalid('Domain already associated with another user pool.');
  refuseSecond(context, UserPoolId, custom);
  const changing = custom ? changingUntil(context) : {};
  store.setDomain(region, Domain, {
    region,
    name: Domain,
    description: {
      UserPoolId,
      AWSAccountId: settings.accountId,
      Domain,
      CloudFrontDistribution: distribution,
      Status: changing.until === undefined ? 'ACTIVE' : 'CREATING',
      CustomDomainConfig,
      ManagedLoginVersion,
      Routing,
    },
    ...changing,
  });
  setName(pool, custom ? 'CustomDomain' : 'Domain', Domain);
  return {
    ManagedLoginVersion,
    CloudFrontDomain: custom ? distribution : undefined,
    Routing,
  };
}

/** The service describes a domain that doesn't exist as an empty one. */
export function describeUserPoolDomain(
  { Domain }: DescribeUserPoolDomainRequest,
  { region, store }: Context,
) {
  return { DomainDescription: store.domain(region, Domain)?.description ?? {} };
}

function existing(
  { region, store }: Context,
  name: string | undefined,
  poolId: string | undefined,
): LiveDomain {
  const domain = store.domain(region, name);
  if (domain === undefined || domain.description.UserPoolId !== poolId)
    throw new ServiceError('ResourceNotFoundException', 'No such domain or user pool exists.');
  return domain;
}

/** [U] That a domain takes no further change while one is under way; it is what CloudFront does. */
function refuseWhileChanging({ name, until, description }: LiveDomain): void {
  if (until !== undefined)
    throw invalid(`Domain ${name} cannot be changed while it is ${description.Status}.`);
}

export function updateUserPoolDomain(request: UpdateUserPoolDomainRequest, context: Context) {
  const { Domain = '', UserPoolId, ...changes } = request;
  const domain = existing(context, Domain, UserPoolId);
  const pool = context.store.pool(context.region, UserPoolId);
  refuseInvalidDomainChange(request, context.region);
  refuseManagedLoginOnLite(pool, changes.ManagedLoginVersion);
  refuseWhileChanging(domain);
  const changing = isCustom(domain) ? changingUntil(context) : {};
  const Status = changing.until === undefined ? 'ACTIVE' : 'UPDATING';
  context.store.setDomain(context.region, Domain, {
    ...domain,
    description: { ...domain.description, ...changes, Status },
    ...changing,
  });
  return { ...changes, CloudFrontDomain: isCustom(domain) ? distribution : undefined };
}

export function deleteUserPoolDomain(
  { Domain = '', UserPoolId }: DeleteUserPoolDomainRequest,
  context: Context,
) {
  const { store, region, settings } = context;
  const domain = existing(context, Domain, UserPoolId);
  refuseWhileChanging(domain);
  const changing = isCustom(domain) ? changingUntil(context) : {};
  if (changing.until === undefined) {
    removeDomain(store, domain);
    return {};
  }
  store.setDomain(region, Domain, {
    ...domain,
    description: { ...domain.description, Status: 'DELETING' },
    ...changing,
  });
  if (!settings.leavingDomainsNamed) unname(store, Domain, UserPoolId);
  return {};
}
