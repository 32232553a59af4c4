import { strict as assert } from 'node:assert';
import type { StateResource } from '../support/workspace';
import { received, setUpFixture, succeeds } from './fixture';

/** Kinds with secrets and parents, a preset, an explicit provider, and aliases of the program's own. */
const PROGRAM = `
import * as pulumi from '@pulumi/pulumi';
import {
  CognitoProvider, EmailPasswordPool, IdentityProvider, ManagedLoginBranding, UserGroupMembership, UserPool, UserPoolClient,
  UserPoolClientSecret, UserPoolDomain, UserPoolGroup, UserPoolTriggers, UserPoolUser,
} from 'pulumi-cognito-user-pool';

const away = new CognitoProvider('away', { region: 'us-east-1', defaultTags: { owner: 'ada' } });
const pool = new UserPool('customers', {
  usernameAttributes: ['email'],
  userPoolTags: { team: pulumi.secret('hush-of-tag') },
  schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
});
const client = new UserPoolClient('web', { userPoolId: pool.id, generateSecret: true });
const second = new UserPoolClientSecret('second', { userPoolId: pool.id, clientId: client.id });
const domain = new UserPoolDomain('sign-in', { userPoolId: pool.id, domain: 'shop', managedLoginVersion: 2 });
new ManagedLoginBranding('pages', { userPoolId: pool.id, clientId: client.id, useCognitoProvidedValues: true }, { dependsOn: domain });
new IdentityProvider('corp', {
  userPoolId: pool.id, providerName: 'Corp',
  oidc: { clientId: 'shop', clientSecret: pulumi.secret('hush-of-corp'), oidcIssuer: 'https://login.corp.example', authorizeScopes: ['openid'] },
});
const admins = new UserPoolGroup('admins', { userPoolId: pool.id, groupName: 'admins' });
const ada = new UserPoolUser('ada', { userPoolId: pool.id, username: 'ada@example.com', password: pulumi.secret('Hush-of-ada-1'), deletionPolicy: 'DELETE' });
new UserGroupMembership('ada', { userPoolId: pool.id, groupName: admins.groupName, username: ada.cognitoUsername });
new UserPoolTriggers('triggers', { userPoolId: pool.id, lambdaConfig: { preSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:check' } });
new UserPool('away', {}, { provider: away });
const staff = new EmailPasswordPool('staff', {
  managedLogin: { callbackUrls: ['https://staff.example.com/'], domainPrefix: 'staff' },
  pool: { deletionProtection: 'INACTIVE' },
}, { provider: away });
const kept = new UserPool('renamed', {}, { aliases: [{ name: 'before' }] });
export const ids = [pool.id, client.id, staff.userPoolId, staff.clientId, kept.id];
export const secrets = pulumi.secret([client.clientSecret, second.clientSecret]);
`;

const SECRETS = ['hush-of-tag', 'hush-of-corp', 'Hush-of-ada-1'];

const HOSTS = ['plugin', 'dynamic', 'plugin'] as const;

const TYPES = { plugin: 'cognito-user-pool:index:', dynamic: 'pulumi-nodejs:dynamic/cognito-user-pool:' };
const PROVIDERS = { plugin: 'pulumi:providers:cognito-user-pool', dynamic: 'pulumi:providers:pulumi-nodejs' };

const nameOf = ({ urn }: StateResource): string => urn.split('::').at(-1) ?? '';

describe('A stack of the dynamic host', () => {
  const fixture = setUpFixture({ name: 'change-of-host', program: PROGRAM, host: 'plugin' });

  const moveTo = (host: (typeof HOSTS)[number]): Promise<void> =>
    fixture().project.changeProject({ config: { 'cognito-user-pool:host': host } });

  /** The id of each resource of this package, by kind and name, which no host changes. */
  const idsOf = async (host: (typeof HOSTS)[number]): Promise<Readonly<Record<string, string>>> => {
    const { deployment } = await fixture().project.exportState();
    const ours = (deployment.resources ?? []).filter(
      ({ type, custom }) => custom && type.startsWith(TYPES[host]),
    );
    const entries = ours.map((resource) => [
      `${resource.type.slice(TYPES[host].length)} ${nameOf(resource)}`,
      resource.id ?? '',
    ]);
    return Object.fromEntries(entries);
  };

  let made: Readonly<Record<string, string>>;
  let outputs: Readonly<Record<string, unknown>>;

  before(async () => {
    const { project, emulator } = fixture();
    await moveTo('dynamic');
    succeeds(await project.up(['--skip-preview']));
    made = await idsOf('dynamic');
    outputs = await project.outputs();
    assert.equal(Object.keys(made).length, 16);
    received(emulator);
    emulator.fault({
      kind: 'error',
      type: 'NotAuthorizedException',
      status: 400,
      message: 'Nothing may be sent',
      times: Infinity,
    });
  });

  HOSTS.forEach((host, index) => {
    it(`moves to the ${host} host (${index + 1} of ${HOSTS.length}) with no step but a new provider, nothing sent, and its ids and secrets kept`, async () => {
      const { project, emulator } = fixture();
      await moveTo(host);
      const { steps = [] } = await project.previewJson();
      const others = steps.filter(({ op, urn }) => op !== 'same' && !urn.includes('pulumi:providers:'));
      assert.deepEqual(
        others.map(({ op, urn }) => [op, urn]),
        [],
      );
      succeeds(await project.up(['--skip-preview']));
      assert.deepEqual(await idsOf(host), made);
      assert.deepEqual(await project.outputs(), outputs);
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.deepEqual(received(emulator), []);
      const { deployment } = await project.exportState();
      const resources = deployment.resources ?? [];
      const text = JSON.stringify(resources);
      for (const hidden of [...SECRETS, ...(outputs['secrets'] as string[])])
        assert.ok(!text.includes(hidden), hidden);
      const old = host === 'plugin' ? 'dynamic' : 'plugin';
      assert.deepEqual(await idsOf(old), {}, 'a resource of the other host is left');
      const explicit = resources
        .filter(({ type }) => type.startsWith('pulumi:providers:'))
        .filter((each) => nameOf(each) === 'away');
      assert.deepEqual(
        explicit.map(({ type }) => type),
        [PROVIDERS[host]],
      );
    });
  });

  it('is refreshed, edited and destroyed there', async () => {
    const { project, emulator } = fixture();
    emulator.clearFaults();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    await project.writeProgram(PROGRAM.replace('hush-of-tag', 'hush-of-edit'));
    const { steps = [] } = await project.previewJson();
    assert.deepEqual(
      steps.filter(({ op }) => op !== 'same').map(({ op, urn }) => [op, urn.split('::').at(-1)]),
      [['update', 'customers']],
    );
    succeeds(await project.up(['--skip-preview']));
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual([emulator.pools(), emulator.pools('us-east-1')], [[], []]);
  });
});

const PLAIN = `
import { EmailPasswordPool, UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('customers', { userPoolTags: { own: 'mine' } });
new UserPoolClient('web', { userPoolId: pool.id, generateSecret: true });
new EmailPasswordPool('staff', { pool: { deletionProtection: 'INACTIVE' } });
`;

describe('A stack of the dynamic host with the configuration of @pulumi/aws', () => {
  const fixture = setUpFixture({ name: 'configured-host', program: PLAIN, host: 'plugin' });

  const idsOf = async (): Promise<readonly (readonly [string, string | undefined])[]> => {
    const { deployment } = await fixture().project.exportState();
    const ours = (deployment.resources ?? []).filter(
      ({ type, custom }) => custom && /^(?:pulumi-nodejs:dynamic\/)?cognito-user-pool:/.test(type),
    );
    return ours.map((resource) => [nameOf(resource), resource.id] as const).sort();
  };

  it('moves there and back with its Region and default tags, and no request', async () => {
    const { project, emulator } = fixture();
    await project.changeProject({ config: { 'cognito-user-pool:host': 'dynamic' } });
    await project.setConfig('aws:region', 'eu-central-1');
    await project.setConfig('aws:defaultTags.tags.owner', 'ada', { path: true });
    succeeds(await project.up(['--skip-preview']));
    const made = await idsOf();
    assert.equal(made.length, 4);
    assert.deepEqual(
      emulator.pools('eu-central-1').map(({ userPool }) => userPool.UserPoolTags?.['owner']),
      ['ada', 'ada'],
    );
    received(emulator);
    for (const host of HOSTS) {
      await project.changeProject({ config: { 'cognito-user-pool:host': host } });
      const { steps = [] } = await project.previewJson();
      const others = steps.filter(({ op, urn }) => op !== 'same' && !urn.includes('pulumi:providers:'));
      assert.deepEqual(
        others.map(({ op, urn }) => [op, urn]),
        [],
      );
      succeeds(await project.up(['--skip-preview']));
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.deepEqual(await idsOf(), made);
      assert.deepEqual(received(emulator), []);
    }
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools('eu-central-1'), []);
  });
});
