import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import {
  CreateIdentityProviderCommand,
  type CreateIdentityProviderRequest,
  CreateUserPoolDomainCommand,
  DescribeIdentityProviderCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Browser } from '../support/federation/browser';
import {
  ada,
  type Companies,
  EMAIL_CLAIM,
  grace,
  registration,
  SIGNED_IN,
} from '../support/federation/company';
import { answering, serveLoopback } from '../support/federation/loopback';
import type { SamlProvider } from '../support/federation/saml-provider';
import { type App, redeem, returnWithCode, signInThrough, throughPages } from '../support/federation/sign-in';
import { withCognito } from '../support/sign-in/client';
import type { Fields } from '../support/sign-in/fields';
import type { Outputs } from '../support/sign-in/outputs';
import { asksFor } from '../support/sign-in/page';
import { makeClient, poolAt } from '../support/sign-in/plain-pools';
import { assertRefused } from '../support/sign-in/refused';
import { verifyIdToken } from '../support/sign-in/token';

/** What ministack 1.5.33 does otherwise than AWS where somebody signs in at an identity provider. */
export interface FederationGap {
  readonly what: string;
  readonly instead: string;
  /** The tests that show it on the emulator of this package; nothing where none can. */
  readonly testedIn?: string;
  /** Passes as long as it is so: when ministack learns it, this fails, and the sign-in can be shown on ministack too. */
  readonly isSo: (endpoint: string, companies: Companies) => Promise<void>;
}

type Provider = Omit<CreateIdentityProviderRequest, 'UserPoolId'>;

const NAME = { identity_provider: 'Company' };

const SIGNED_OUT = 'https://shop.example.com/signed-out';

/** An app whose pool has this provider, made with the plain SDK and none of our code; Acme knows it at one domain only. */
async function appWith(
  endpoint: string,
  provider: Partial<Provider>,
  { listed = true, name = `shop-${randomUUID()}` } = {},
): Promise<App & Outputs> {
  const pool = await poolAt(endpoint, { UsernameAttributes: [] });
  const { ProviderName = 'Company' } = provider;
  await withCognito(pool, async (cognito) => {
    const { userPoolId: UserPoolId } = pool;
    await cognito.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: name }));
    await cognito.send(
      new CreateIdentityProviderCommand({
        ProviderType: 'OIDC',
        ProviderDetails: {},
        ...provider,
        UserPoolId,
        ProviderName,
      }),
    );
  });
  const client = await makeClient(pool, {
    GenerateSecret: true,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email'],
    CallbackURLs: [SIGNED_IN],
    LogoutURLs: [SIGNED_OUT],
    SupportedIdentityProviders: listed ? [ProviderName] : ['COGNITO'],
  });
  const domain = `https://${name}.auth.eu-west-1.amazoncognito.com`;
  return { ...client, redirectUri: SIGNED_IN, domain, hosts: { [domain]: endpoint } };
}

const oidc = ({ acme }: Companies, details: Readonly<Record<string, string>> = {}): Partial<Provider> => ({
  ProviderDetails: {
    client_id: registration.clientId,
    client_secret: registration.clientSecret,
    oidc_issuer: acme.url,
    authorize_scopes: 'openid email profile',
    attributes_request_method: 'GET',
    ...details,
  },
  AttributeMapping: { email: 'email' },
});

/** What the social providers have between them. */
const SOCIAL = { client_id: 'shop', client_secret: 'hush', team_id: 'T', key_id: 'K', private_key: 'P' };

const saml = ({ metadata }: SamlProvider): Partial<Provider> => ({
  ProviderType: 'SAML',
  ProviderDetails: { MetadataFile: metadata },
  AttributeMapping: { email: EMAIL_CLAIM },
});

const withDetails = (
  provider: SamlProvider,
  details: Readonly<Record<string, string>>,
): Partial<Provider> => ({
  ...saml(provider),
  ProviderDetails: { ...saml(provider).ProviderDetails, ...details },
});

const trust = (provider: SamlProvider, { userPoolId, domain }: App & Outputs): void =>
  provider.trust({
    entityId: `urn:amazon:cognito:sp:${userPoolId}`,
    assertionConsumerUri: `${domain}/saml2/idpresponse`,
  });

/** The address at which a browser is asked to go on, without going there. */
async function sentTo(app: App, way: Readonly<Record<string, string>>): Promise<URL> {
  const url = new URL('/oauth2/authorize', app.hosts[app.domain]);
  url.search = new URLSearchParams({
    ...way,
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: app.redirectUri,
  }).toString();
  const response = await fetch(url, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? assert.fail(await response.text()));
}

/** The claims of whoever has these at an OpenID provider that signs nothing. */
async function claimsOfUnsigned(endpoint: string, companies: Companies, claims: object): Promise<Fields> {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'none' })}.${part(claims)}.`;
  const provider = await serveLoopback((url) =>
    answering(url, async (request) => {
      const asked = new URL(request.url);
      if (asked.pathname === '/token')
        return Response.json({ id_token: unsigned, access_token: 'any', token_type: 'Bearer' });
      const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({
        code: 'any',
        state: asked.searchParams.get('state') ?? '',
      }).toString();
      return Response.redirect(back);
    }),
  );
  try {
    const app = await appWith(
      endpoint,
      oidc(companies, {
        oidc_issuer: provider.url,
        authorize_url: `${provider.url}/auth`,
        token_url: `${provider.url}/token`,
      }),
    );
    return await verifyIdToken(app, (await signInThrough(app, NAME, ada)).idToken);
  } finally {
    await provider.close();
  }
}

export const FEDERATION_GAPS: readonly FederationGap[] = [
  {
    what: 'a sign-in at Google, Facebook, Amazon or Apple, whose addresses are those of their hosts',
    instead: 'refuses it',
    isSo: async (endpoint) => {
      for (const type of ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'] as const) {
        const app = await appWith(endpoint, {
          ProviderName: type,
          ProviderType: type,
          ProviderDetails: { ...SOCIAL, authorize_scopes: 'email' },
        });
        // Once it is taken, the browser is sent to a host of the provider's.
        await assertRefused(signInThrough(app, { identity_provider: type }, ada), 'PageError');
      }
    },
  },
  {
    what: 'the user info endpoint, where attributes are read by attributesRequestMethod',
    instead: 'takes the claims of the ID token alone',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, companies) => {
      const app = await appWith(endpoint, oidc(companies), { name: 'shop' });
      companies.acme.requests.splice(0);
      const claims = await verifyIdToken(app, (await signInThrough(app, NAME, ada)).idToken);
      assert.ok(!('email' in claims));
      assert.equal(companies.acme.requests.at(-1), 'POST /token');
    },
  },
  {
    what: 'the signature of an ID token',
    instead: 'does not check it',
    testedIn: 'tests/support-tests/pool-domains.test.ts',
    isSo: async (endpoint, companies) => {
      const claims = await claimsOfUnsigned(endpoint, companies, { sub: 'eve' });
      assert.equal(claims['cognito:username'], 'Company_eve');
    },
  },
  {
    what: 'that only what is mapped arrives',
    instead: 'takes every claim under its own name',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, companies) => {
      const claims = await claimsOfUnsigned(endpoint, companies, { sub: 'eve', nickname: 'snake' });
      assert.equal(claims['nickname'], 'snake');
    },
  },
  {
    what: 'the signature of a SAML assertion',
    instead: 'does not check it',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, { corp }) => {
      const app = await appWith(endpoint, saml(corp));
      trust(corp, app);
      await corp.forge();
      await signInThrough(app, NAME, grace);
    },
  },
  {
    what: 'the metadata at a URL',
    instead: 'takes the URL itself for the sign-on URL',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, {
        ...saml(partner),
        ProviderDetails: { MetadataURL: partner.metadataUrl },
      });
      assert.equal((await sentTo(app, NAME)).pathname, '/metadata');
    },
  },
  {
    what: 'the identifiers of a provider (idp_identifier)',
    instead: 'shows its own sign-in page',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, companies) => {
      const app = await appWith(endpoint, { ...oidc(companies), IdpIdentifiers: ['acme.example'] });
      const url = new URL('/oauth2/authorize', app.domain);
      url.search = new URLSearchParams({
        idp_identifier: 'acme.example',
        response_type: 'code',
        client_id: app.clientId,
        redirect_uri: app.redirectUri,
      }).toString();
      const page = await new Browser(app.hosts).open(url);
      assert.ok('html' in page && asksFor(page, 'username'));
    },
  },
  {
    what: 'that a client lists the provider (supportedIdentityProviders)',
    instead: 'sends people to any provider of the pool',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, companies) => {
      const app = await appWith(endpoint, oidc(companies), { listed: false });
      assert.equal((await sentTo(app, NAME)).origin, companies.acme.url);
    },
  },
  {
    what: 'that a code is changed by its app alone, with the secret and the verifier of PKCE',
    instead: 'changes it for any',
    testedIn: 'tests/e2e/federated-sign-in.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, saml(partner));
      trust(partner, app);
      const { code } = await returnWithCode(app, NAME, grace);
      await redeem({ ...app, clientSecret: 'guessed' }, code, 'guessed');
    },
  },
  {
    what: 'encrypted assertions (encryptedResponses), for which AWS has a certificate',
    instead: 'has none',
    testedIn: 'tests/e2e/saml-options.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, saml(partner));
      const command = new DescribeIdentityProviderCommand({
        UserPoolId: app.userPoolId,
        ProviderName: 'Company',
      });
      const { IdentityProvider } = await withCognito(app, (cognito) => cognito.send(command));
      assert.equal(IdentityProvider?.ProviderDetails?.['ActiveEncryptionCertificate'], undefined);
    },
  },
  {
    what: 'signed requests (requestSigningAlgorithm)',
    instead: 'signs none',
    testedIn: 'tests/e2e/saml-options.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, withDetails(partner, { RequestSigningAlgorithm: 'rsa-sha256' }));
      assert.equal((await sentTo(app, NAME)).searchParams.get('Signature'), null);
    },
  },
  {
    what: 'a sign-in that the provider starts (idpInit)',
    instead: 'refuses it',
    testedIn: 'tests/e2e/saml-options.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, withDetails(partner, { IDPInit: 'true' }));
      trust(partner, app);
      const relayState = new URLSearchParams({
        ...NAME,
        client_id: app.clientId,
        redirect_uri: SIGNED_IN,
        response_type: 'code',
        scope: 'openid',
      });
      const browser = new Browser(app.hosts);
      const start = partner.startUrl(`urn:amazon:cognito:sp:${app.userPoolId}`, relayState.toString());
      await assertRefused(throughPages(browser, grace, await browser.open(start)), 'PageError');
    },
  },
  {
    what: 'a sign-out at the provider (idpSignout)',
    instead: 'leaves people signed in there',
    testedIn: 'tests/e2e/saml-options.test.ts',
    isSo: async (endpoint, { partner }) => {
      const app = await appWith(endpoint, withDetails(partner, { IDPSignout: 'true' }));
      trust(partner, app);
      const browser = new Browser(app.hosts);
      await returnWithCode(app, NAME, grace, browser);
      const signOut = new URL('/logout', app.domain);
      signOut.search = new URLSearchParams({ client_id: app.clientId, logout_uri: SIGNED_OUT }).toString();
      const next = await browser.open(signOut);
      assert.equal('sentTo' in next && next.sentTo.href, SIGNED_OUT);
    },
  },
];
