import type {
  CreateIdentityProviderRequest,
  DeleteIdentityProviderRequest,
  DescribeIdentityProviderRequest,
  ListIdentityProvidersRequest,
  UpdateIdentityProviderRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import type { LivePool, LiveProvider } from '../live-pool';
import { omitUndefined } from '../omit-undefined';
import { page } from '../page';
import { addedDetails } from '../provider-details';
import { refuseDocuments, refuseInvalidProvider, refuseWithoutMetadata } from '../rules/identity-provider';

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly ProviderName?: string | undefined;
}

/** [T] floci-io/floci#2858 measured the words; those of each operation differ. */
const missing = {
  describe: ({ UserPoolId, ProviderName }: Named) =>
    `Identity provider ${ProviderName} for tenantId ${UserPoolId} does not exist.`,
  update: ({ UserPoolId, ProviderName }: Named) =>
    `Identity provider ${ProviderName} in User Pool ${UserPoolId} does not exist.`,
};

function providerNamed(
  named: Named,
  { region, store }: Context,
  words: (named: Named) => string = missing.describe,
): LiveProvider {
  const found = store.pool(region, named.UserPoolId).identityProviders.get(named.ProviderName ?? '');
  if (found === undefined) throw new ServiceError('ResourceNotFoundException', words(named));
  return found;
}

/** A provider as an answer tells it: [D] the private key of Apple is never returned. */
function withoutHidden(provider: LiveProvider) {
  const { privateKey: _key, document: _document, ...others } = provider;
  return others;
}

/** [T] floci-io/floci#2858: Create and Update answer with identifiers only where the request has them. */
function answered(provider: LiveProvider, { IdpIdentifiers: sent }: UpdateIdentityProviderRequest) {
  const { IdpIdentifiers, ...others } = withoutHidden(provider);
  return { IdentityProvider: sent === undefined ? others : { ...others, IdpIdentifiers } };
}

/** [T] floci-io/floci#2858 and Terraform's acceptance tests: these kinds have a mapping where the request has none. */
const withDefaultMapping = ['OIDC', 'Google'];

async function withDetails(provider: LiveProvider, details: Record<string, string>, context: Context) {
  const { private_key: privateKey, ...others } = details;
  const added = await addedDetails(provider, others, context);
  return { ...provider, privateKey, ProviderDetails: { ...added, ...others } };
}

/** [T] floci-io/floci#2858, with these words. */
function refuseDuplicate({ identityProviders, userPool }: LivePool, name: string): void {
  if (identityProviders.has(name))
    throw new ServiceError('DuplicateProviderException', `${name} already exists for tenant ${userPool.Id}.`);
}

export async function createIdentityProvider(request: CreateIdentityProviderRequest, context: Context) {
  const { UserPoolId = '', ProviderName = '', ProviderType, ProviderDetails = {}, ...others } = request;
  const pool = context.store.pool(context.region, UserPoolId);
  refuseDuplicate(pool, ProviderName);
  const now = Date.now() / 1000;
  const bare: LiveProvider = {
    UserPoolId,
    ProviderName,
    ProviderType: ProviderType ?? 'SAML',
    ProviderDetails,
    AttributeMapping: withDefaultMapping.includes(String(ProviderType)) ? { username: 'sub' } : {},
    IdpIdentifiers: [],
    CreationDate: now,
    LastModifiedDate: now,
    ...omitUndefined(others),
  };
  refuseInvalidProvider(bare, pool, context);
  refuseWithoutMetadata(bare, ProviderDetails);
  const document = await refuseDocuments(ProviderDetails);
  const provider = await withDetails({ ...bare, document }, ProviderDetails, context);
  // Another request may have taken the name meanwhile.
  refuseDuplicate(pool, ProviderName);
  pool.identityProviders.set(ProviderName, provider);
  return answered(provider, request);
}

export function describeIdentityProvider(request: DescribeIdentityProviderRequest, context: Context) {
  return { IdentityProvider: withoutHidden(providerNamed(request, context)) };
}

/** [T] floci-io/floci#2858: omitted maps and lists are kept, empty ones clear; details replace the live ones as a whole. */
export async function updateIdentityProvider(request: UpdateIdentityProviderRequest, context: Context) {
  const { UserPoolId = '', ProviderName = '', ProviderDetails, ...others } = request;
  const pool = context.store.pool(context.region, UserPoolId);
  const live = providerNamed(request, context, missing.update);
  const LastModifiedDate = Math.max(Date.now() / 1000, Number(live.LastModifiedDate) + 0.001);
  const changed: LiveProvider = { ...live, ...omitUndefined(others), LastModifiedDate };
  refuseInvalidProvider({ ...changed, ...(ProviderDetails && { ProviderDetails }) }, pool, context);
  if (ProviderDetails !== undefined) refuseWithoutMetadata(live, ProviderDetails);
  const document = ProviderDetails === undefined ? live.document : await refuseDocuments(ProviderDetails);
  const provider =
    ProviderDetails === undefined
      ? changed
      : await withDetails({ ...changed, document }, ProviderDetails, context);
  pool.identityProviders.set(ProviderName, provider);
  return answered(provider, request);
}

export function deleteIdentityProvider(request: DeleteIdentityProviderRequest, context: Context) {
  const { ProviderName } = providerNamed(request, context);
  const pool = context.store.pool(context.region, request.UserPoolId);
  const listing = [...pool.clients.values()].filter(({ SupportedIdentityProviders: names = [] }) =>
    names.includes(ProviderName),
  );
  if (listing.length > 0 && context.settings.listedProviders === 'refused')
    // [U]: no words were found.
    throw invalid(`Identity provider ${ProviderName} is in use.`);
  if (context.settings.listedProviders === 'dropped')
    for (const client of listing)
      client.SupportedIdentityProviders = client.SupportedIdentityProviders?.filter(
        (name) => name !== ProviderName,
      );
  pool.identityProviders.delete(ProviderName);
  return {};
}

export function listIdentityProviders(request: ListIdentityProvidersRequest, { region, store }: Context) {
  const { UserPoolId, MaxResults = 50, NextToken } = request;
  const listed = page([...store.pool(region, UserPoolId).identityProviders.values()], MaxResults, NextToken);
  return {
    Providers: listed.items.map(({ ProviderName, ProviderType, CreationDate, LastModifiedDate }) => ({
      ProviderName,
      ProviderType,
      CreationDate,
      LastModifiedDate,
    })),
    NextToken: listed.NextToken,
  };
}
