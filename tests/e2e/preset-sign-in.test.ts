import { strict as assert } from 'node:assert';
import { createHash, randomBytes } from 'node:crypto';
import { Browser } from '../support/federation/browser';
import {
  ada,
  type Companies,
  EMAIL_CLAIM,
  grace,
  handOver,
  registration,
  SIGNED_IN,
  startCompanies,
} from '../support/federation/company';
import type { Person } from '../support/federation/people';
import { type PoolDomains, servePoolDomains } from '../support/federation/pool-domain';
import { redeem, throughPages } from '../support/federation/sign-in';
import { fields, text } from '../support/sign-in/fields';
import { assertRefused, Refused } from '../support/sign-in/refused';
import { verifyIdToken } from '../support/sign-in/token';
import { setUpFixture, succeeds } from './fixture';

const program = `
import * as pulumi from '@pulumi/pulumi';
import { EnterprisePool } from 'pulumi-cognito-user-pool';

const config = new pulumi.Config();
const portal = new EnterprisePool('portal', {
  managedLogin: { domainPrefix: 'shop', callbackUrls: ['${SIGNED_IN}'] },
  identityProviders: {
    acme: {
      oidc: {
        clientId: '${registration.clientId}',
        clientSecret: config.requireSecret('acmeSecret'),
        oidcIssuer: config.require('acme'),
      },
      idpIdentifiers: ['acme.example'],
    },
    corp: { saml: { metadataUrl: config.require('corp') }, idpIdentifiers: ['corp.example'] },
  },
  pool: { deletionProtection: 'INACTIVE' },
});
const { acme, corp } = portal.identityProviders;
export const acmeNeeds = acme?.redirectUri;
export const corpNeeds = { entityId: corp?.entityId, assertionConsumerUri: corp?.assertionConsumerUri };
export const app = {
  userPoolId: portal.userPoolId, clientId: portal.clientId, issuer: portal.issuer, jwksUri: portal.pool.jwksUri,
  signInUrl: portal.signInUrl, tokenUrl: portal.tokenUrl,
};
`;

describe('people of two organizations sign in at the signInUrl of an EnterprisePool, with PKCE and no secret', () => {
  const fixture = setUpFixture({ name: 'preset-sign-in', program });
  let companies: Companies | undefined;
  let domains: PoolDomains | undefined;
  let stack: Readonly<Record<string, unknown>> = {};

  const output = (name: string): string => text(fields(stack['app'], 'the output app'), name);

  const app = () => {
    const endpoint = domains?.url ?? assert.fail('not started');
    const domain = new URL(output('tokenUrl')).origin;
    const [userPoolId, clientId] = [output('userPoolId'), output('clientId')];
    const [issuer, jwksUri] = [output('issuer'), output('jwksUri')];
    const hosts = { [domain]: endpoint };
    return {
      endpoint,
      region: 'eu-west-1',
      userPoolId,
      clientId,
      issuer,
      jwksUri,
      redirectUri: SIGNED_IN,
      domain,
      hosts,
    };
  };

  /** The sign-in of a person, as an application does it that knows the outputs of the stack. */
  async function claimsOf(identifier: string, person: Person, verifier?: string) {
    const ownVerifier = randomBytes(32).toString('base64url');
    const url = new URL(output('signInUrl'));
    const challenge = createHash('sha256').update(ownVerifier).digest('base64url');
    for (const [name, value] of Object.entries({
      idp_identifier: identifier,
      state: 'state',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    }))
      url.searchParams.set(name, value);
    const browser = new Browser(app().hosts);
    const { sentTo } = await throughPages(browser, person, await browser.open(url));
    const code = sentTo.searchParams.get('code');
    if (code === null) throw new Refused(sentTo.searchParams.get('error') ?? '', sentTo.href);
    assert.ok(sentTo.href.startsWith(SIGNED_IN));
    assert.equal(sentTo.searchParams.get('state'), 'state');
    const granted = await redeem(app(), code, verifier ?? ownVerifier);
    return verifyIdToken(app(), text(granted, 'id_token'));
  }

  before(async () => {
    const { project, emulator } = fixture();
    emulator.options.clientProvidersChecked = true;
    companies = await startCompanies();
    domains = await servePoolDomains(emulator);
    await project.setConfig('acme', companies.acme.url);
    await project.setConfig('corp', companies.corp.metadataUrl);
    await project.setConfig('acmeSecret', registration.clientSecret, { secret: true });
    succeeds(await project.up(['--skip-preview']));
    stack = await project.outputs();
    assert.equal(stack['acmeNeeds'], registration.redirectUri);
    handOver(stack, 'corpNeeds', companies.corp);
  });
  after(async () => {
    await companies?.close();
    await domains?.close();
  });

  it('by OpenID Connect, found by the e-mail domain, with the attributes of the preset’s mapping', async () => {
    const claims = await claimsOf('acme.example', ada);
    assert.equal(claims['cognito:username'], 'acme_ada');
    assert.equal(claims['email'], 'ada@acme.example');
    assert.equal(claims['email_verified'], true);
    assert.equal(claims['given_name'], 'Ada');
    assert.equal(claims['family_name'], 'Lovelace');
  });

  it('by SAML, found by the e-mail domain', async () => {
    const claims = await claimsOf('corp.example', grace);
    assert.equal(claims['cognito:username'], 'corp_grace.hopper');
    assert.equal(claims['email'], grace.claims[EMAIL_CLAIM]);
  });

  it('but not with a wrong password, at an unknown organization, or with a code that another app began', async () => {
    await assertRefused(claimsOf('acme.example', { ...ada, password: 'wrong' }), 'PageError');
    await assert.rejects(claimsOf('nobody.example', ada));
    await assertRefused(claimsOf('acme.example', ada, 'x'.repeat(43)), 'invalid_grant');
  });

  it('until an organization leaves: the client changes first, then its provider is deleted', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(
      program
        .replace(/ {4}corp: .*\n/, '')
        .replace(/export const corpNeeds.*\n/, '')
        .replace('const { acme, corp }', 'const { acme }'),
    );
    emulator.requests.splice(0);
    succeeds(await project.up(['--skip-preview']));
    const writes = emulator.requests
      .splice(0)
      .map(({ operation }) => operation)
      .filter((operation) => !/^(Describe|Get|List)/.test(operation));
    assert.deepEqual(writes, ['UpdateUserPoolClient', 'DeleteIdentityProvider']);
    await assert.rejects(claimsOf('corp.example', grace));
    assert.equal((await claimsOf('acme.example', ada))['cognito:username'], 'acme_ada');
  });

  it('and the pool is destroyed with all of it', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
