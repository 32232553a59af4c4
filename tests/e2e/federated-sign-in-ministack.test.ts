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
import { signInThrough } from '../support/federation/sign-in';
import { type Ministack, startMinistack } from '../support/ministack';
import { assertRefused } from '../support/sign-in/refused';
import { verifyIdToken } from '../support/sign-in/token';
import { createProject, type Project, packPackage } from '../support/workspace';
import { QUICK, succeeds } from './fixture';

const PROGRAM = `
import { readFileSync } from 'node:fs';
import * as pulumi from '@pulumi/pulumi';
import { IdentityProvider, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';

const config = new pulumi.Config();
const pool = new UserPool('pool', {
  schema: [{ name: 'department', attributeDataType: 'String', mutable: true }],
  // It is deleted with the users whom the tests sign in.
  forceDestroy: true,
});
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });

const acme = new IdentityProvider('acme', {
  userPoolId: pool.id,
  providerName: 'Acme',
  oidc: {
    clientId: '${registration.clientId}',
    clientSecret: config.requireSecret('acmeSecret'),
    oidcIssuer: config.require('acme'),
    authorizeScopes: ['openid', 'email', 'profile', 'department'],
  },
  attributeMapping: {
    email: 'email',
    preferredUsername: 'nickname',
    custom: { department: 'department' },
  },
}, { dependsOn: domain });

const partner = new IdentityProvider('partner', {
  userPoolId: pool.id,
  providerName: 'Partner',
  saml: { metadataFile: readFileSync('./partner.xml', 'utf8') },
  attributeMapping: { email: '${EMAIL_CLAIM}', custom: { department: 'department' } },
}, { dependsOn: domain });

const client = new UserPoolClient('web', {
  userPoolId: pool.id,
  generateSecret: true,
  supportedIdentityProviders: [acme.providerName, partner.providerName],
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid', 'email'],
  callbackUrls: ['${SIGNED_IN}'],
});

export const acmeNeeds = acme.redirectUri;
export const partnerNeeds = { entityId: partner.entityId, assertionConsumerUri: partner.assertionConsumerUri };
export const app = {
  userPoolId: pool.id,
  clientId: client.id,
  clientSecret: client.clientSecret,
  issuer: pool.issuer,
  jwksUri: pool.jwksUri,
  domain: domain.url,
};
`;

const acme = { identity_provider: 'Acme' };
const partner = { identity_provider: 'Partner' };

describe('people sign in through the identity providers of a stack on ministack, which does federation too', () => {
  let ministack: Ministack | undefined;
  let companies: Companies | undefined;
  let created: Project | undefined;
  let stack: Readonly<Record<string, unknown>> = {};

  const project = (): Project => created ?? assert.fail('not started');
  const app = () => appOf(stack, ministack?.url ?? assert.fail('not started'));

  async function claimsOf(way: Parameters<typeof signInThrough>[1], person: Person) {
    const { idToken } = await signInThrough(app(), way, person);
    return verifyIdToken(app(), idToken);
  }

  before(async () => {
    ministack = await startMinistack();
    // ministack does not ask the user info endpoint: tests/ministack/federation-gaps.ts.
    companies = await startCompanies({ claimsIn: 'id token' });
    created = await createProject({
      name: 'federated-on-ministack',
      program: PROGRAM,
      tarball: await packPackage(),
      emulator: ministack.url,
      env: QUICK,
      files: { 'partner.xml': companies.partner.metadata },
    });
    await project().setConfig('acme', companies.acme.url);
    await project().setConfig('acmeSecret', registration.clientSecret, { secret: true });
    succeeds(await project().up(['--skip-preview']));
    stack = await project().outputs();
    assert.equal(stack['acmeNeeds'], registration.redirectUri);
    handOver(stack, 'partnerNeeds', companies.partner);
  });
  after(async () => {
    await companies?.close();
    await ministack?.stop();
    await created?.dispose();
  });

  it('OIDC: the ID token has what is mapped, the user and the group are those of the provider', async () => {
    const claims = await claimsOf(acme, ada);
    assert.equal(claims['email'], 'ada@acme.example');
    assert.equal(claims['preferred_username'], 'countess');
    assert.equal(claims['custom:department'], 'analysis');
    assert.equal(claims['cognito:username'], 'Acme_ada');
    assert.deepEqual(claims['cognito:groups'], [`${app().userPoolId}_Acme`]);
  });

  it('SAML by a metadata file', async () => {
    const claims = await claimsOf(partner, grace);
    assert.equal(claims['email'], 'grace@corp.example');
    assert.equal(claims['custom:department'], 'compilers');
    assert.equal(claims['cognito:username'], 'Partner_grace.hopper');
  });

  it('a wrong password at the provider signs nobody in', async () => {
    await assertRefused(signInThrough(app(), acme, { ...ada, password: 'wrong' }), 'PageError');
    await assertRefused(signInThrough(app(), partner, { ...grace, password: 'wrong' }), 'PageError');
  });

  it('as the same users after an up and a refresh that change nothing', async () => {
    const before = [(await claimsOf(acme, ada))['sub'], (await claimsOf(partner, grace))['sub']];
    succeeds(await project().run(['refresh', '--yes', '--skip-preview', '--expect-no-changes']));
    succeeds(await project().up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual([(await claimsOf(acme, ada))['sub'], (await claimsOf(partner, grace))['sub']], before);
  });

  it('a wrong client secret signs nobody in until it is right again', async () => {
    await project().setConfig('acmeSecret', 'hush-wrong', { secret: true });
    succeeds(await project().up(['--skip-preview']));
    companies?.acme.requests.splice(0);
    await assertRefused(signInThrough(app(), acme, ada), 'PageError');
    assert.equal(companies?.acme.requests.at(-1), 'POST /token');
    await project().setConfig('acmeSecret', registration.clientSecret, { secret: true });
    succeeds(await project().up(['--skip-preview']));
    await claimsOf(acme, ada);
  });

  it('until the stack is destroyed with its users', async () => {
    succeeds(await project().destroy(['--skip-preview']));
    await assertRefused(signInThrough(app(), acme, ada), 'PageError');
  });
});
