import { strict as assert } from 'node:assert';
import type { Emulator } from '../support/emulator';
import type { Project } from '../support/workspace';
import { cognito } from './cognito';
import { kindsOf, onlyStep, operations, received, setUpFixture, stateFiles, succeeds } from './fixture';

const web = {
  generateSecret: true,
  accessTokenValidity: '15 minutes',
  refreshTokenValidity: 30,
  callbackUrls: ['https://b.example', 'https://a.example'],
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid', 'email'],
};

/** A pool, the client `web`, and what else a program says. */
const program = (client: object, more = ''): string => `
import { UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('customers', {});
const web = new UserPoolClient('web', { userPoolId: pool.id, ...${JSON.stringify(client)} });
export const { clientId, clientSecret, clientName } = web;
export const basic = web.clientSecret.apply((secret) => \`Basic \${secret}\`);
${more}
`;

const CHANGE = ['DescribeUserPoolClient', 'UpdateUserPoolClient', 'DescribeUserPoolClient'];
const OWN = 'PlantedSecretPlantedSecret00';

const clientsOf = ({ emulator }: { readonly emulator: Emulator }) => [
  ...(emulator.pools()[0]?.clients.values() ?? []),
];

describe('an app client with its pool', () => {
  const fixture = setUpFixture({ name: 'client', program: program(web) });
  const secrets = new Set<string>();

  const liveClient = () => clientsOf(fixture())[0] ?? assert.fail('there is no client');

  /** No secret that a client ever had here is printed, or in any file that the engine wrote. */
  const assertHidden = async (project: Project, output: string): Promise<void> => {
    for (const { ClientSecret } of clientsOf(fixture()))
      if (ClientSecret !== undefined) secrets.add(ClientSecret);
    assert.ok(secrets.size > 0);
    for (const [name, text] of [...(await stateFiles(project)), ['the output', output] as const])
      for (const secret of secrets) assert.ok(!text.includes(secret), `${name} holds a secret`);
  };

  it('is previewed with it while neither exists, and no request is sent', async () => {
    const { project, emulator } = fixture();
    assert.match(succeeds(await project.preview(['--diff'])), /\+ 3 to create/);
    assert.deepEqual(received(emulator), []);
  });

  it('is made by one call, and its secret is an output that only its users see', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.up(['--skip-preview', '--diff']));
    assert.deepEqual(operations(emulator), ['CreateUserPool', 'CreateUserPoolClient']);
    const { ClientId, ClientSecret, AccessTokenValidity, TokenValidityUnits } = liveClient();
    assert.deepEqual([AccessTokenValidity, TokenValidityUnits?.AccessToken], [15, 'minutes']);
    assert.match(output, /clientSecret +: \[secret\]/);
    await assertHidden(project, output);
    const { clientId, clientSecret, clientName, basic } = await project.outputs();
    assert.deepEqual(
      [clientId, clientSecret, clientName, basic],
      [ClientId, ClientSecret, 'web', `Basic ${ClientSecret}`],
    );
  });

  it('is live as declared: another up sends nothing, also with equivalent declarations', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(
      program({ ...web, refreshTokenValidity: '30 days', callbackUrls: [...web.callbackUrls].reverse() }),
    );
    const output = succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    await assertHidden(project, output);
  });

  it('is changed in what is edited: the preview shows just those paths, the up just those settings', async () => {
    const { project, emulator } = fixture();
    const before = structuredClone(liveClient());
    await project.writeProgram(
      program({ ...web, accessTokenValidity: '20 minutes', authSessionValidity: 5 }),
    );
    const step = await onlyStep(project);
    assert.equal(step.op, 'update');
    assert.deepEqual(kindsOf(step), { accessTokenValidity: 'update', authSessionValidity: 'add' });
    received(emulator);
    const output = succeeds(await project.up(['--skip-preview', '--diff']));
    assert.deepEqual(operations(emulator), CHANGE);
    const { LastModifiedDate: _, ...after } = liveClient();
    const { LastModifiedDate: __, ...rest } = before;
    assert.deepEqual(after, { ...rest, AccessTokenValidity: 20, AuthSessionValidity: 5 });
    await assertHidden(project, output);
  });

  it('that somebody else changes shows drift of declared settings in a refresh, and is changed back', async () => {
    const { project, emulator } = fixture();
    const {
      UserPoolId,
      ClientId,
      ClientSecret: _,
      CreationDate: __,
      LastModifiedDate: ___,
      ...settings
    } = liveClient();
    await cognito(emulator).updateUserPoolClient({
      ...settings,
      UserPoolId,
      ClientId,
      AuthSessionValidity: 10,
      LogoutURLs: ['https://theirs.example'],
    });
    received(emulator);
    const output = succeeds(await project.refresh(['--diff']));
    assert.match(output, /authSessionValidity: 5 => 10/);
    assert.doesNotMatch(output, /logoutUrls: /);
    await assertHidden(project, output);
    const step = await onlyStep(project);
    assert.deepEqual(kindsOf(step), { authSessionValidity: 'update' });
    received(emulator);
    const repaired = succeeds(await project.up(['--skip-preview']));
    assert.match(repaired, /settings that the program does not declare; they are kept: logoutUrls\./);
    assert.equal(liveClient().AuthSessionValidity, 5);
    assert.deepEqual(liveClient().LogoutURLs, ['https://theirs.example']);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('is read with its secret by `get`, adopted by `adoptId`, and can have a custom secret', async () => {
    const { project, emulator } = fixture();
    const { UserPoolId } = liveClient();
    const { UserPoolClient } = await cognito(emulator).createUserPoolClient({
      UserPoolId,
      ClientName: 'theirs',
      GenerateSecret: true,
      AuthSessionValidity: 7,
    });
    const theirs = UserPoolClient?.ClientId ?? '';
    received(emulator);
    await project.writeProgram(
      program(
        { ...web, accessTokenValidity: '20 minutes', authSessionValidity: 5 },
        `
const read = UserPoolClient.get('read', pool.id, '${theirs}');
export const theirs = { name: read.clientName, minutes: read.authSessionValidity, secret: read.clientSecret };
new UserPoolClient('taken', { userPoolId: pool.id, clientName: 'theirs', adoptId: '${theirs}' });
new UserPoolClient('own', { userPoolId: pool.id, clientSecret: '${OWN}' });
`,
      ),
    );
    const previewed = succeeds(await project.preview(['--diff']));
    assert.ok(
      previewed.includes(
        `Adopts the app client ${theirs}. Changes: nothing. Unchanged, since the program does not declare them: authSessionValidity.`,
      ),
      previewed,
    );
    const output = succeeds(await project.up(['--skip-preview', '--diff']));
    const { theirs: found } = await project.outputs();
    assert.deepEqual(found, { name: 'theirs', minutes: 7, secret: UserPoolClient?.ClientSecret });
    assert.ok(clientsOf(fixture()).some(({ ClientSecret }) => ClientSecret === OWN));
    assert.equal(clientsOf(fixture()).length, 3);
    await assertHidden(project, previewed + output);
    assert.ok(secrets.has(OWN) && secrets.size === 3);
    received(emulator);
    const again = succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    const refreshed = succeeds(await project.refresh(['--diff', '--expect-no-changes']));
    assert.ok(operations(emulator).every((operation) => /^(Describe|Get)/.test(operation)));
    await assertHidden(project, again + refreshed);
  });

  it('is previewed to be replaced where it loses its secret, and is then another client', async () => {
    const { project, emulator } = fixture();
    const before = liveClient();
    const { generateSecret: _, ...open } = web;
    await project.writeProgram(program(open));
    const { steps = [] } = await project.previewJson();
    const step = steps.find(({ op, urn }) => op === 'replace' && urn.endsWith('::web'));
    assert.ok(step, JSON.stringify(steps.map(({ op, urn }) => [op, urn])));
    assert.deepEqual(step.replaceReasons, ['generateSecret']);
    received(emulator);
    const output = succeeds(await project.up(['--skip-preview', '--diff']));
    await assertHidden(project, output);
    const [left, ...others] = clientsOf(fixture());
    assert.deepEqual(others, []);
    assert.notEqual(left?.ClientId, before.ClientId);
    assert.equal(left?.ClientSecret, undefined);
  });

  it('is deleted before its pool', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    succeeds(await project.destroy(['--skip-preview']));
    const asked = operations(emulator);
    assert.ok(asked.indexOf('DeleteUserPoolClient') < asked.indexOf('DeleteUserPool'));
    assert.deepEqual(emulator.pools(), []);
  });
});
