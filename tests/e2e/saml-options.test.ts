import { strict as assert } from 'node:assert';
import { Browser } from '../support/federation/browser';
import { appOf, EMAIL_CLAIM, grace, SIGNED_IN } from '../support/federation/company';
import { type PoolDomains, servePoolDomains } from '../support/federation/pool-domain';
import { type SamlProvider, startSamlProvider } from '../support/federation/saml-provider';
import { redeem, returnWithCode, signInThrough, throughPages } from '../support/federation/sign-in';
import { fields, text } from '../support/sign-in/fields';
import { assertRefused } from '../support/sign-in/refused';
import { verifyIdToken } from '../support/sign-in/token';
import { setUpFixture, succeeds } from './fixture';

const SIGNED_OUT = 'https://shop.example.com/signed-out';

const program = (signed = true) => `
import * as pulumi from '@pulumi/pulumi';
import { IdentityProvider, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';

const metadataUrl = new pulumi.Config().require('metadataUrl');
const pool = new UserPool('pool');
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });

const corp = new IdentityProvider('corp', {
  userPoolId: pool.id,
  providerName: 'Corp',
  saml: {
    metadataUrl,
    encryptedResponses: true,
    idpSignout: true,
    ${signed ? `requestSigningAlgorithm: 'rsa-sha256',` : ''}
  },
  attributeMapping: { email: '${EMAIL_CLAIM}' },
}, { dependsOn: domain });

const started = new IdentityProvider('started', {
  userPoolId: pool.id,
  providerName: 'Started',
  saml: { metadataUrl, idpInit: true },
  attributeMapping: { email: '${EMAIL_CLAIM}' },
}, { dependsOn: domain });

const shop = {
  userPoolId: pool.id,
  generateSecret: true,
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code' as const],
  allowedOAuthScopes: ['openid'],
  callbackUrls: ['${SIGNED_IN}'],
  logoutUrls: ['${SIGNED_OUT}'],
};
const web = new UserPoolClient('web', { ...shop, supportedIdentityProviders: [corp.providerName] });
const portal = new UserPoolClient('portal', { ...shop, supportedIdentityProviders: [started.providerName] });

export const corpNeeds = {
  entityId: corp.entityId,
  assertionConsumerUri: corp.assertionConsumerUri,
  logoutUri: corp.logoutUri,
  encryptionCertificate: corp.encryptionCertificate,
};
export const portalClient = { clientId: portal.id, clientSecret: portal.clientSecret };
export const app = {
  userPoolId: pool.id,
  clientId: web.id,
  clientSecret: web.clientSecret,
  issuer: pool.issuer,
  jwksUri: pool.jwksUri,
  domain: domain.url,
};
`;

const corp = { identity_provider: 'Corp' };

describe('the options of a SAML provider, with samlify in its place', () => {
  const fixture = setUpFixture({ name: 'saml-options', program: program() });
  let provider: SamlProvider | undefined;
  let domains: PoolDomains | undefined;
  let stack: Readonly<Record<string, unknown>> = {};

  const idp = (): SamlProvider => provider ?? assert.fail('not started');
  const served = (): PoolDomains => domains ?? assert.fail('not started');
  const app = () => appOf(stack, served().url);
  const portal = () => {
    const client = fields(stack['portalClient'], 'the portal');
    return { ...app(), clientId: text(client, 'clientId'), clientSecret: text(client, 'clientSecret') };
  };

  /** Gives the provider what the stack tells, or what a company may forget of it. */
  async function trust(leaves: readonly string[] = []): Promise<void> {
    const given = fields(stack['corpNeeds'], 'what the company needs');
    const all = {
      logoutUri: text(given, 'logoutUri'),
      encryptionCertificate: text(given, 'encryptionCertificate'),
      signingCertificate: await served().signingCertificate(app().userPoolId),
    };
    idp().trust({
      entityId: text(given, 'entityId'),
      assertionConsumerUri: text(given, 'assertionConsumerUri'),
      ...Object.fromEntries(Object.entries(all).filter(([name]) => !leaves.includes(name))),
    });
  }

  before(async () => {
    const { project, emulator } = fixture();
    provider = await startSamlProvider({ people: [grace], attributes: [EMAIL_CLAIM] });
    domains = await servePoolDomains(emulator);
    await project.setConfig('metadataUrl', provider.metadataUrl);
    succeeds(await project.up(['--skip-preview']));
    stack = await project.outputs();
  });
  beforeEach(() => trust());
  after(async () => {
    await provider?.close();
    await domains?.close();
  });

  it('encryptedResponses: the certificate in the outputs encrypts, and a plain assertion is refused', async () => {
    const { idToken } = await signInThrough(app(), corp, grace);
    assert.equal((await verifyIdToken(app(), idToken))['email'], 'grace@corp.example');
    await trust(['encryptionCertificate']);
    await assertRefused(signInThrough(app(), corp, grace), 'server_error');
  });

  it('idpSignout: a sign-out of the app is one at the provider too, and asks for the password again', async () => {
    const browser = new Browser(app().hosts);
    const visits = async () => (await returnWithCode(app(), corp, grace, browser)).visited;
    const [url] = [idp().url];
    assert.ok((await visits()).includes(`${url}/sso`));
    // Signed in at the provider, nobody is asked for a password.
    assert.ok(!(await visits()).includes(`${url}/login`));
    const signOut = new URL('/logout', app().domain);
    signOut.search = new URLSearchParams({ client_id: app().clientId, logout_uri: SIGNED_OUT }).toString();
    const { visited, sentTo } = await throughPages(browser, grace, await browser.open(signOut));
    assert.equal(sentTo.href, SIGNED_OUT);
    assert.deepEqual(visited, [`${url}/slo`]);
    await assertRefused(
      returnWithCode(app(), corp, { ...grace, password: 'forgotten' }, browser),
      'PageError',
    );
  });

  it('idpInit: a person begins at the provider, which the other providers do not allow', async () => {
    await trust(['encryptionCertificate']);
    const begin = (client: ReturnType<typeof app>, name: string) => {
      const relayState = new URLSearchParams({
        identity_provider: name,
        client_id: client.clientId,
        redirect_uri: SIGNED_IN,
        response_type: 'code',
        scope: 'openid',
      });
      return idp().startUrl(`urn:amazon:cognito:sp:${client.userPoolId}`, relayState.toString());
    };
    const signIn = async (client: ReturnType<typeof app>, name: string) => {
      const browser = new Browser(client.hosts);
      return (await throughPages(browser, grace, await browser.open(begin(client, name)))).sentTo
        .searchParams;
    };
    const code = (await signIn(portal(), 'Started')).get('code') ?? assert.fail('no code');
    const idToken = text(await redeem(portal(), code, ''), 'id_token');
    assert.equal((await verifyIdToken(portal(), idToken))['cognito:username'], 'Started_grace.hopper');
    assert.equal((await signIn(app(), 'Corp')).get('error'), 'invalid_request');
    assert.equal((await signIn(portal(), 'Corp')).get('error'), 'invalid_request');
  });

  it('requestSigningAlgorithm: a provider that demands signed requests takes them, and no others', async () => {
    const { project } = fixture();
    await signInThrough(app(), corp, grace);
    await project.writeProgram(program(false));
    succeeds(await project.up(['--skip-preview']));
    await assertRefused(signInThrough(app(), corp, grace), 'PageError');
    await trust(['signingCertificate']);
    await signInThrough(app(), corp, grace);
  });
});
