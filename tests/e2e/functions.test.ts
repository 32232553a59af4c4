import { strict as assert } from 'node:assert';
import { type Emulator, startEmulator } from '../support/emulator';
import { assertSaysOnce, fails, operations, received, setUpFixture, stateFiles, succeeds } from './fixture';

const reads = (endpoint: string): string => `
import {
  CognitoProvider, getUserPoolClientOutput, getUserPoolClientsOutput, getUserPoolOutput, getUserPoolsOutput, UserPool,
  UserPoolClient,
} from 'pulumi-cognito-user-pool';

const away = new CognitoProvider('away', { region: 'us-east-1', endpoint: '${endpoint}' });
const provider = { provider: away };
const pool = new UserPool('away', { userPoolTier: 'LITE' }, provider);
const web = new UserPoolClient('web', { userPoolId: pool.id, generateSecret: true }, provider);
const userPoolId = pool.id;
export const live = getUserPoolOutput({ userPoolId }, provider).apply(
  ({ poolName, region, userPoolTier }) => [poolName, region, userPoolTier].join(' '),
);
const client = getUserPoolClientOutput({ userPoolId, clientId: web.id }, provider);
export const secret = client.clientSecret;
export const clientName = client.clientName;
export const clients = getUserPoolClientsOutput({ userPoolId, clientName: 'web' }, { ...provider, dependsOn: web }).apply(
  ({ clientNames }) => clientNames.join(),
);
export const pools = getUserPoolsOutput({ name: 'away' }, { ...provider, dependsOn: [pool] }).apply(
  ({ arns }) => arns.length + ' pool',
);
`;

const MISSING = `
import { getUserPool, getUserPoolClientOutput, getUserPoolOutput, UserPoolClient } from 'pulumi-cognito-user-pool';

const args = { userPoolId: 'eu-west-1_AbCdEfGhI' };
`;

/** Programs that read a pool that does not exist, as a user may write them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'a call without await': 'getUserPool(args);',
  'an exported promise': 'export const issuer = getUserPool(args).then((pool) => pool.issuer);',
  'several users of one promise': `
    const pool = getUserPool(args);
    export const issuer = pool.then((found) => found.issuer);
    export const arn = pool.then((found) => found.arn);`,
  'await in a function':
    'const main = async () => { console.log((await getUserPool(args)).issuer); };\nmain();',
  'an exported output': 'export const issuer = getUserPoolOutput(args).issuer;',
  'an unused output': 'getUserPoolOutput(args);',
  'several users of one output': `
    const pool = getUserPoolOutput(args);
    export const issuer = pool.issuer;
    export const arn = pool.arn.apply((arn) => arn.length);`,
  'an input of a resource': "new UserPoolClient('web', { userPoolId: getUserPoolOutput(args).id });",
  'a promise as an input of a resource':
    "new UserPoolClient('web', { userPoolId: getUserPool(args).then((pool) => pool.id) });",
};

/** Wrong calls, and the sentence that each ends in. */
const WRONG: ReadonlyArray<readonly [what: string, program: string, sentence: string]> = [
  [
    'a malformed id',
    "getUserPoolOutput({ userPoolId: 'customers' });",
    'getUserPoolOutput: userPoolId must be a user pool id, such as us-east-1_AbCdEfGhI, not "customers".',
  ],
  [
    'a Region that does not exist',
    "getUserPools({ name: 'p' }, { region: 'eu-wst-1' });",
    'getUserPools: eu-wst-1 is not an AWS Region: did you mean eu-west-1?',
  ],
  [
    'an output for a plain string',
    "const pool = new UserPool('new');\nconst given: any = { userPoolId: pool.id };\ngetUserPool(given);",
    'getUserPool: userPoolId is an Output, not a plain value: use getUserPoolOutput.',
  ],
  [
    'an output in a template string',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program.
    "const pool = new UserPool('new');\ngetUserPoolOutput({ userPoolId: `${pool.id}` });",
    'getUserPoolOutput: userPoolId holds an Output that was used as a string',
  ],
];

const assertOneSentence = (output: string, sentence: string): void => {
  assertSaysOnce(output, sentence);
  assert.doesNotMatch(output, /unhandled|\n +at |still active|leak|exited before/i);
  assert.equal(output.match(/^ +error: /gm)?.length, 1, output);
};

describe('The functions', () => {
  const fixture = setUpFixture({ name: 'functions', program: '' });
  let elsewhere: Emulator;

  before(async () => {
    elsewhere = await startEmulator();
  });

  after(() => elsewhere?.close());

  it('wait for the ids of new resources, read in the Region of their provider, and keep the client secret', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(reads(elsewhere.url));
    const preview = succeeds(await project.preview());
    for (const name of ['live', 'secret', 'clients', 'pools'])
      assert.match(preview, new RegExp(`${name} *: \\[(unknown|secret)\\]`));
    assert.deepEqual(operations(elsewhere), []);
    const up = succeeds(await project.up(['--skip-preview']));
    assert.match(up, /live *: "away us-east-1 LITE"/);
    assert.match(up, /clients *: "web"/);
    assert.match(up, /pools *: "1 pool"/);
    assert.match(up, /secret *: \[secret\]/);
    assert.match(up, /clientName *: \[secret\]/);
    const [{ clients } = assert.fail('no pool')] = elsewhere.pools('us-east-1');
    const secret = [...clients.values()][0]?.ClientSecret ?? assert.fail('no secret');
    for (const [name, text] of await stateFiles(project)) assert.ok(!text.includes(secret), name);
    assert.deepEqual(received(emulator), []);
    succeeds(await project.run(['destroy', '--yes', '--skip-preview']));
  });

  for (const [what, program] of Object.entries(PROGRAMS)) {
    it(`report in one sentence that a pool does not exist, with ${what}`, async () => {
      const { project } = fixture();
      await project.writeProgram(`${MISSING}${program}`);
      assertOneSentence(fails(await project.preview()), 'User pool eu-west-1_AbCdEfGhI does not exist.');
    });
  }

  it('report it in an update too, which then deletes nothing', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram("import { UserPool } from 'pulumi-cognito-user-pool';\nnew UserPool('kept');");
    succeeds(await project.up(['--skip-preview']));
    await project.writeProgram(`${MISSING}getUserPool(args);`);
    assertOneSentence(
      fails(await project.up(['--skip-preview'])),
      'getUserPool: DescribeUserPool found nothing',
    );
    assert.equal(emulator.pools().length, 1);
    succeeds(await project.run(['destroy', '--yes', '--skip-preview']));
  });

  for (const [what, program, sentence] of WRONG) {
    it(`report in one sentence ${what}`, async () => {
      const { project } = fixture();
      const names = 'getUserPool, getUserPoolOutput, getUserPools, UserPool';
      await project.writeProgram(`import { ${names} } from 'pulumi-cognito-user-pool';\n${program}`);
      assertOneSentence(fails(await project.preview()), sentence);
    });
  }
});
