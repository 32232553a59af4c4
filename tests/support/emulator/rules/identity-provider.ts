import type { ClientSettings } from '../client-settings';
import type { Context } from '../context';
import { invalid } from '../errors';
import type { LivePool, LiveProvider } from '../live-pool';
import { locationIn } from '../provider-details';

const social = ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'];

/** The attributes of a profile that a mapping may fill beside those of the schema. */
const unlisted = ['username', 'access_token', 'id_token', 'refresh_token'];

/** Refuses a provider that a request would make. */
export function refuseInvalidProvider(
  provider: LiveProvider,
  pool: LivePool,
  { settings }: Pick<Context, 'settings'>,
): void {
  const { ProviderName, ProviderType, AttributeMapping = {}, IdpIdentifiers = [], AcrMapping } = provider;
  // [T] aws/aws-cli#3179, in these words.
  if (social.includes(ProviderType) && ProviderName !== ProviderType)
    throw invalid(`Provider ${ProviderName} cannot be of type ${ProviderType}.`);
  const known = (pool.userPool.SchemaAttributes ?? []).map(({ Name }) => String(Name));
  const odd = Object.keys(AttributeMapping).filter((name) => ![...known, ...unlisted].includes(name));
  // [T] aws/aws-cli#9729, in these words.
  if (odd.length > 0) throw invalid(`AttributeMapping contains invalid mapping: [${odd.join(', ')}]`);
  // [D] "Only OIDC IdPs support ACR mapping"; the words are this emulator's.
  if (ProviderType !== 'OIDC' && Object.keys(AcrMapping ?? {}).length > 0)
    throw invalid(`AcrMapping is not supported for providers of type ${ProviderType}.`);
  const taken = [...pool.identityProviders.values()].find(
    (other) =>
      other.ProviderName !== ProviderName &&
      (other.IdpIdentifiers ?? []).some((identifier) => IdpIdentifiers.includes(identifier)),
  );
  // [U]: ministack refuses it; no words of AWS were found.
  if (taken !== undefined && settings.idpIdentifiersUnique)
    throw invalid(`An identifier is in use by the provider ${taken.ProviderName}.`);
}

/** The words of a metadata document without a sign-on URL: [T] dummyidp#10. */
const refuseMetadata = (metadata: string): void => {
  if (locationIn(metadata, 'SingleSignOnService') === undefined)
    throw invalid('No SingleSignOn Http redirect binding location found in metadata.');
};

/** Only loopback is read: tests reach no other host. */
const isLoopback = (url: string): boolean => /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(url);

/** The documents that the service reads while it handles the request ([T], cognito.md); returns the metadata. */
export async function refuseDocuments(details: Record<string, string>): Promise<string | undefined> {
  const { MetadataURL: url, MetadataFile: file, oidc_issuer: issuer } = details;
  if (issuer !== undefined && isLoopback(issuer)) {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`).catch(() => undefined);
    // [T] floci-io/floci#2858: an unreachable issuer is refused; its words were not found.
    if (answer?.ok !== true) throw invalid(`The issuer ${issuer} could not be reached.`);
  }
  if (file !== undefined) refuseMetadata(file);
  if (url === undefined || !isLoopback(url)) return file;
  const answer = await fetch(url).catch(() => undefined);
  // [T] aws-samples/aws-data-lake-solution#31, in these words.
  if (answer?.ok !== true)
    throw invalid(`Non-ok status code ${answer?.status} returned from remote metadata source ${url}`);
  const metadata = await answer.text();
  refuseMetadata(metadata);
  return metadata;
}

/** [T] hashicorp/terraform-provider-aws#4815, in these words. */
export function refuseWithoutMetadata({ ProviderType }: LiveProvider, details: Record<string, string>): void {
  if (ProviderType === 'SAML' && !details['MetadataURL'] && !details['MetadataFile'])
    throw invalid('At least one of the MetadataURL or MetadataFile should be provided.');
}

/** [T] aws/aws-cdk#15850 and #15692, in these words. */
export function refuseUnknownProviders(
  { SupportedIdentityProviders: names = [] }: ClientSettings,
  pool: LivePool,
  { settings }: Pick<Context, 'settings'>,
): void {
  if (!settings.clientProvidersChecked) return;
  const odd = names.find((name) => name !== 'COGNITO' && !pool.identityProviders.has(name));
  if (odd !== undefined)
    throw invalid(`The provider ${odd} does not exist for User Pool ${pool.userPool.Id}.`);
}
