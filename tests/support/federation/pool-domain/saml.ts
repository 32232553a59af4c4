import { type Profile, SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import type { LivePool, LiveProvider } from '../../emulator/live-pool';
import { poolKeys } from '../../emulator/pool-keys';
import { locationIn } from '../../emulator/provider-details';
import { Denied, messageOf } from './denied';
import type { Identity } from './profile';

const CERTIFICATE = /<(?:\w+:)?X509Certificate[^<>]*>([A-Za-z0-9+/=\s]+)</g;

const entityIdOf = (metadata: string): string => /\bentityID="([^"]*)"/.exec(metadata)?.[1] ?? '';

/** How old an assertion may be for which nobody asked. [D] Developer guide, "Using IdP-initiated SAML sign-in". */
const SIX_MINUTES_MS = 6 * 60_000;

/** A pool as the service provider of an identity provider, by the metadata that was read last. */
async function serviceProvider(
  pool: LivePool,
  provider: LiveProvider,
  callback: string,
  signs: boolean,
  asked = ValidateInResponseTo.always,
): Promise<SAML> {
  const { document: metadata = '' } = provider;
  const { privateKey } = await poolKeys(pool.userPool.Id);
  const entityId = `urn:amazon:cognito:sp:${pool.userPool.Id}`;
  return new SAML({
    issuer: entityId,
    audience: entityId,
    callbackUrl: callback,
    entryPoint: locationIn(metadata, 'SingleSignOnService') ?? '',
    logoutUrl: locationIn(metadata, 'SingleLogoutService') ?? '',
    idpIssuer: entityIdOf(metadata),
    idpCert: [...metadata.matchAll(CERTIFICATE)].map(([, base64 = '']) => base64.replace(/\s/g, '')),
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    decryptionPvk: privateKey,
    ...(signs && { privateKey, signatureAlgorithm: 'sha256' }),
    // [D] Developer guide, "Using SAML identity providers with a user pool": the message or the assertion is signed.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
    validateInResponseTo: asked,
    ...(asked === ValidateInResponseTo.never && { maxAssertionAgeMs: SIX_MINUTES_MS }),
  });
}

/** A sign-in for which the pool has asked. [D] "SAML signing and encryption": whether its request is signed. */
export const askingServiceProvider = (
  pool: LivePool,
  provider: LiveProvider,
  callback: string,
): Promise<SAML> =>
  serviceProvider(
    pool,
    provider,
    callback,
    provider.ProviderDetails['RequestSigningAlgorithm'] !== undefined,
  );

/** Where a person signs in at the provider. */
export const samlSignIn = async (saml: SAML, relayState: string): Promise<URL> =>
  new URL(await saml.getAuthorizeUrlAsync(relayState, undefined, {}));

/** [D] "SAML signing and encryption": once responses are encrypted, all must be. */
function refusePlain({ ProviderDetails: details }: LiveProvider, response: string): void {
  const isEncrypted = Buffer.from(response, 'base64').toString().includes('EncryptedAssertion');
  if (details['EncryptedResponses'] === 'true' && !isEncrypted)
    throw new Denied('server_error', 'Invalid SAML response received: the assertion is not encrypted.');
}

/** Who came back from the provider: the signature, the audience, the time and the request are checked. */
export async function samlIdentity(
  saml: SAML,
  provider: LiveProvider,
  response: string,
): Promise<Identity & { readonly saml: Profile }> {
  refusePlain(provider, response);
  const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: response }).catch((cause) => {
    // [T] aws/aws-sdk-js-v3#6201: the app gets this error, with these first words.
    throw new Denied('server_error', `Invalid SAML response received: ${messageOf(cause)}`);
  });
  if (profile === null) throw new Denied('server_error', 'Invalid SAML response received: nobody signed in.');
  const attributes = profile['attributes'];
  const claims = typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
  return { provider, userId: profile.nameID, claims, issuer: profile.issuer, saml: profile };
}

/** [D] "Using IdP-initiated SAML sign-in": who came without having been sent, where the provider allows that. */
export async function unaskedIdentity(
  pool: LivePool,
  provider: LiveProvider,
  callback: string,
  response: string,
): Promise<Identity & { readonly saml: Profile }> {
  if (provider.ProviderDetails['IDPInit'] !== 'true')
    throw new Denied('invalid_request', 'this provider does not begin a sign-in by itself');
  if (Buffer.from(response, 'base64').toString().includes('InResponseTo'))
    throw new Denied('server_error', 'Invalid SAML response received: it answers a request.');
  const saml = await serviceProvider(pool, provider, callback, false, ValidateInResponseTo.never);
  return samlIdentity(saml, provider, response);
}

/** A sign-out at the provider, whose request the pool always signs. [D] Developer guide, "Signing out SAML users with single sign-out". */
export async function samlSignOut(
  pool: LivePool,
  provider: LiveProvider,
  callback: string,
  profile: Profile,
  relayState: string,
): Promise<{ readonly saml: SAML; readonly url: URL }> {
  // The library reads InResponseTo of sign-ins only; here the relay state, which is good once, does the same.
  const saml = await serviceProvider(pool, provider, callback, true, ValidateInResponseTo.ifPresent);
  return { saml, url: new URL(await saml.getLogoutUrlAsync(profile, relayState, {})) };
}

/** The provider's answer, which it must sign. */
export async function refuseUnlessSignedOut(saml: SAML, response: string): Promise<void> {
  const { loggedOut } = await saml.validatePostResponseAsync({ SAMLResponse: response }).catch((cause) => {
    throw new Denied('server_error', `Invalid SAML response received: ${messageOf(cause)}`);
  });
  if (!loggedOut) throw new Denied('server_error', 'Invalid SAML response received: nobody signed out.');
}
