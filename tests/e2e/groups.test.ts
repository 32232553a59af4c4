import { strict as assert } from 'node:assert';
import { sendRaw } from '../support/emulator/send-raw';
import { assertSaysOnce, fails, onlyStep, operations, received, setUpFixture, succeeds } from './fixture';

const roleArn = 'arn:aws:iam::123456789012:role/admins';

const program = (args: object, more = '', pool: object = {}): string => `
import { UserPool, UserPoolGroup } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify(pool)});
const admins = new UserPoolGroup('admins', { userPoolId: pool.id, ...${JSON.stringify(args)} });
${more}
export const poolId = pool.id;
export const { groupName, precedence } = admins;
`;

const isChange = (operation: string): boolean => !/^(?:Describe|Get|List)/.test(operation);

describe('a group of users', () => {
  const fixture = setUpFixture({ name: 'groups', program: program({ precedence: 0, roleArn }) });
  let poolId = '';

  const live = (name = 'admins') => {
    const {
      CreationDate: _,
      LastModifiedDate: __,
      UserPoolId: ___,
      ...group
    } = Object(fixture().emulator.pool(poolId).groups.get(name));
    return group;
  };

  const changes = (): readonly string[] => operations(fixture().emulator).filter(isChange);

  const isSettled = async (): Promise<void> => {
    const { project } = fixture();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(changes(), []);
  };

  const join = (...members: readonly string[]): void => {
    fixture().emulator.pool(poolId).groupMembers.set('admins', members);
  };

  it('is created under the name of its resource, with a precedence of 0', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const outputs = await project.outputs();
    poolId = String(outputs['poolId']);
    assert.deepEqual([outputs['groupName'], outputs['precedence']], ['admins', 0]);
    assert.deepEqual(live(), { GroupName: 'admins', Precedence: 0, RoleArn: roleArn });
    assert.deepEqual(changes(), ['CreateUserPool', 'CreateGroup']);
    await isSettled();
  });

  it('is updated in place and keeps its members', async () => {
    const { project, emulator } = fixture();
    join('ann', 'bob');
    await project.writeProgram(program({ precedence: 3, roleArn, description: 'Everything' }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['UpdateGroup']);
    assert.deepEqual(live(), {
      GroupName: 'admins',
      Description: 'Everything',
      Precedence: 3,
      RoleArn: roleArn,
    });
    assert.deepEqual(emulator.pool(poolId).groupMembers.get('admins'), ['ann', 'bob']);
    await isSettled();
  });

  it('fails the preview where its role is taken away, with its members, and so does the update', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ precedence: 3, description: 'Everything' }));
    const sentence = `This would replace the group admins of the pool ${poolId}, and its memberships would be lost: it has 2 members. AWS cannot change roleArn ("${roleArn}" => nothing) on a live group. Revert the change, or keep the group as it is with ignoreChanges: ["roleArn"], or set allowReplacement: true to replace it anyway.`;
    assertSaysOnce(fails(await project.preview()), sentence);
    assertSaysOnce(fails(await project.up(['--skip-preview'])), sentence);
    assert.deepEqual(changes(), []);
  });

  it('is replaced with allowReplacement: the old one goes first, since the new one has its name', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ precedence: 3, allowReplacement: true }));
    const { op } = await onlyStep(project);
    assert.match(op, /replace/);
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /the new group has none of its members: it has 2 members\./);
    assert.deepEqual(changes(), ['DeleteGroup', 'CreateGroup']);
    assert.deepEqual(live(), { GroupName: 'admins', Precedence: 3 });
    assert.equal(emulator.pool(poolId).groupMembers.get('admins'), undefined);
    await isSettled();
  });

  it('is adopted as it is, without a write, and its undeclared settings are kept', async () => {
    const { project, emulator } = fixture();
    const staff = { UserPoolId: poolId, GroupName: 'staff', Precedence: 0, RoleArn: roleArn };
    await sendRaw(emulator, 'CreateGroup', staff, String(poolId.split('_')[0]));
    received(emulator);
    const adopting = "new UserPoolGroup('staff', { userPoolId: pool.id, adoptId: 'staff' });";
    await project.writeProgram(program({ precedence: 3 }, adopting));
    const output = succeeds(await project.up());
    assert.match(output, /Adopts the group staff\. Changes: nothing\./);
    assert.deepEqual(changes(), []);
    await isSettled();
    assert.deepEqual(live('staff'), { GroupName: 'staff', Precedence: 0, RoleArn: roleArn });
  });

  it('has one owner in a program, whether the name is declared or is that of its resource', async () => {
    const { project } = fixture();
    await project.writeProgram(
      program({ precedence: 3 }, "new UserPoolGroup('other', { userPoolId: pool.id, adoptId: 'admins' });"),
    );
    assert.match(
      fails(await project.preview()),
      /groupName: (?:admins|other) of this program already manages the group admins, and only one resource can/,
    );
    assert.deepEqual(changes(), []);
  });

  it('is replaced with its pool, which passes its allowReplacement on', async () => {
    const { project, emulator } = fixture();
    const pool = { usernameAttributes: ['email'], allowReplacement: true };
    await project.writeProgram(program({ precedence: 3 }, '', pool));
    succeeds(await project.up(['--skip-preview']));
    const old = poolId;
    poolId = String((await project.outputs())['poolId']);
    assert.notEqual(poolId, old);
    assert.deepEqual(
      emulator.pools().map(({ userPool, groups }) => [userPool.Id, [...groups.keys()]]),
      [[poolId, ['admins']]],
    );
    received(emulator);
    await isSettled();
  });

  it('is destroyed with its pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
