import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LocalWorkspace, type Stack } from '@pulumi/pulumi/automation';
import { type Emulator, type Recorded, startEmulator } from '../support/emulator';
import { createProject, type Project } from '../support/workspace';
import { pools, received, setUpFixture, stateFiles, stateOf, succeeds } from './fixture';

const program = (endpoint: string): string => `
import * as pulumi from '@pulumi/pulumi';
import { CognitoProvider, UserPool } from 'pulumi-cognito-user-pool';

class Site extends pulumi.ComponentResource {
  constructor(name: string, opts: pulumi.ComponentResourceOptions) {
    super('test:index:Site', name, {}, opts);
    new UserPool('inherited', {}, { parent: this });
    this.registerOutputs();
  }
}

const away = new CognitoProvider('away', { region: 'us-east-1', endpoint: '${endpoint}' });
const assumed = new CognitoProvider('assumed', {
  assumeRoleArn: 'arn:aws:iam::123456789012:role/deployer',
  assumeRoleExternalId: 'the-external-id',
});
new UserPool('here');
new UserPool('far', { region: 'ap-southeast-2' });
new UserPool('away', {}, { provider: away });
new UserPool('farther', { region: 'sa-east-1' }, { provider: away });
new UserPool('assumed', {}, { provider: assumed });
new Site('site', { providers: [away] });
`;

const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIAPLANTEDHERE', AWS_SECRET_ACCESS_KEY: 'hunter2-secret-key' };

describe('the place and the identity a pool is made with', () => {
  const fixture = setUpFixture({ name: 'provider', program: '', env: CREDENTIALS });
  let elsewhere: Emulator;
  let temporaryKey = '';

  before(async () => {
    elsewhere = await startEmulator();
  });

  after(() => elsewhere?.close());

  it("are the pool's own, else its provider's, also by inheritance, else the environment's", async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(elsewhere.url));
    succeeds(await project.up(['--skip-preview']));
    const requests = received(emulator);
    assert.deepEqual(made(requests), ['assumed in eu-west-1', 'far in ap-southeast-2', 'here in eu-west-1']);
    assert.deepEqual(made(received(elsewhere)), [
      'away in us-east-1',
      'farther in sa-east-1',
      'inherited in us-east-1',
    ]);
    const [role] = requests.filter(({ operation }) => operation === 'AssumeRole');
    assert.equal(role?.input['RoleArn'], 'arn:aws:iam::123456789012:role/deployer');
    assert.equal(role?.input['ExternalId'], 'the-external-id');
    const keyOf = (name: string) => requests.find(({ input }) => input['PoolName'] === name)?.accessKeyId;
    assert.equal(keyOf('here'), CREDENTIALS.AWS_ACCESS_KEY_ID);
    temporaryKey = keyOf('assumed') ?? '';
    assert.match(temporaryKey, /^ASIA/);
    const state = await stateOf(project);
    for (const [name, region] of [
      ['here', 'eu-west-1'],
      ['far', 'ap-southeast-2'],
      ['inherited', 'us-east-1'],
    ] as const) {
      const { arn, endpoint } = state[name]?.outputs ?? {};
      assert.match(String(arn), new RegExp(`^arn:aws:cognito-idp:${region}:`));
      assert.equal(endpoint, `cognito-idp.${region}.amazonaws.com/${state[name]?.id}`);
      assert.equal(state[name]?.outputs?.['region'], region);
    }
  });

  it('are nowhere in the state as credentials', async () => {
    const { project } = fixture();
    for (const [file, text] of await stateFiles(project)) {
      for (const word of [...Object.values(CREDENTIALS), temporaryKey, 'SessionToken', 'accessKeyId']) {
        assert.ok(!text.includes(word), `${word} is in ${file}`);
      }
    }
  });

  it('stay when the environment changes: no change is shown, and a delete uses the Region of the pool', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ here: {}, far: { region: 'ap-southeast-2' } }));
    succeeds(await project.up(['--skip-preview']));
    received(emulator);
    const moved = await inRegion(project, 'us-west-2');
    const { summary } = await moved.up();
    assert.deepEqual(summary.resourceChanges, { same: 3 });
    assert.deepEqual(received(emulator), []);
    await moved.refresh();
    await moved.destroy();
    const requests = received(emulator);
    assert.deepEqual([...new Set(requests.map(({ region }) => region))].sort(), [
      'ap-southeast-2',
      'eu-west-1',
    ]);
    assert.deepEqual(emulator.pools(), []);
    assert.deepEqual(elsewhere.pools(), []);
  });
});

describe('a program that cannot find this package from its folder', () => {
  let wrapped: Project;
  const fixture = setUpFixture({ name: 'found', program: '' });

  before(async () => {
    const found = createRequire(join(fixture().project.folder, 'index.ts')).resolve(
      'pulumi-cognito-user-pool',
    );
    wrapped = await createProject({
      name: 'wrapped',
      program: `const { UserPool } = require(${JSON.stringify(found)}); new UserPool('customers');`,
    });
  });

  after(() => wrapped?.dispose());

  it('fails where it creates a pool, with a remedy in the message', async () => {
    const { code, output } = await wrapped.preview();
    assert.notEqual(code, 0);
    assert.ok(
      output.includes(
        `pulumi-cognito-user-pool cannot be found from ${wrapped.folder}, where Pulumi runs it. Add it to the dependencies of the package.json there and install them.`,
      ),
      output,
    );
    assert.deepEqual(received(fixture().emulator), []);
  });
});

/** The same stack in an environment with another Region. */
async function inRegion(project: Project, region: string): Promise<Stack> {
  const options = await project.automation();
  return await LocalWorkspace.selectStack(
    { stackName: project.stack, workDir: project.folder },
    { ...options, envVars: { ...options.envVars, AWS_REGION: region } },
  );
}

const made = (requests: readonly Recorded[]): readonly string[] =>
  requests
    .filter(({ operation }) => operation === 'CreateUserPool')
    .map(({ input, region }) => `${input['PoolName']} in ${region}`)
    .sort();
