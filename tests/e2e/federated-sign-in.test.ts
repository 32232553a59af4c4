import { strict as assert } from 'node:assert';
import {
  ada,
  appOf,
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
import { redeem, returnWithCode, signInThrough } from '../support/federation/sign-in';
import { fields } from '../support/sign-in/fields';
import { assertRefused } from '../support/sign-in/refused';
import { verifyAccessToken, verifyIdToken } from '../support/sign-in/token';
import { setUpFixture, succeeds } from './fixture';

const program = ({
  request = 'GET',
  scopes = ['openid', 'email', 'profile', 'department'],
  name = 'given',
} = {}) => `
import { readFileSync } from 'node:fs';
import * as pulumi from '@pulumi/pulumi';
import { IdentityProvider, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';

const config = new pulumi.Config();
const pool = new UserPool('pool', {
  schema: [{ name: 'department', attributeDataType: 'String', mutable: true }],
});
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });

const oidc = {
  clientId: '${registration.clientId}',
  clientSecret: config.requireSecret('acmeSecret'),
  oidcIssuer: config.require('acme'),
  authorizeScopes: ${JSON.stringify(scopes)},
  attributesRequestMethod: '${request}' as const,
};

const acme = new IdentityProvider('acme', {
  userPoolId: pool.id,
  providerName: 'Acme',
  oidc,
  attributeMapping: {
    email: 'email',
    emailVerified: 'email_verified',
    ${name}Name: '${name}_name',
    custom: { department: 'department' },
  },
  idpIdentifiers: ['acme.example'],
}, { dependsOn: domain });

// The same provider, for an issuer without a discovery document.
const byHand = new IdentityProvider('by-hand', {
  userPoolId: pool.id,
  providerName: 'ByHand',
  oidc: {
    ...oidc,
    authorizeUrl: config.require('acme') + '/auth',
    tokenUrl: config.require('acme') + '/token',
    attributesUrl: config.require('acme') + '/me',
    jwksUri: config.require('acme') + '/jwks',
  },
  attributeMapping: { username: 'email', email: 'email' },
}, { dependsOn: domain });

const corp = new IdentityProvider('corp', {
  userPoolId: pool.id,
  providerName: 'Corp',
  saml: { metadataUrl: config.require('corp') },
  attributeMapping: { email: '${EMAIL_CLAIM}', custom: { department: 'department' } },
  idpIdentifiers: ['corp.example', 'corp.test'],
}, { dependsOn: domain });

const partner = new IdentityProvider('partner', {
  userPoolId: pool.id,
  providerName: 'Partner',
  saml: { metadataFile: readFileSync('./partner.xml', 'utf8') },
  attributeMapping: { email: '${EMAIL_CLAIM}' },
}, { dependsOn: domain });

new IdentityProvider('unlisted', {
  userPoolId: pool.id,
  providerName: 'Unlisted',
  oidc,
  idpIdentifiers: ['unlisted.example'],
}, { dependsOn: domain });

const client = new UserPoolClient('web', {
  userPoolId: pool.id,
  generateSecret: true,
  supportedIdentityProviders: [acme, byHand, corp, partner].map(({ providerName }) => providerName),
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid', 'email'],
  callbackUrls: ['${SIGNED_IN}'],
});

const whatTheCompanyEnters = ({ entityId, assertionConsumerUri }: IdentityProvider) => ({ entityId, assertionConsumerUri });
export const corpNeeds = whatTheCompanyEnters(corp);
export const partnerNeeds = whatTheCompanyEnters(partner);
export const acmeNeeds = acme.redirectUri;
export const app = {
  userPoolId: pool.id,
  clientId: client.id,
  clientSecret: client.clientSecret,
  issuer: pool.issuer,
  jwksUri: pool.jwksUri,
  domain: domain.url,
};
`;

/** Each way to a provider, under which a client of the pool asks for it. */
const at = {
  acme: { identity_provider: 'Acme' },
  byHand: { identity_provider: 'ByHand' },
  corp: { identity_provider: 'Corp' },
  partner: { identity_provider: 'Partner' },
};

describe('people sign in through the identity providers of a stack, with oidc-provider and samlify in their place', () => {
  const fixture = setUpFixture({ name: 'federated-sign-in', program: program() });
  let companies: Companies | undefined;
  let domains: PoolDomains | undefined;
  let stack: Readonly<Record<string, unknown>> = {};

  const { acme, corp, partner } = {
    acme: () => (companies ?? assert.fail('not started')).acme,
    corp: () => (companies ?? assert.fail('not started')).corp,
    partner: () => (companies ?? assert.fail('not started')).partner,
  };
  const served = (): PoolDomains => domains ?? assert.fail('not started');
  const app = () => appOf(stack, served().url);
  const profiles = () => served().profiles(app().userPoolId);

  /** Signs a person in, and answers the claims of the ID token, which the keys at the stack’s \`jwksUri\` verify. */
  async function claimsOf(way: Parameters<typeof signInThrough>[1], person: Person) {
    const { idToken, accessToken, visited } = await signInThrough(app(), way, person);
    const claims = await verifyIdToken(app(), idToken);
    assert.equal((await verifyAccessToken(app(), accessToken))['sub'], claims['sub']);
    return { claims, visited };
  }

  /** What the service does of itself within six hours: it reads the metadata at the URL again. */
  async function readMetadataAgain(): Promise<void> {
    const live = fixture().emulator.pool(app().userPoolId).identityProviders.get('Corp');
    assert.ok(live);
    live.document = await (await fetch(corp().metadataUrl)).text();
  }

  before(async () => {
    const { project, emulator } = fixture();
    emulator.options.clientProvidersChecked = true;
    companies = await startCompanies();
    domains = await servePoolDomains(emulator);
    await project.writeFile('partner.xml', partner().metadata);
    await project.setConfig('acme', acme().url);
    await project.setConfig('corp', corp().metadataUrl);
    await project.setConfig('acmeSecret', registration.clientSecret, { secret: true });
    succeeds(await project.up(['--skip-preview']));
    stack = await project.outputs();
  });
  after(async () => {
    await companies?.close();
    await domains?.close();
  });

  it('with what the outputs tell to the other side', () => {
    assert.equal(stack['acmeNeeds'], registration.redirectUri);
    handOver(stack, 'corpNeeds', corp());
    handOver(stack, 'partnerNeeds', partner());
    assert.ok(acme().requests.includes('GET /.well-known/openid-configuration'), 'nobody read the discovery');
  });

  it('OIDC: the ID token has what is mapped and nothing else, the user and the group are those of the provider', async () => {
    const { claims } = await claimsOf(at.acme, ada);
    const { userPoolId } = app();
    assert.equal(claims['email'], 'ada@acme.example');
    assert.equal(claims['email_verified'], true);
    assert.equal(claims['given_name'], 'Ada');
    assert.equal(claims['custom:department'], 'analysis');
    assert.equal(claims['cognito:username'], 'Acme_ada');
    assert.deepEqual(claims['cognito:groups'], [`${userPoolId}_Acme`]);
    const [identity] = Array.isArray(claims['identities']) ? claims['identities'] : [];
    assert.equal(fields(identity, 'the identity')['providerType'], 'OIDC');
    // Acme told these too.
    for (const undeclared of ['family_name', 'nickname']) assert.ok(!(undeclared in claims), undeclared);
    assert.ok(acme().requests.includes('GET /me'), 'the attributes were not read as declared');
  });

  it('OIDC by endpoints that are declared, with a claim of one’s own for the user name', async () => {
    const { claims } = await claimsOf(at.byHand, ada);
    assert.equal(claims['cognito:username'], 'ByHand_ada@acme.example');
    // Unless the mapping has a claim for it.
    assert.equal(claims['email_verified'], false);
    assert.ok(!('given_name' in claims));
  });

  it('SAML by a metadata URL, which is read while the provider is created', async () => {
    const { claims } = await claimsOf(at.corp, grace);
    assert.equal(claims['cognito:username'], 'Corp_grace.hopper');
    assert.equal(claims['email'], 'grace@corp.example');
    assert.equal(claims['custom:department'], 'compilers');
    assert.deepEqual(claims['cognito:groups'], [`${app().userPoolId}_Corp`]);
    assert.ok(!Object.values(claims).includes('rear admiral'), 'an undeclared attribute arrived');
  });

  it('SAML by a metadata file, with a mapping of its own', async () => {
    const { claims } = await claimsOf(at.partner, grace);
    assert.equal(claims['cognito:username'], 'Partner_grace.hopper');
    assert.equal(claims['email'], 'grace@corp.example');
    assert.ok(!('custom:department' in claims), 'an undeclared attribute arrived');
  });

  it('an identifier leads to its provider, each of several', async () => {
    for (const [identifier, person, url] of [
      ['acme.example', ada, acme().url],
      ['corp.example', grace, corp().url],
      ['corp.test', grace, corp().url],
    ] as const) {
      const { visited } = await claimsOf({ idp_identifier: identifier }, person);
      assert.ok(visited[0]?.startsWith(url), `${identifier} led to ${visited[0]}`);
    }
    await assertRefused(signInThrough(app(), { idp_identifier: 'other.example' }, ada), 'invalid_request');
  });

  it('a provider that no client lists is refused, by its name and by its identifier', async () => {
    const [before] = [acme().requests.length];
    for (const way of [{ identity_provider: 'Unlisted' }, { idp_identifier: 'unlisted.example' }])
      await assertRefused(signInThrough(app(), way, ada), 'invalid_request');
    assert.equal(acme().requests.length, before);
  });

  it('a wrong password at the provider signs nobody in', async () => {
    const before = profiles().length;
    await assertRefused(signInThrough(app(), at.acme, { ...ada, password: 'wrong' }), 'PageError');
    await assertRefused(signInThrough(app(), at.corp, { ...grace, password: 'wrong' }), 'PageError');
    assert.equal(profiles().length, before);
  });

  it('a code is good once, for the client and the verifier that it was given for', async () => {
    const { code, verifier } = await returnWithCode(app(), at.acme, ada);
    await redeem(app(), code, verifier);
    await assertRefused(redeem(app(), code, verifier), 'invalid_grant');
    const second = await returnWithCode(app(), at.acme, ada);
    await assertRefused(redeem(app(), second.code, verifier), 'invalid_grant');
    const third = await returnWithCode(app(), at.acme, ada);
    const guessed = { ...app(), clientSecret: 'guessed' };
    await assertRefused(redeem(guessed, third.code, third.verifier), 'invalid_client');
  });

  it('as the same users after an up and a refresh that change nothing', async () => {
    const { project } = fixture();
    const before = profiles().map(({ sub }) => sub);
    succeeds(await project.run(['refresh', '--yes', '--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    for (const [way, person] of [
      [at.acme, ada],
      [at.corp, grace],
      [at.partner, grace],
    ] as const)
      await claimsOf(way, person);
    assert.deepEqual(
      profiles().map(({ sub }) => sub),
      before,
    );
  });

  it('a wrong client secret signs nobody in until it is right again', async () => {
    const { project } = fixture();
    await project.setConfig('acmeSecret', 'hush-wrong', { secret: true });
    succeeds(await project.up(['--skip-preview']));
    acme().requests.splice(0);
    await assertRefused(signInThrough(app(), at.acme, ada), 'invalid_request');
    assert.equal(acme().requests.at(-1), 'POST /token');
    await claimsOf(at.corp, grace);
    await project.setConfig('acmeSecret', registration.clientSecret, { secret: true });
    succeeds(await project.up(['--skip-preview']));
    await claimsOf(at.acme, ada);
  });

  it('scopes, mapping and the method for attributes count as they are after an update', async () => {
    const { project } = fixture();
    const changed = { request: 'POST', scopes: ['openid', 'email', 'profile'], name: 'family' };
    await project.writeProgram(program(changed));
    succeeds(await project.up(['--skip-preview']));
    const lin: Person = { ...ada, login: 'lin', claims: { ...ada.claims, email: 'lin@acme.example' } };
    acme().people.put(lin);
    acme().requests.splice(0);
    const { claims } = await claimsOf(at.acme, lin);
    assert.equal(claims['email'], 'lin@acme.example');
    assert.equal(claims['family_name'], 'Lovelace');
    assert.ok(!('given_name' in claims), 'a mapping that is gone still counts');
    assert.ok(!('custom:department' in claims), 'a scope that is gone still counts');
    assert.ok(acme().requests.includes('POST /me'), acme().requests.join(', '));
  });

  it('a changed attribute arrives at the next sign-in', async () => {
    acme().people.put({ ...ada, claims: { ...ada.claims, email: 'countess@acme.example' } });
    assert.equal((await claimsOf(at.acme, ada)).claims['email'], 'countess@acme.example');
    acme().people.put(ada);
  });

  it('a signature by a key that the metadata does not name signs nobody in', async () => {
    await corp().forge();
    await partner().forge();
    await assertRefused(signInThrough(app(), at.corp, grace), 'server_error');
    await assertRefused(signInThrough(app(), at.partner, grace), 'server_error');
  });

  it('a new certificate needs no deployment with a metadata URL, and one with a metadata file', async () => {
    const { project, emulator } = fixture();
    await corp().rotate();
    await partner().rotate();
    await readMetadataAgain();
    await claimsOf(at.corp, grace);
    await assertRefused(signInThrough(app(), at.partner, grace), 'server_error');
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));

    emulator.requests.splice(0);
    await project.writeFile('partner.xml', partner().metadata);
    succeeds(await project.up(['--skip-preview']));
    const writes = emulator.requests.filter(({ operation }) => !/^(Describe|Get|List)/.test(operation));
    assert.deepEqual(
      writes.map(({ operation, input }) => `${operation} ${input['ProviderName']}`),
      ['UpdateIdentityProvider Partner'],
    );
    await claimsOf(at.partner, grace);
  });

  it('until the stack is destroyed', async () => {
    const { project } = fixture();
    const { clientId } = app();
    assert.ok(clientId);
    succeeds(await project.destroy(['--skip-preview']));
    await assertRefused(signInThrough(app(), at.acme, ada), 'PageError');
  });
});
