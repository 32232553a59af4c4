import { randomUUID } from 'node:crypto';
import * as samlify from 'samlify';
import type { Person } from '../people';
import { binding, serviceProvider, type Trusted } from './trusted';

const NAME_ID = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

const FIVE_MINUTES_MS = 5 * 60_000;

/** The library wants a validator of schemas; the only messages here are those of a library, too. */
samlify.setSchemaValidator({ validate: () => Promise.resolve('skipped') });

/** An identity provider as it is at a moment: it may publish another certificate than that of its key. */
export interface Authority {
  readonly url: string;
  readonly privateKey: string;
  readonly certificate: string;
  /** The names of the attributes that its assertions have. */
  readonly attributes: readonly string[];
}

/** `samlify` names the placeholder of an attribute by its tag, with a capital letter. */
const tagOf = (index: number): string => `claim${index}`;
const placeholderOf = (index: number): string => `attrClaim${index}`;

const entity = ({ url, privateKey, certificate, attributes }: Authority, to?: Trusted) =>
  samlify.IdentityProvider({
    entityID: `${url}/metadata`,
    signingCert: certificate,
    privateKey,
    requestSignatureAlgorithm: RSA_SHA256,
    nameIDFormat: [NAME_ID],
    singleSignOnService: [{ Binding: binding.redirect, Location: `${url}/sso` }],
    singleLogoutService: [{ Binding: binding.redirect, Location: `${url}/slo` }],
    isAssertionEncrypted: to?.encryptionCertificate !== undefined,
    wantAuthnRequestsSigned: to?.signingCertificate !== undefined,
    wantLogoutRequestSigned: true,
    loginResponseTemplate: {
      context: samlify.SamlLib.defaultLoginResponseTemplate.context,
      attributes: attributes.map((name, index) => ({
        name,
        nameFormat: 'urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified',
        valueTag: tagOf(index),
        valueXsiType: 'xs:string',
        valueXmlnsXs: 'http://www.w3.org/2001/XMLSchema',
        valueXmlnsXsi: 'http://www.w3.org/2001/XMLSchema-instance',
      })),
    },
  });

export const metadataOf = (authority: Authority): string => entity(authority).getMetadata();

/** A message in the query of an address, whose signature is over the text of the query. */
function redirected({ search, searchParams }: URL) {
  const octetString = search.slice(1).split('&Signature=')[0] ?? '';
  return { query: Object.fromEntries(searchParams), octetString };
}

export interface Asked {
  readonly by: Trusted;
  /** The id of the request, to which the answer belongs; nothing where the provider begins by itself. */
  readonly id: string | undefined;
}

/** The request of a service provider that is trusted. */
export async function readSignIn(
  authority: Authority,
  url: URL,
  trusted: ReadonlyMap<string, Trusted>,
): Promise<Asked> {
  const xml = samlify.Utility.inflateString(url.searchParams.get('SAMLRequest') ?? '');
  const { issuer } = samlify.Extractor.extract(xml, samlify.Extractor.loginRequestFields);
  const by = trusted.get(String(issuer));
  if (by === undefined) throw new Error(`the identity provider does not know ${String(issuer)}`);
  const read = await entity(authority, by).parseLoginRequest(
    serviceProvider(by),
    'redirect',
    redirected(url),
  );
  const { id, assertionConsumerServiceUrl: asked } = read.extract.request ?? {};
  if (asked !== undefined && asked !== by.assertionConsumerUri)
    throw new Error(`assertions for ${by.entityId} do not go to ${String(asked)}`);
  return { by, id: String(id) };
}

/** A signed assertion about a person, in base64. */
export async function assertionFor(authority: Authority, { by, id }: Asked, person: Person): Promise<string> {
  const now = Date.now();
  const until = new Date(now + FIVE_MINUTES_MS).toISOString();
  const values = authority.attributes.map((name, index) => [
    placeholderOf(index),
    String(person.claims[name] ?? ''),
  ]);
  const fill = (template: string) => ({
    id: `_${randomUUID()}`,
    context: samlify.SamlLib.replaceTagsByValue(template, {
      ID: `_${randomUUID()}`,
      AssertionID: `_${randomUUID()}`,
      Destination: by.assertionConsumerUri,
      Audience: by.entityId,
      SubjectRecipient: by.assertionConsumerUri,
      Issuer: `${authority.url}/metadata`,
      IssueInstant: new Date(now).toISOString(),
      StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
      ConditionsNotBefore: new Date(now - FIVE_MINUTES_MS).toISOString(),
      ConditionsNotOnOrAfter: until,
      SubjectConfirmationDataNotOnOrAfter: until,
      NameIDFormat: NAME_ID,
      NameID: person.login,
      InResponseTo: id,
      AuthnStatement: '',
      ...Object.fromEntries(values),
    }),
  });
  const idp = entity(authority, by);
  const made = await idp.createLoginResponse(serviceProvider(by), { extract: {} }, 'post', {}, fill);
  return made.context;
}

/** The request of a service provider to sign a person out: it must be signed. */
export async function readSignOut(
  authority: Authority,
  url: URL,
  trusted: ReadonlyMap<string, Trusted>,
): Promise<Asked & { readonly login: string }> {
  const xml = samlify.Utility.inflateString(url.searchParams.get('SAMLRequest') ?? '');
  const { issuer } = samlify.Extractor.extract(xml, samlify.Extractor.logoutRequestFields);
  const by = trusted.get(String(issuer));
  if (by === undefined) throw new Error(`the identity provider does not know ${String(issuer)}`);
  const read = await entity(authority, by).parseLogoutRequest(
    serviceProvider(by),
    'redirect',
    redirected(url),
  );
  return { by, id: String(read.extract.request?.['id']), login: String(read.extract.nameID) };
}

/** A signed answer that somebody is signed out, in base64. */
export function signedOut(authority: Authority, { by, id = '' }: Asked): string {
  const request = { extract: { request: { id } } };
  return entity(authority, by).createLogoutResponse(serviceProvider(by), request, 'post').context;
}
