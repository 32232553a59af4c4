import { deepEqual, equal } from 'node:assert/strict';
import {
  CreateGroupCommand,
  GetGroupCommand,
  UpdateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated } from './emulated';

const RoleArn = 'arn:aws:iam::123456789012:role/admins';
const admins = { GroupName: 'admins', Description: 'Everything', Precedence: 0, RoleArn };

describe('A group of the emulator', () => {
  const service = emulated();

  it('is described as it was made, and then as it was changed, with a precedence of 0', async () => {
    const { client, pool } = service();
    const UserPoolId = await pool();
    const made = await client.send(new CreateGroupCommand({ UserPoolId, ...admins }));
    const { CreationDate, LastModifiedDate, ...settings } = made.Group ?? {};
    deepEqual(settings, { UserPoolId, ...admins });
    deepEqual(CreationDate, LastModifiedDate);
    await client.send(new UpdateGroupCommand({ UserPoolId, ...admins, Precedence: 3 }));
    const { Group } = await client.send(new GetGroupCommand({ UserPoolId, GroupName: 'admins' }));
    deepEqual([Group?.Precedence, Group?.CreationDate], [3, CreationDate]);
  });

  it('tells only what was set', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    const { body } = await call('CreateGroup', { UserPoolId, GroupName: 'staff' });
    deepEqual(Object.keys(Object(body['Group'])).sort(), [
      'CreationDate',
      'GroupName',
      'LastModifiedDate',
      'UserPoolId',
    ]);
  });

  for (const [omission, kept] of [
    ['documented', {}],
    ['observed', { Description: 'Everything', Precedence: 0, RoleArn }],
    ['keep', { Description: 'Everything', Precedence: 0, RoleArn }],
  ] as const) {
    it(`updated without its settings has ${Object.keys(kept).length} of 3 afterwards, and its members, under the policy ${omission}`, async () => {
      const { call, emulator, pool } = service();
      emulator.options.omission = omission;
      const UserPoolId = await pool();
      await call('CreateGroup', { UserPoolId, ...admins });
      emulator.pool(UserPoolId).groupMembers.set('admins', ['ann']);
      await call('UpdateGroup', { UserPoolId, GroupName: 'admins' });
      const {
        GroupName: _,
        UserPoolId: __,
        CreationDate,
        LastModifiedDate,
        ...left
      } = emulator.pool(UserPoolId).groups.get('admins') ?? {};
      deepEqual(left, kept);
      equal(Number(LastModifiedDate) > Number(CreationDate), true);
      deepEqual(emulator.pool(UserPoolId).groupMembers.get('admins'), ['ann']);
    });
  }

  it('is there once in a pool, whatever the case of its name, and in another pool too', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    equal((await call('CreateGroup', { UserPoolId, ...admins })).status, 200);
    for (const GroupName of ['admins', 'Admins']) {
      const { type, message } = await call('CreateGroup', { UserPoolId, GroupName });
      deepEqual([type, message], ['GroupExistsException', 'A group with the name already exists.']);
    }
    equal((await call('CreateGroup', { UserPoolId: await pool(), ...admins })).status, 200);
  });

  it('that does not exist is refused by every operation', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    for (const operation of ['GetGroup', 'UpdateGroup', 'DeleteGroup', 'ListUsersInGroup']) {
      const { type, message } = await call(operation, { UserPoolId, GroupName: 'none' });
      deepEqual([type, message], ['ResourceNotFoundException', 'Group not found.'], operation);
    }
  });

  it('lists its members page by page, and loses them when it is deleted', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool();
    const named = { UserPoolId, GroupName: 'admins' };
    await call('CreateGroup', { UserPoolId, ...admins });
    const names = Array.from({ length: 61 }, (_, index) => `user-${index}`);
    emulator.pool(UserPoolId).groupMembers.set('admins', names);
    const { body: first } = await call('ListUsersInGroup', named);
    const { body: second } = await call('ListUsersInGroup', { ...named, NextToken: first['NextToken'] });
    const listed = [first, second].map(({ Users }) => (Users as readonly object[]).length);
    deepEqual([listed, second['NextToken']], [[60, 1], undefined]);
    await call('DeleteGroup', named);
    await call('CreateGroup', { UserPoolId, ...admins });
    deepEqual((await call('ListUsersInGroup', named)).body['Users'], []);
  });
});
