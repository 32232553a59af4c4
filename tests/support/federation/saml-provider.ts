import { randomUUID } from 'node:crypto';
import * as samlify from 'samlify';
import { generate } from 'selfsigned';
import { answering, formPage, type Served, sentForm, serveLoopback } from './loopback';
import { People, type Person } from './people';

/** What a service provider gives to an identity provider to be trusted. */
export interface ServiceProvider {
  readonly entityId: string;
  readonly assertionConsumerUri: string;
}

export interface SamlProviderOptions {
  readonly people: readonly Person[];
  /** The names of the attributes that its assertions have. */
  readonly attributes: readonly string[];
}

export interface SamlProvider extends Served {
  readonly people: People;
  readonly metadata: string;
  readonly metadataUrl: string;
  trust(serviceProvider: ServiceProvider): void;
  /** Signs with a new key from then on, which the metadata names. */
  rotate(): Promise<void>;
  /** Signs with a key that the metadata does not name. */
  forge(): Promise<void>;
}

const { binding, nameid, signature } = {
  binding: {
    redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
    post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
  },
  nameid: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
};

const FIVE_MINUTES_MS = 5 * 60_000;

/** The library wants a validator of schemas; the only requests here are those of a library, too. */
samlify.setSchemaValidator({ validate: () => Promise.resolve('skipped') });

interface KeyPair {
  readonly private: string;
  readonly cert: string;
}

const newKeyPair = (): Promise<KeyPair> =>
  generate([{ name: 'commonName', value: 'idp.example.com' }], { keySize: 2048, algorithm: 'sha256' });

/** `samlify` names the placeholder of an attribute by its tag. */
const tagOf = (index: number): string => `claim${index}`;

const entity = (url: string, key: KeyPair, certificate: string, attributes: readonly string[]) =>
  samlify.IdentityProvider({
    entityID: `${url}/metadata`,
    signingCert: certificate,
    privateKey: key.private,
    requestSignatureAlgorithm: signature,
    nameIDFormat: [nameid],
    singleSignOnService: [{ Binding: binding.redirect, Location: `${url}/sso` }],
    singleLogoutService: [{ Binding: binding.redirect, Location: `${url}/slo` }],
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

type Entity = ReturnType<typeof entity>;

interface Answering {
  readonly idp: Entity;
  readonly url: string;
  readonly attributes: readonly string[];
  readonly trusted: ReadonlyMap<string, ServiceProvider>;
}

/** The request of a service provider that is trusted; others get no answer. */
async function readRequest({ idp, trusted }: Answering, SAMLRequest: string) {
  const xml = samlify.Utility.inflateString(SAMLRequest);
  const { issuer } = samlify.Extractor.extract(xml, samlify.Extractor.loginRequestFields);
  const known = trusted.get(String(issuer));
  if (known === undefined) throw new Error(`the identity provider does not know ${String(issuer)}`);
  const sp = samlify.ServiceProvider({
    entityID: known.entityId,
    assertionConsumerService: [{ Binding: binding.post, Location: known.assertionConsumerUri }],
    wantAssertionsSigned: true,
  });
  const request = await idp.parseLoginRequest(sp, 'redirect', { query: { SAMLRequest } });
  const asked = request.extract.request?.['assertionConsumerServiceUrl'];
  if (asked !== undefined && asked !== known.assertionConsumerUri)
    throw new Error(`assertions for ${known.entityId} do not go to ${String(asked)}`);
  return { sp, known, request };
}

/** The form that carries a signed assertion about a person to the service provider. */
async function assertion(answer: Answering, form: Readonly<Record<string, string>>, person: Person) {
  const { idp, attributes } = answer;
  const { sp, known, request } = await readRequest(answer, form['SAMLRequest'] ?? '');
  const now = Date.now();
  const until = new Date(now + FIVE_MINUTES_MS).toISOString();
  const id = `_${randomUUID()}`;
  const values = Object.fromEntries(
    attributes.map((name, index) => [
      `attr${tagOf(index).replace(/^./, (first) => first.toUpperCase())}`,
      String(person.claims[name] ?? ''),
    ]),
  );
  const { context } = await idp.createLoginResponse(
    sp,
    { extract: request.extract },
    'post',
    {},
    (template) => ({
      id,
      context: samlify.SamlLib.replaceTagsByValue(template, {
        ID: id,
        AssertionID: `_${randomUUID()}`,
        Destination: known.assertionConsumerUri,
        Audience: known.entityId,
        SubjectRecipient: known.assertionConsumerUri,
        Issuer: idp.entityMeta.getEntityID(),
        IssueInstant: new Date(now).toISOString(),
        StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
        ConditionsNotBefore: new Date(now - FIVE_MINUTES_MS).toISOString(),
        ConditionsNotOnOrAfter: until,
        SubjectConfirmationDataNotOnOrAfter: until,
        NameIDFormat: nameid,
        NameID: person.login,
        InResponseTo: String(request.extract.request?.['id'] ?? ''),
        AuthnStatement: '',
        ...values,
      }),
    }),
  );
  return formPage(known.assertionConsumerUri, {
    SAMLResponse: context,
    RelayState: form['RelayState'] ?? '',
  });
}

/** Starts a SAML identity provider by `samlify`, with a sign-in page that asks for a password. */
export async function startSamlProvider(options: SamlProviderOptions): Promise<SamlProvider> {
  const people = new People(options.people);
  const trusted = new Map<string, ServiceProvider>();
  let signing = await newKeyPair();
  let published = signing;
  const { attributes } = options;
  const current = (url: string): Entity => entity(url, signing, published.cert, attributes);
  const served = await serveLoopback((url) =>
    answering(url, async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const idp = current(url);
      if (pathname === '/metadata')
        return new Response(idp.getMetadata(), {
          headers: { 'content-type': 'application/samlmetadata+xml' },
        });
      if (pathname !== '/sso') return new Response('no such page', { status: 404 });
      if (request.method === 'GET')
        return formPage('/sso', {
          SAMLRequest: searchParams.get('SAMLRequest') ?? '',
          RelayState: searchParams.get('RelayState') ?? '',
          login: undefined,
          password: undefined,
        });
      const form = await sentForm(request);
      const person = people.authenticate(form);
      if (person === undefined) return new Response('wrong login or password', { status: 403 });
      return assertion({ idp, url, attributes, trusted }, form, person);
    }),
  );
  return {
    ...served,
    people,
    get metadata() {
      return current(served.url).getMetadata();
    },
    metadataUrl: `${served.url}/metadata`,
    trust: (serviceProvider) => void trusted.set(serviceProvider.entityId, serviceProvider),
    rotate: async () => {
      signing = await newKeyPair();
      published = signing;
    },
    forge: async () => {
      signing = await newKeyPair();
    },
  };
}
