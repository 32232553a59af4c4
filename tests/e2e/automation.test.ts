import { strict as assert } from 'node:assert';
import { changing, deleting, looking, operations, setUpFixture, succeeds } from './fixture';

/** A program of a user's own that runs Pulumi, with the resources in a function of it. */
const script = `
const { LocalWorkspace } = require('@pulumi/pulumi/automation');
const { getUserPool, getUserPoolOutput, UserPool } = require('pulumi-cognito-user-pool');

const program = (minimumLength) => async () => {
  const pool = new UserPool('customers', { policies: { passwordPolicy: { minimumLength } } });
  const users = getUserPoolOutput({ userPoolId: pool.id }).estimatedNumberOfUsers;
  return { id: pool.id, issuer: pool.issuer, users };
};

const main = async () => {
  const names = { stackName: 'inline', projectName: 'inline' };
  const stack = await LocalWorkspace.createOrSelectStack({ ...names, program: program(8) });
  const { changeSummary } = await stack.preview();
  const made = await stack.up();
  const again = await stack.up();
  const { outputs } = again;
  const edited = await LocalWorkspace.selectStack({ ...names, program: program(10) });
  const changed = await edited.up();
  const { policies, lastModifiedDate, ...live } = await getUserPool({ userPoolId: outputs.id.value });
  const refreshed = await edited.refresh();
  const destroyed = await edited.destroy();
  console.log(JSON.stringify({
    changeSummary,
    made: made.summary.resourceChanges,
    again: again.summary.resourceChanges,
    changed: changed.summary.resourceChanges,
    refreshed: refreshed.summary.resourceChanges,
    destroyed: destroyed.summary.resourceChanges,
    outputs,
    live: { ...live, minimumLength: policies.passwordPolicy.minimumLength, changedOn: typeof lastModifiedDate },
  }));
};

main().catch((error) => { console.error(error); process.exitCode = 1; });
`;

/** A program with a function that fails, and that nothing awaits. */
const failing = `
const { LocalWorkspace } = require('@pulumi/pulumi/automation');
const { getUserPool } = require('pulumi-cognito-user-pool');

const main = async () => {
  const program = async () => { getUserPool({ userPoolId: 'eu-west-1_AbCdEfGhI' }); };
  const stack = await LocalWorkspace.createOrSelectStack({ stackName: 'failing', projectName: 'inline', program });
  await stack.preview();
};

main().then(() => console.log('It succeeds'), (error) => console.log(String(error)));
`;

interface RuleText {
  readonly outputs: Readonly<Record<'id' | 'issuer' | 'users', { readonly value: unknown }>>;
  readonly live: {
    readonly id: string;
    readonly region: string;
    readonly estimatedNumberOfUsers: number;
    readonly minimumLength: number;
    readonly changedOn: string;
    readonly schemaAttributes: readonly { readonly name: string }[];
  };
}

describe('a script that runs Pulumi by itself', () => {
  const fixture = setUpFixture({ name: 'automation', program: '' });

  it('takes a pool through its life, and reads what moves by itself', async () => {
    const { project, emulator } = fixture();
    await project.writeFile('script.js', script);
    const message = succeeds(await project.node(['script.js']));
    const { live, outputs, ...changes } = JSON.parse(message) as RuleText;
    assert.deepEqual(changes, {
      changeSummary: { create: 2 },
      made: { create: 2 },
      again: { same: 2 },
      changed: { same: 1, update: 1 },
      refreshed: { same: 2 },
      destroyed: { delete: 2 },
    });
    const id = outputs.id.value;
    assert.equal(outputs.issuer.value, `https://cognito-idp.eu-west-1.amazonaws.com/${id}`);
    assert.equal(outputs.users.value, 0);
    assert.equal(live.id, id);
    assert.equal(live.region, 'eu-west-1');
    assert.equal(live.estimatedNumberOfUsers, 0);
    assert.equal(live.minimumLength, 10);
    assert.equal(live.changedOn, 'string');
    assert.ok(live.schemaAttributes.some(({ name }) => name === 'sub'));
    assert.deepEqual(operations(emulator), [
      'CreateUserPool',
      ...looking,
      ...looking,
      ...changing('UpdateUserPool'),
      ...looking,
      ...looking,
      ...looking,
      ...deleting,
    ]);
  });

  it('fails where a function of its program does that nothing awaits', async () => {
    const { project } = fixture();
    await project.writeFile('failing.js', failing);
    const output = succeeds(await project.node(['failing.js']));
    // The Automation API repeats the message of an inline program itself.
    assert.match(output, /^ +error: getUserPool: DescribeUserPool found nothing/m);
    assert.doesNotMatch(output, /It succeeds|unhandled|^ +at .*functions/im);
  });
});
