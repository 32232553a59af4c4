import { strict as assert } from 'node:assert';
import { assertSaysOnce, setUpFixture, succeeds } from './fixture';

const METADATA =
  '<EntityDescriptor entityID="corp"><IDPSSODescriptor><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://corp.example.com/sso"/></IDPSSODescriptor></EntityDescriptor>';

interface Program {
  readonly providers?: string;
  readonly listed?: string;
  readonly exported?: string;
}

const APPLE = (key: string): string => `
const apple = new IdentityProvider('apple', {
  userPoolId: pool.id,
  signInWithApple: { clientId: 'shop', teamId: 'TEAM', keyId: 'KEY', privateKey: '${key}', authorizeScopes: ['email'] },
});`;

const GOOGLE = (scopes: string): string => `
const google = new IdentityProvider('google', {
  userPoolId: pool.id,
  google: { clientId: 'shop', clientSecret: 'hush-google', authorizeScopes: ${scopes} },
  attributeMapping: { email: 'email' },
});`;

const CORP = `
const corp = new IdentityProvider('corp', {
  userPoolId: pool.id,
  providerName: 'Corp',
  saml: { metadataFile: readFileSync('./metadata.xml', 'utf8') },
}, { dependsOn: domain });`;

const program = ({ providers = '', listed = '', exported = '' }: Program): string => `
import { readFileSync } from 'node:fs';
import { IdentityProvider, UserPool, UserPoolClient, UserPoolDomain } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool');
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });
${providers}
new UserPoolClient('web', { userPoolId: pool.id, supportedIdentityProviders: ['COGNITO'${listed}] });
${exported}
`;

const FIRST = program({
  providers: [GOOGLE(`['openid', 'email']`), APPLE('hush-first-key'), CORP].join('\n'),
  listed: ', google.providerName, apple.providerName, corp.providerName',
  exported:
    'export const { assertionConsumerUri, entityId, singleSignOnUri } = corp; export const secret = google.google;',
});

describe('identity providers', () => {
  const fixture = setUpFixture({ name: 'identity-providers', program: FIRST });

  const operations = (): readonly string[] =>
    fixture()
      .emulator.requests.splice(0)
      .map(({ operation }) => operation)
      .filter((operation) => !/^(Describe|Get|List)/.test(operation));
  const live = (name: string) => {
    const [pool] = fixture().emulator.pools();
    return pool?.identityProviders.get(name) ?? assert.fail(`${name} is not live`);
  };

  before(async () => {
    const { project, emulator } = fixture();
    emulator.options.clientProvidersChecked = true;
    await project.writeFile('metadata.xml', METADATA);
  });

  it('warn at preview where one may start a sign-in and its client lists others too', async () => {
    const { project } = fixture();
    await project.writeProgram(FIRST.replace('saml: {', 'saml: { idpInit: true,'));
    const output = succeeds(await project.preview());
    assertSaysOnce(output, 'With idpInit: Corp. Of another kind: COGNITO, Google, SignInWithApple.');
    await project.writeProgram(FIRST);
  });

  it('are created before the client that lists them, and nobody reads their secrets', async () => {
    const { project } = fixture();
    const output = succeeds(await project.up());
    const sent = operations();
    assert.equal(sent.filter((operation) => operation === 'CreateIdentityProvider').length, 3);
    assert.equal(sent.at(-1), 'CreateUserPoolClient');
    assert.ok(!output.includes('hush'));
    const state = JSON.stringify(await project.exportState());
    assert.ok(!state.includes('hush'), 'a secret is in the state in plain text');
    assert.equal(live('Corp').ProviderDetails['MetadataFile'], METADATA);
    const outputs = await project.outputs();
    assert.equal(outputs['singleSignOnUri'], 'https://corp.example.com/sso');
    assert.match(String(outputs['assertionConsumerUri']), /^https:\/\/shop\.auth\..*\/saml2\/idpresponse$/);
    assert.match(String(outputs['entityId']), /^urn:amazon:cognito:sp:/);
  });

  it('are as declared after that, also after a refresh', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(operations(), []);
  });

  it('take another key and other scopes in place', async () => {
    const { project } = fixture();
    await project.writeProgram(
      program({
        providers: [GOOGLE(`['openid']`), APPLE('hush-second-key'), CORP].join('\n'),
        listed: ', google.providerName, apple.providerName, corp.providerName',
      }),
    );
    const output = succeeds(await project.up());
    assert.ok(!output.includes('hush'));
    assert.deepEqual(operations(), ['UpdateIdentityProvider', 'UpdateIdentityProvider']);
    assert.equal(live('SignInWithApple').privateKey, 'hush-second-key');
    assert.equal(live('Google').ProviderDetails['authorize_scopes'], 'openid');
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('are adopted without a write', async () => {
    const { project } = fixture();
    const state = await project.exportState();
    const resources = state.deployment.resources ?? [];
    const google = resources.find(({ urn }) => urn.endsWith('::google')) ?? assert.fail('no google');
    const others = resources.filter((resource) => resource !== google);
    // The client depends on it.
    const forgotten = JSON.parse(
      JSON.stringify({ ...state, deployment: { ...state.deployment, resources: others } }),
      (_, value) => (Array.isArray(value) ? value.filter((item) => item !== google.urn) : value),
    );
    await project.importState(forgotten);
    await project.writeProgram(
      program({
        providers: [
          GOOGLE(`['openid']`).replace('userPoolId:', `adoptId: 'Google', userPoolId:`),
          APPLE('hush-second-key'),
          CORP,
        ].join('\n'),
        listed: ', google.providerName, apple.providerName, corp.providerName',
      }),
    );
    succeeds(await project.up());
    assert.deepEqual(operations(), []);
  });

  it('have the same metadata as an asset, and another one where its file changes', async () => {
    const { project } = fixture();
    const asset = CORP.replace(
      "readFileSync('./metadata.xml', 'utf8')",
      "new pulumi.asset.FileAsset('./metadata.xml')",
    );
    const withAsset = (corp: string): string =>
      `import * as pulumi from '@pulumi/pulumi';\n${program({
        providers: [GOOGLE(`['openid']`), APPLE('hush-second-key'), corp].join('\n'),
        listed: ', google.providerName, apple.providerName, corp.providerName',
      })}`;
    await project.writeProgram(withAsset(asset));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(operations(), []);
    await project.writeFile('metadata.xml', METADATA.replace('/sso', '/sso2'));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(), ['UpdateIdentityProvider']);
    assert.match(live('Corp').ProviderDetails['MetadataFile'] ?? '', /sso2/);
    await project.writeProgram(withAsset(asset.replace('./metadata.xml', './absent.xml')));
    assert.match(
      (await project.preview()).output,
      /saml\.metadataFile: the file "\.\/absent\.xml" cannot be read: there is no such file\./,
    );
    await project.writeFile('metadata.xml', METADATA);
    await project.writeProgram(withAsset(CORP));
    succeeds(await project.up(['--skip-preview']));
    operations();
  });

  it('leave the client before they go', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ providers: CORP, listed: ', corp.providerName' }));
    succeeds(await project.up());
    assert.deepEqual(operations(), [
      'UpdateUserPoolClient',
      'DeleteIdentityProvider',
      'DeleteIdentityProvider',
    ]);
  });

  it('that are absent are named where a client lists them, with what to do', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ providers: CORP, listed: `, corp.providerName, 'Google'` }));
    const { output } = await project.up(['--skip-preview']);
    assert.match(output, /The provider Google does not exist.*pass its providerName output/s);
    operations();
  });

  it('are destroyed after their client', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
