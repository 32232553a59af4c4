import { strict as assert } from 'node:assert';
import { sendRaw } from '../support/emulator/send-raw';
import { assertSaysOnce, fails, operations, received, setUpFixture, succeeds } from './fixture';

const PASSWORD = 'hush-Hunter22!';
const OTHER = 'hush-Other33!';

const ADA = {
  username: 'ada@example.com',
  userAttributes: { email: 'ada@example.com', emailVerified: true },
};

const program = (user: object | null = {}, pool: object = {}, more = ''): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserGroupMembership, UserPool, UserPoolGroup, UserPoolUser } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify({ usernameAttributes: ['email'], ...pool })});
const admins = new UserPoolGroup('admins', { userPoolId: pool.id });
${
  user === null
    ? ''
    : `
const ada = new UserPoolUser('ada', { userPoolId: pool.id, ...${JSON.stringify({ ...ADA, ...user })} });
new UserGroupMembership('ada-is-admin', {
  userPoolId: pool.id,
  groupName: admins.groupName,
  username: ada.cognitoUsername,
});
export const { cognitoUsername, sub } = ada;
`
}
${more}
export const poolId = pool.id;
`;

const isChange = (operation: string): boolean => !/^(?:Admin)?(?:Describe|Get|List)/.test(operation);

describe('the first administrator of a pool', () => {
  const fixture = setUpFixture({ name: 'users', program: program({ password: PASSWORD }) });
  let poolId = '';
  let name = '';

  const pool = () => fixture().emulator.pool(poolId);
  const live = () => pool().users.get(name) ?? assert.fail(`${name} is not live`);
  const changes = (): readonly string[] => operations(fixture().emulator).filter(isChange);

  const isSettled = async (): Promise<void> => {
    const { project, emulator } = fixture();
    received(emulator);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    assert.ok(!operations(emulator).includes('AdminGetUser'), 'the refresh bills the user');
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(changes(), []);
  };

  /** The state has no password in plain, and its outputs have none at all. */
  const keepsSecret = async (): Promise<void> => {
    const state = JSON.stringify(await fixture().project.exportState());
    assert.ok(!state.includes('hush'));
  };

  it('is created with a permanent password, in a group, without an invitation', async () => {
    const { project, emulator } = fixture();
    const preview = succeeds(await project.preview());
    assert.ok(!preview.includes('hush'));
    received(emulator);
    const output = succeeds(await project.up(['--skip-preview']));
    assert.ok(!output.includes('hush'));
    const outputs = await project.outputs();
    [poolId, name] = [String(outputs['poolId']), String(outputs['cognitoUsername'])];
    assert.equal(outputs['sub'], name);
    assert.deepEqual([live().UserStatus, live().passwords], ['CONFIRMED', [PASSWORD]]);
    assert.deepEqual(pool().groupMembers.get('admins'), [name]);
    const creation = received(emulator).find(({ operation }) => operation === 'AdminCreateUser');
    assert.equal(creation?.input['MessageAction'], 'SUPPRESS');
    await keepsSecret();
    await isSettled();
  });

  it('gets a changed password, and attributes, in place', async () => {
    const { project } = fixture();
    const userAttributes = { ...ADA.userAttributes, name: 'Ada' };
    await project.writeProgram(program({ password: OTHER, userAttributes }));
    const output = succeeds(await project.up());
    assert.match(output, /The password of the user is set to the declared one\./);
    assert.ok(!output.includes('hush'));
    assert.deepEqual(changes(), ['AdminUpdateUserAttributes', 'AdminSetUserPassword']);
    assert.deepEqual([live().attributes['name'], live().passwords[0]], ['Ada', OTHER]);
    await keepsSecret();
    await isSettled();
    await project.writeProgram(program({ password: OTHER }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['AdminDeleteUserAttributes']);
    await isSettled();
  });

  it('stays in the group when the membership has another name in the program', async () => {
    const { project } = fixture();
    const renamed = (text: string): string => text.replace("'ada-is-admin'", "'ada-in-admins'");
    await project.writeProgram(renamed(program({ password: OTHER })));
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /is not deleted: another resource has adopted it in this run/);
    assert.deepEqual(changes(), ['AdminAddUserToGroup']);
    assert.deepEqual(pool().groupMembers.get('admins'), [name]);
    await project.writeProgram(program({ password: OTHER }));
    succeeds(await project.up(['--skip-preview']));
    received(fixture().emulator);
    await isSettled();
  });

  it('stays in the group when the program names the user by the address, and by its user name again', async () => {
    const { project } = fixture();
    const byAddress = (text: string): string =>
      text.replace(
        'username: ada.cognitoUsername',
        "username: ada.cognitoUsername.apply(() => 'ada@example.com')",
      );
    for (const change of [byAddress, (text: string): string => text]) {
      await project.writeProgram(change(program({ password: OTHER })));
      succeeds(await project.up(['--skip-preview']));
      assert.deepEqual(changes(), ['AdminRemoveUserFromGroup', 'AdminAddUserToGroup']);
      assert.deepEqual(pool().groupMembers.get('admins'), [name]);
    }
  });

  it('is in a group that is replaced under its name', async () => {
    const { project } = fixture();
    const withGroup = (args: object): string =>
      program({ password: OTHER }).replace(
        "'admins', { userPoolId: pool.id }",
        `'admins', { userPoolId: pool.id, ...${JSON.stringify(args)} }`,
      );
    await project.writeProgram(withGroup({ precedence: 1 }));
    const updated = succeeds(await project.preview());
    assert.ok(!/replace/.test(updated), updated);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['UpdateGroup']);
    await project.writeProgram(withGroup({ allowReplacement: true }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), [
      'AdminRemoveUserFromGroup',
      'DeleteGroup',
      'CreateGroup',
      'AdminAddUserToGroup',
    ]);
    assert.deepEqual(pool().groupMembers.get('admins'), [name]);
    await project.writeProgram(program({ password: OTHER }));
    succeeds(await project.up(['--skip-preview']));
    await isSettled();
  });

  it('fails the preview with a password that the policy of the program refuses', async () => {
    const { project } = fixture();
    const policies = { passwordPolicy: { minimumLength: 30 } };
    await project.writeProgram(program({ password: PASSWORD }, { policies }));
    const output = fails(await project.preview());
    assert.match(output, /password: The password does not satisfy.*It needs at least 30 characters/);
    assert.ok(!output.includes('hush'));
    assert.deepEqual(changes(), []);
  });

  it('is not replaced under another name', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ username: 'bob@example.com', password: OTHER }));
    const output = fails(await project.preview());
    assertSaysOnce(output, `This would replace the user ${name} of the pool ${poolId}`);
    assert.match(output, /username \("ada@example\.com" => "bob@example\.com"\).*allowReplacement: true/);
    assert.deepEqual(changes(), []);
  });

  it('stays in the pool when its resource is removed, but not in the group', async () => {
    const { project } = fixture();
    await project.writeProgram(program(null, {}, "new UserPoolGroup('staff', { userPoolId: pool.id });"));
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, new RegExp(`The user ${name} of the pool ${poolId} stays in the pool`));
    assert.deepEqual(changes().toSorted(), ['AdminRemoveUserFromGroup', 'CreateGroup']);
    assert.equal(live().attributes['email'], 'ada@example.com');
  });

  it('is adopted without a write, a message or a password', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ adoptId: 'ada@example.com' }));
    assert.match(
      fails(await project.preview()),
      new RegExp(`adoptId: the id of the user ada@example\\.com is "${name}": give that as adoptId`),
    );
    await project.writeProgram(program({ adoptId: name, password: 'hush-Third44!' }));
    received(fixture().emulator);
    const output = succeeds(await project.up());
    assert.match(output, /Adopts the user .*Changes: nothing\./);
    assert.match(output, /An adoption does not set password/);
    assert.deepEqual(changes().toSorted(), ['AdminAddUserToGroup', 'DeleteGroup']);
    assert.equal(live().passwords[0], OTHER);
    await isSettled();
  });

  it('has one owner in a program, and so has a membership', async () => {
    const { project } = fixture();
    const twice = `new UserPoolUser('again', { userPoolId: pool.id, username: '${ADA.username}' });`;
    await project.writeProgram(program({ adoptId: name }, {}, twice));
    assert.match(fails(await project.preview()), /already manages the user ada@example\.com/);
    const member = `new UserGroupMembership('again', { userPoolId: pool.id, groupName: admins.groupName, username: ada.cognitoUsername });`;
    await project.writeProgram(program({ adoptId: name }, {}, member));
    assert.match(fails(await project.preview()), /already manages the membership of a user admins\//);
    assert.deepEqual(changes(), []);
  });

  it('is deleted with its resource where the program said so before', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ deletionPolicy: 'DELETE' }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), []);
    await project.writeProgram(program(null));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['AdminRemoveUserFromGroup', 'AdminDeleteUser']);
    assert.equal(pool().users.size, 0);
  });

  it('keeps a pool from being deleted, unless the pool says otherwise', async () => {
    const { project, emulator } = fixture();
    await sendRaw(
      emulator,
      'AdminCreateUser',
      { UserPoolId: poolId, Username: 'eve@example.com' },
      String(poolId.split('_')[0]),
    );
    await project.writeProgram(program());
    succeeds(await project.up(['--skip-preview']));
    assert.match(fails(await project.destroy(['--skip-preview'])), /has users|users/);
    assert.equal(pool().users.size, 2);
    await project.writeProgram(program(null, { forceDestroy: true }));
    succeeds(await project.up(['--skip-preview']));
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
