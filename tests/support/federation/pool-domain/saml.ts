import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import type { LivePool, LiveProvider } from '../../emulator/live-pool';
import { locationIn } from '../../emulator/provider-details';
import { Denied, messageOf } from './denied';
import type { Identity } from './profile';

const CERTIFICATE = /<(?:\w+:)?X509Certificate[^<>]*>([A-Za-z0-9+/=\s]+)</g;

const entityIdOf = (metadata: string): string => /\bentityID="([^"]*)"/.exec(metadata)?.[1] ?? '';

/** A pool as the service provider of an identity provider, by the metadata that was read last. */
export function serviceProvider(pool: LivePool, provider: LiveProvider, callback: string): SAML {
  const { document: metadata = '', ProviderDetails: details } = provider;
  const entityId = `urn:amazon:cognito:sp:${pool.userPool.Id}`;
  return new SAML({
    issuer: entityId,
    audience: entityId,
    callbackUrl: callback,
    entryPoint: locationIn(metadata, 'SingleSignOnService') ?? '',
    idpIssuer: entityIdOf(metadata),
    idpCert: [...metadata.matchAll(CERTIFICATE)].map(([, base64 = '']) => base64.replace(/\s/g, '')),
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    // [D] Developer guide, "Using SAML identity providers with a user pool": the message or the assertion is signed.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
    validateInResponseTo:
      details['IDPInit'] === 'true' ? ValidateInResponseTo.ifPresent : ValidateInResponseTo.always,
  });
}

/** Where a person signs in at the provider. */
export const samlSignIn = async (saml: SAML, relayState: string): Promise<URL> =>
  new URL(await saml.getAuthorizeUrlAsync(relayState, undefined, {}));

/** Who came back from the provider: the signature, the audience, the time and the request are checked. */
export async function samlIdentity(saml: SAML, provider: LiveProvider, response: string): Promise<Identity> {
  const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: response }).catch((cause) => {
    // [T] aws/aws-sdk-js-v3#6201: the app gets this error, with these first words.
    throw new Denied('server_error', `Invalid SAML response received: ${messageOf(cause)}`);
  });
  if (profile === null) throw new Denied('server_error', 'Invalid SAML response received: nobody signed in.');
  const attributes = profile['attributes'];
  const claims = typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
  return { provider, userId: profile.nameID, claims, issuer: profile.issuer };
}
