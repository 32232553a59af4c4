import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ada, type Companies, registration, SIGNED_IN, startCompanies } from '../support/federation/company';
import { answering, type Served, serveLoopback } from '../support/federation/loopback';
import type { Person } from '../support/federation/people';
import { type PoolDomains, servePoolDomains } from '../support/federation/pool-domain';
import { type App, signInThrough } from '../support/federation/sign-in';
import { emulated, post } from './emulated';

/** Acme knows the pool by its domain in this Region. */
const REGION = 'eu-west-1';

const ACME = { identity_provider: 'Acme' };
const OTHER: Person = { ...ada, login: 'other' };

/** An OpenID provider that publishes one key and signs with another, or with the same. */
async function startForger(isHonest: boolean): Promise<Served> {
  const published = await generateKeyPair('RS256', { extractable: true });
  const { privateKey } = isHonest ? published : await generateKeyPair('RS256');
  return serveLoopback((url) =>
    answering(url, async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      switch (pathname) {
        case '/.well-known/openid-configuration':
          return Response.json({
            issuer: url,
            authorization_endpoint: `${url}/auth`,
            token_endpoint: `${url}/token`,
            userinfo_endpoint: `${url}/me`,
            jwks_uri: `${url}/jwks`,
          });
        case '/jwks':
          return Response.json({
            keys: [{ ...(await exportJWK(published.publicKey)), kid: 'k', alg: 'RS256' }],
          });
        case '/auth': {
          const back = new URL(searchParams.get('redirect_uri') ?? '');
          back.search = new URLSearchParams({ code: 'c', state: searchParams.get('state') ?? '' }).toString();
          return Response.redirect(back);
        }
        case '/token': {
          const token = new SignJWT({ sub: 'eve' })
            .setProtectedHeader({ alg: 'RS256', kid: 'k' })
            .setIssuer(url)
            .setAudience(registration.clientId)
            .setIssuedAt()
            .setExpirationTime('5m');
          return Response.json({
            id_token: await token.sign(privateKey),
            access_token: 'a',
            token_type: 'Bearer',
          });
        }
        default:
          return Response.json({ sub: 'eve' });
      }
    }),
  );
}

/** What AWS's guides and public errors tell of a sign-in at an identity provider; the sources are in the code. */
describe('The domains of the emulator’s pools', () => {
  const service = emulated();
  let companies: Companies | undefined;
  let domains: PoolDomains | undefined;

  before(async () => {
    companies = await startCompanies();
    domains = await servePoolDomains(service().emulator);
  });
  after(async () => {
    await companies?.close();
    await domains?.close();
  });

  async function made(operation: string, input: object): Promise<Record<string, unknown>> {
    const { status, message, body } = await post(service().emulator.url, operation, input, REGION);
    equal(status, 200, message);
    return body;
  }

  interface Given {
    readonly pool?: object;
    readonly provider?: object;
    readonly details?: object;
    readonly client?: object;
  }

  /** An app whose pool has Acme’s provider, with these settings in place of those that work. */
  async function appWith({ pool, provider, details, client }: Given = {}): Promise<App & { poolId: string }> {
    const created = await made('CreateUserPool', { PoolName: 'pool', ...pool });
    const poolId = String(Object(created['UserPool']).Id);
    await made('CreateUserPoolDomain', { UserPoolId: poolId, Domain: 'shop' });
    await made('CreateIdentityProvider', {
      UserPoolId: poolId,
      ProviderName: 'Acme',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: registration.clientId,
        client_secret: registration.clientSecret,
        oidc_issuer: companies?.acme.url,
        authorize_scopes: 'openid email profile',
        attributes_request_method: 'GET',
        ...details,
      },
      AttributeMapping: { email: 'email' },
      ...provider,
    });
    const body = await made('CreateUserPoolClient', {
      UserPoolId: poolId,
      ClientName: 'web',
      GenerateSecret: true,
      SupportedIdentityProviders: ['Acme'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [SIGNED_IN],
      ...client,
    });
    const { ClientId, ClientSecret } = Object(body['UserPoolClient']);
    const domain = `https://shop.auth.${REGION}.amazoncognito.com`;
    return {
      poolId,
      clientId: String(ClientId),
      clientSecret: String(ClientSecret),
      redirectUri: SIGNED_IN,
      domain,
      hosts: { [domain]: domains?.url ?? '' },
    };
  }

  /** Signs in once, at an app that is the only one. */
  async function signIn(given: Given, person = ada) {
    service().emulator.reset();
    return signInThrough(await appWith(given), ACME, person);
  }

  it('refuse a person of whom a required attribute is not mapped', async () => {
    const pool = { Schema: [{ Name: 'nickname', Required: true, Mutable: true }] };
    await rejects(signIn({ pool }), /Invalid user attributes: nickname. The attribute is required./);
    const provider = { AttributeMapping: { email: 'email', nickname: 'nickname' } };
    ok((await signIn({ pool, provider })).idToken);
  });

  it('refuse a second sign-in whose mapping fills an immutable attribute', async () => {
    const pool = { Schema: [{ Name: 'nickname', Required: true, Mutable: false }] };
    const app = await appWith({ pool, provider: { AttributeMapping: { nickname: 'nickname' } } });
    await signInThrough(app, ACME, ada);
    await rejects(signInThrough(app, ACME, ada), /nickname: Attribute cannot be updated/);
  });

  it('refuse an attribute that the client may not write, or that is longer than 2,048 characters', async () => {
    await rejects(signIn({ client: { WriteAttributes: ['nickname'] } }), /email cannot be written/);
    companies?.acme.people.put({ ...OTHER, claims: { email: 'e'.repeat(2049) } });
    await rejects(signIn({}, OTHER), /email is too long/);
  });

  it('make one user of a person, and a group of the provider', async () => {
    const app = await appWith();
    await signInThrough(app, ACME, ada);
    await signInThrough(app, ACME, ada);
    const profiles = domains?.profiles(app.poolId).map(({ username, groups }) => ({ username, groups }));
    deepEqual(profiles, [{ username: 'Acme_ada', groups: [`${app.poolId}_Acme`] }]);
  });

  it('refuse an ID token that the keys of the provider do not verify', async () => {
    for (const isHonest of [true, false]) {
      const forger = await startForger(isHonest);
      const attempt = signIn({ details: { oidc_issuer: forger.url } });
      await (isHonest ? attempt : rejects(attempt, /Bad token response/)).finally(() => forger.close());
    }
  });

  it('refuse what the client may not do: a callback, a scope, a grant', async () => {
    const app = await appWith({ client: { AllowedOAuthScopes: ['email', 'openid'] } });
    ok((await signInThrough(app, ACME, ada)).idToken);
    await rejects(signInThrough({ ...app, redirectUri: `${SIGNED_IN}/other` }, ACME, ada), /no callback URL/);
    await rejects(signInThrough({ ...app, clientId: 'other' }, ACME, ada), /no such client/);
    await rejects(signIn({ client: { AllowedOAuthScopes: ['phone'] } }), { name: 'invalid_scope' });
    await rejects(signIn({ client: { AllowedOAuthFlows: ['implicit'] } }), { name: 'unauthorized_client' });
  });

  it('refuse the social providers, whose addresses are those of their hosts whatever the details say', async () => {
    const google = { ProviderName: 'Google', ProviderType: 'Google', AttributeMapping: {} };
    const app = await appWith({
      provider: google,
      details: { authorize_url: companies?.acme.url },
      client: { SupportedIdentityProviders: ['Google'] },
    });
    await rejects(signInThrough(app, { identity_provider: 'Google' }, ada), /no test reaches/);
  });
});
