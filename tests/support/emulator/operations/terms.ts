import { randomUUID } from 'node:crypto';
import type {
  CreateTermsRequest,
  DeleteTermsRequest,
  DescribeTermsByClientRequest,
  DescribeTermsRequest,
  ListTermsRequest,
  UpdateTermsRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import type { LivePool, LiveTerms } from '../live-pool';
import { omitUndefined } from '../omit-undefined';
import { page } from '../page';
import { clientNamed } from './clients';

const poolOf = ({ UserPoolId }: { UserPoolId?: string | undefined }, { region, store }: Context): LivePool =>
  store.pool(region, UserPoolId);

const missing = (): ServiceError => new ServiceError('ResourceNotFoundException', 'Terms do not exist.');

function termsNamed(
  request: { UserPoolId?: string | undefined; TermsId?: string | undefined },
  context: Context,
): LiveTerms {
  const terms = poolOf(request, context).terms.get(request.TermsId ?? '');
  if (terms === undefined) throw missing();
  return terms;
}

/** [D] "Terms document names must be unique to the app client", also on a rename by UpdateTerms; the words are ours. */
function refuseSecond(pool: LivePool, terms: Pick<LiveTerms, 'TermsId' | 'ClientId' | 'TermsName'>): void {
  const isTaken = [...pool.terms.values()].some(
    (other) =>
      other.TermsId !== terms.TermsId &&
      other.ClientId === terms.ClientId &&
      other.TermsName === terms.TermsName,
  );
  if (isTaken)
    throw new ServiceError('TermsExistsException', `Terms ${terms.TermsName} already exist for the client.`);
}

export function createTerms(request: CreateTermsRequest, context: Context) {
  const pool = poolOf(request, context);
  clientNamed(request, context);
  const now = Date.now() / 1000;
  const terms = {
    Links: {},
    ...request,
    TermsId: randomUUID(),
    CreationDate: now,
    LastModifiedDate: now,
  } as LiveTerms;
  refuseSecond(pool, terms);
  pool.terms.set(terms.TermsId, terms);
  return { Terms: terms };
}

export function describeTerms(request: DescribeTermsRequest, context: Context) {
  return { Terms: termsNamed(request, context) };
}

export function describeTermsByClient(request: DescribeTermsByClientRequest, context: Context) {
  const { ClientId } = clientNamed(request, context);
  const found = [...poolOf(request, context).terms.values()].find(
    (terms) => terms.ClientId === ClientId && terms.TermsName === request.TermsName,
  );
  if (found === undefined) throw missing();
  return { Terms: found };
}

/** Whether the links of an update are merged is not settled (U); AWS's example sends all of them. */
export function updateTerms(request: UpdateTermsRequest, context: Context) {
  const live = termsNamed(request, context);
  const isMerged = context.settings.termsLinks === 'merged';
  const Links = request.Links && { ...(isMerged && live.Links), ...request.Links };
  const LastModifiedDate = Math.max(Date.now() / 1000, live.LastModifiedDate + 0.001);
  const terms = { ...live, ...omitUndefined({ ...request, Links }), LastModifiedDate } as LiveTerms;
  const pool = poolOf(request, context);
  refuseSecond(pool, terms);
  pool.terms.set(live.TermsId, terms);
  return { Terms: terms };
}

export function deleteTerms(request: DeleteTermsRequest, context: Context) {
  const { TermsId } = termsNamed(request, context);
  poolOf(request, context).terms.delete(TermsId);
  return {};
}

/** [D] A summary lacks the client and the links. */
export function listTerms(request: ListTermsRequest, context: Context) {
  const all = [...poolOf(request, context).terms.values()];
  const { items, NextToken } = page(all, request.MaxResults ?? 60, request.NextToken);
  const Terms = items.map(({ TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate }) => ({
    TermsId,
    TermsName,
    Enforcement,
    CreationDate,
    LastModifiedDate,
  }));
  return { Terms, NextToken };
}
