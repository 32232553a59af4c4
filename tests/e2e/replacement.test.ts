import { strict as assert } from 'node:assert';
import {
  assertSaysOnce,
  changing,
  fails,
  looking,
  onlyStep,
  operations,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const attribute = { name: 'team', attributeDataType: 'String', mutable: true };
const customers = { usernameAttributes: ['email'], schema: [attribute] };
const moved = { ...customers, usernameAttributes: ['email', 'phone_number'] };

const program = (args: object, opts: object = {}): string => `
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('customers', ${JSON.stringify(args)}, ${JSON.stringify(opts)});
`;

describe('a pool that a program would have replaced', () => {
  const fixture = setUpFixture({ name: 'replacement', program: program(customers) });
  let id = '';

  before(async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    id = (await stateOf(project))['customers']?.id ?? '';
    emulator.pool(id).userPool.EstimatedNumberOfUsers = 7;
    received(emulator);
  });

  const sentence = () =>
    `error: This would replace the pool customers (${id}), and its users would be lost: it has about 7 users. AWS cannot change usernameAttributes (["email"] => ["email","phone_number"]) on a live pool. Revert the change, or keep the pool as it is with ignoreChanges: ["usernameAttributes"], or set allowReplacement: true to replace it anyway.`;

  it('fails the preview, with the field, old and new, the pool, its users and three ways out', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(moved));
    assertSaysOnce(fails(await project.preview()), sentence());
    assert.deepEqual(operations(emulator), ['DescribeUserPool']);
  });

  it('fails an up that was not previewed just so', async () => {
    const { project, emulator } = fixture();
    assertSaysOnce(fails(await project.up(['--skip-preview'])), sentence());
    assert.deepEqual(operations(emulator), ['DescribeUserPool']);
    assert.equal((await stateOf(project))['customers']?.id, id);
  });

  it('fails the preview with the name of the attribute that would change', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ ...customers, schema: [{ ...attribute, mutable: false }] }));
    const output = fails(await project.preview());
    assert.match(
      output,
      /schema \(team: mutable true => false; AWS can add attributes, never change or remove them\)/,
    );
    assert.match(output, /ignoreChanges: \["schema"\]/);
  });

  it('is kept when the change is reverted', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(customers));
    received(emulator);
    succeeds(await project.up(['--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });

  it('is kept when the change is ignored, and other changes are made in place', async () => {
    const { project, emulator } = fixture();
    const ignoring = { ignoreChanges: ['usernameAttributes'] };
    await project.writeProgram(program(moved, ignoring));
    succeeds(await project.up(['--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    await project.writeProgram(program({ ...moved, userPoolTags: { stage: 'test' } }, ignoring));
    succeeds(await project.up());
    assert.deepEqual(operations(emulator), changing('UpdateUserPool'));
    assert.deepEqual(emulator.pool(id).userPool.UsernameAttributes, ['email']);
    assert.deepEqual(emulator.pool(id).userPool.UserPoolTags, { stage: 'test' });
  });

  it('is not replaced, though that is allowed, while the old pool could not be deleted', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ ...moved, allowReplacement: true }));
    received(emulator);
    for (const run of [() => project.preview(), () => project.up(['--skip-preview'])]) {
      assert.match(
        fails(await run()),
        /the old pool could not be deleted: it has about 7 users, who would be deleted with it.*First deploy the settings that allow its deletion/,
      );
      assert.deepEqual(operations(emulator), looking);
    }
    assert.equal((await stateOf(project))['customers']?.id, id);
  });

  it('is replaced when that is allowed, and it has no users', async () => {
    const { project, emulator } = fixture();
    emulator.pool(id).userPool.EstimatedNumberOfUsers = 0;
    assert.equal((await onlyStep(project)).op, 'replace');
    succeeds(await project.up(['--skip-preview']));
    const left = emulator.pools().map(({ userPool }) => userPool.Id);
    id = (await stateOf(project))['customers']?.id ?? '';
    assert.deepEqual(left, [id]);
  });

  it('is deleted with its users when forceDestroy was deployed before', async () => {
    const { project, emulator } = fixture();
    emulator.pool(id).userPool.EstimatedNumberOfUsers = 7;
    const forced = { ...moved, allowReplacement: true, forceDestroy: true };
    await project.writeProgram(program(forced));
    succeeds(await project.up(['--skip-preview']));
    received(emulator);
    await project.writeProgram(program({ ...forced, usernameAttributes: ['phone_number'] }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), [...looking, 'CreateUserPool', ...looking, 'DeleteUserPool']);
    const [pool, ...others] = emulator.pools();
    assert.deepEqual(others, []);
    assert.deepEqual(pool?.userPool.UsernameAttributes, ['phone_number']);
    assert.equal((await stateOf(project))['customers']?.id, pool?.userPool.Id);
  });
});
