import { strict as assert } from 'node:assert';
import { fails, onlyStep, operations, received, setUpFixture, succeeds } from './fixture';

const SES = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const ROLE = 'arn:aws:iam::123456789012:role/sms';

/** Each preset at its smallest, and with all that it can do. */
const program = (overrides = ''): string => `
import * as pulumi from '@pulumi/pulumi';
import * as cognito from 'pulumi-cognito-user-pool';

const sesIdentityArn = '${SES}';
const managedLogin = { callbackUrls: ['https://shop.example.com/signed-in'] };
const overrides: cognito.PresetArgs = { ${overrides} };
const api = { apiIdentifier: 'https://orders.example.com', scopes: { read: 'Read orders', write: 'Change orders' } };

const all = {
  passwordless: new cognito.PasswordlessPool('passwordless', overrides),
  passwordlessFull: new cognito.PasswordlessPool('passwordless-full', {
    sesIdentityArn, smsRoleArn: '${ROLE}', smsExternalId: 'external', relyingPartyId: 'example.com',
    userVerification: 'required', ...overrides,
  }),
  classic: new cognito.EmailPasswordPool('classic', overrides),
  classicFull: new cognito.EmailPasswordPool('classic-full', { sesIdentityArn, emailFrom: 'hello@example.com', mfa: 'OPTIONAL', ...overrides }),
  plus: new cognito.PlusTierPool('plus', overrides),
  plusFull: new cognito.PlusTierPool('plus-full', { threatProtection: 'AUDIT', customAuthThreatProtection: 'ENFORCED', mfa: 'ON', ...overrides }),
  strict: new cognito.MfaRequiredPool('strict', overrides),
  strictFull: new cognito.MfaRequiredPool('strict-full', { sesIdentityArn, emailCodes: true, relyingPartyId: 'example.com', ...overrides }),
  staff: new cognito.WorkforcePool('staff', overrides),
  staffFull: new cognito.WorkforcePool('staff-full', { invitationSubject: 'Welcome', invitationMessage: 'You are {username}: {####}', ...overrides }),
  pages: new cognito.EmailPasswordPool('pages', { managedLogin: { ...managedLogin, domainPrefix: 'pages' }, groups: { admins: { precedence: 0 } }, ...overrides }),
  social: new cognito.SocialSignInPool('social', {
    managedLogin: { ...managedLogin, domainPrefix: 'social', logoutUrls: ['https://shop.example.com/'] },
    identityProviders: { google: { clientId: 'shop', clientSecret: 'hush-google' }, facebook: { clientId: 'shop', clientSecret: 'hush-facebook' } },
    ...overrides,
  }),
  enterprise: new cognito.EnterprisePool('enterprise', {
    managedLogin: { ...managedLogin, domainPrefix: 'enterprise' },
    identityProviders: { acme: { saml: { metadataUrl: 'https://login.acme.example/metadata' }, idpIdentifiers: ['acme.example'] } },
    ...overrides,
  }),
  machines: new cognito.MachineToMachinePool('machines', { ...api, domainPrefix: 'example-orders', ...overrides }),
};

export const issuers = Object.values(all).map(({ issuer }) => issuer);
export const ids = Object.values(all).map(({ clientId, userPoolId, arn }) => pulumi.all([clientId, userPoolId, arn]));
export const tokenEndpoint = all.machines.tokenEndpoint;
export const signInUrls = [all.pages, all.social, all.enterprise].map(({ signInUrl, signOutUrl, tokenUrl }) => [signInUrl, signOutUrl, tokenUrl]);
export const secret = all.machines.client.clientSecret;
`;

const PRESETS = 14;

/** The resource server and the domain of the machines; three domains and styles; a group; three identity providers; two risk configurations. */
const MORE = 2 + 6 + 1 + 3 + 2;

/** The URLs of the sign-in pages of the last presets but the machines, whose clients have these ids. */
const assertUrls = (urls: unknown, ids: unknown): void => {
  const clients = (ids as [string, string, string][]).slice(-4, -1).map(([clientId]) => clientId);
  const expected = ['pages', 'social', 'enterprise'].map((prefix, index) => {
    const host = `https://${prefix}.auth.eu-west-1.amazoncognito.com`;
    const client = `client_id=${clients[index]}`;
    const request = `${client}&response_type=code&scope=openid+email+profile&redirect_uri=https%3A%2F%2Fshop.example.com%2Fsigned-in`;
    const leave = prefix === 'social' ? `${client}&logout_uri=https%3A%2F%2Fshop.example.com%2F` : request;
    return [`${host}/oauth2/authorize?${request}`, `${host}/logout?${leave}`, `${host}/oauth2/token`];
  });
  assert.deepEqual(urls, expected);
};

describe('The presets, on the engine,', () => {
  const fixture = setUpFixture({ name: 'presets', program: program() });

  it('are previewed without a warning and without a call to AWS', async () => {
    const { project, emulator } = fixture();
    const { steps = [], diagnostics = [] } = await project.previewJson();
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity !== 'info'),
      [],
    );
    const made = steps.filter(({ urn }) => urn.includes('cognito-user-pool'));
    // A component, a pool and a client each.
    assert.equal(made.length, 3 * PRESETS + MORE);
    assert.deepEqual([...new Set(made.map(({ op }) => op))], ['create']);
    assert.deepEqual(operations(emulator), []);
  });

  it('are deployed in one up, export the outputs that others need, and are live as declared', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.up(['--skip-preview']));
    assert.doesNotMatch(output, /warning/);
    const { issuers, ids, secret, tokenEndpoint, signInUrls } = await project.outputs();
    const pools = emulator.pools().map(({ userPool }) => userPool.Id);
    assert.deepEqual(
      new Set(issuers as string[]),
      new Set(pools.map((id) => `https://cognito-idp.eu-west-1.amazonaws.com/${id}`)),
    );
    for (const [clientId, poolId, arn] of ids as [string, string, string][]) {
      assert.ok(emulator.pool(poolId).clients.has(clientId));
      assert.match(arn, new RegExp(`:userpool/${poolId}$`));
    }
    assert.equal(tokenEndpoint, 'https://example-orders.auth.eu-west-1.amazoncognito.com/oauth2/token');
    assertUrls(signInUrls, ids);
    assert.ok(String(secret).length > 20);
    assert.ok(!JSON.stringify(await project.exportState()).includes('hush'));
    assert.ok(!output.includes(String(secret)), 'the secret is printed');
    received(emulator);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });

  it('are not taken down while they are protected, and lose nothing by the try', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    const output = fails(await project.destroy(['--skip-preview']));
    assert.match(output, /protected/);
    assert.deepEqual(
      operations(emulator).filter((operation) => operation.startsWith('Delete')),
      [],
    );
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('fail the preview by the names of their own arguments', async () => {
    const { project } = fixture();
    const args = "smsExternalId: 'external', emailFrom: 'hello@example.com', emailCodes: false";
    await project.writeProgram(
      program().replace("new cognito.PasswordlessPool('passwordless', overrides)", (text) =>
        text.replace('overrides', `{ ${args} }`),
      ),
    );
    const output = fails(await project.preview());
    assert.match(output, /PasswordlessPool passwordless:/);
    assert.match(output, /emailFrom: requires sesIdentityArn/);
    assert.match(output, /smsExternalId: requires smsRoleArn/);
  });

  it('show just what an override changes, in place, and are destroyed once nothing protects them', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(
      program().replace("new cognito.WorkforcePool('staff', overrides)", (text) =>
        text.replace('overrides', '{ pool: { policies: { passwordPolicy: { minimumLength: 20 } } } }'),
      ),
    );
    const { op, urn, detailedDiff } = await onlyStep(project);
    assert.equal(op, 'update');
    assert.match(urn, /UserPool::staff$/);
    assert.deepEqual(Object.keys(detailedDiff ?? {}), ['policies.passwordPolicy.minimumLength']);
    await project.writeProgram(program("pool: { deletionProtection: 'INACTIVE' }"));
    succeeds(await project.up(['--skip-preview']));
    received(emulator);
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
    // What is in a pool goes with it, but for a domain, with which AWS would not let it go.
    const deletions = operations(emulator).filter((operation) => operation.startsWith('Delete'));
    assert.deepEqual(new Set(deletions), new Set(['DeleteUserPool', 'DeleteUserPoolDomain']));
  });
});
