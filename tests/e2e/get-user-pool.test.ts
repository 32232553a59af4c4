import { strict as assert } from 'node:assert';
import { type Emulator, startEmulator } from '../support/emulator';
import { assertSaysOnce, fails, received, setUpFixture, succeeds } from './fixture';

const reads = (endpoint: string): string => `
import { CognitoProvider, getUserPoolOutput, UserPool } from 'pulumi-cognito-user-pool';

const away = new CognitoProvider('away', { region: 'us-east-1', endpoint: '${endpoint}' });
const pool = new UserPool('away', { userPoolTier: 'LITE' }, { provider: away });
export const live = getUserPoolOutput(pool.id, { provider: away }).apply(
  ({ poolName, region, userPoolTier }) => [poolName, region, userPoolTier].join(' '),
);
`;

const missing = `
import { getUserPoolOutput } from 'pulumi-cognito-user-pool';

export const issuer = getUserPoolOutput('eu-west-1_AbCdEfGhI').issuer;
`;

describe('getUserPoolOutput', () => {
  const fixture = setUpFixture({ name: 'get-user-pool', program: '' });
  let elsewhere: Emulator;

  before(async () => {
    elsewhere = await startEmulator();
  });

  after(() => elsewhere?.close());

  it('waits for the id of the pool, and reads in the Region of its provider', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(reads(elsewhere.url));
    assert.match(succeeds(await project.preview()), /live *: \[unknown\]/);
    assert.match(succeeds(await project.up(['--skip-preview'])), /live *: "away us-east-1 LITE"/);
    assert.deepEqual(received(emulator), []);
    succeeds(await project.run(['destroy', '--yes', '--skip-preview']));
  });

  it('reports in one sentence that a pool does not exist', async () => {
    const { project } = fixture();
    await project.writeProgram(missing);
    const output = fails(await project.preview());
    assertSaysOnce(output, 'User pool eu-west-1_AbCdEfGhI does not exist.');
    assert.match(output, /DescribeUserPool found nothing \(request [0-9a-f-]+\): /);
    assert.doesNotMatch(output, /unhandled|\n +at /i);
  });
});
