import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../../provider/codec/unknown';
import { importIdForm, parseImportId } from '../../provider/engine/import-id';
import { KINDS } from '../../provider/resources';
import { MEMBERSHIP_ID, membershipId } from '../../provider/resources/user-group-membership/id';
import { defaultSettings } from '../support/emulator';
import { consoleOutputOf, ProviderHarness, quiet, thrownBy } from './provider-harness';

describe('A membership', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    harness = await pools.other('UserGroupMembership');
    userPoolId = (await pools.create({})).id;
    for (const Username of ['ada', 'bob/x'])
      await harness.sendRaw('AdminCreateUser', { UserPoolId: userPoolId, Username });
    for (const GroupName of ['admins', 'staff/a%2Fb'])
      await harness.sendRaw('CreateGroup', { UserPoolId: userPoolId, GroupName });
    harness.calls();
  });

  const pair = (groupName = 'admins', username = 'ada') => ({ userPoolId, groupName, username });
  const members = (group = 'admins') => pools.emulator.pool(userPoolId).groupMembers.get(group) ?? [];
  const join = (GroupName: string, Username: string) =>
    harness.sendRaw('AdminAddUserToGroup', { UserPoolId: userPoolId, GroupName, Username });

  it('adds one user to one group, and takes away this pair only', async () => {
    await join('admins', 'bob/x');
    await join('staff/a%2Fb', 'ada');
    harness.calls();
    const made = await harness.create(pair());
    assert.equal(made.id, `${userPoolId}/admins/ada`);
    // The preview looks, and so does the update, which may be later.
    const looks = ['AdminListGroupsForUser', 'AdminListGroupsForUser'];
    assert.deepEqual(harness.calls(), [...looks, 'AdminAddUserToGroup']);
    assert.deepEqual(members(), ['bob/x', 'ada']);
    assert.deepEqual(await harness.diff(made, pair()), { changes: false });
    assert.deepEqual((await harness.refresh(made))?.outs, made.outs);
    await harness.delete(made);
    assert.deepEqual(members(), ['bob/x']);
    assert.deepEqual(members('staff/a%2Fb'), ['ada']);
    await harness.delete(made);
  });

  it('may exist already, which the preview says', async () => {
    await join('admins', 'ada');
    const output = await consoleOutputOf(async () => {
      await harness.create(pair());
    });
    assert.match(output, /exists already. This resource manages it from now on/);
    assert.deepEqual(members(), ['ada']);
  });

  it('is adopted by its id without a write', async () => {
    await join('staff/a%2Fb', 'bob/x');
    harness.calls();
    const given = pair('staff/a%2Fb', 'bob/x');
    const adopted = await harness.create({ ...given, adoptId: membershipId(given) });
    assert.equal(adopted.id, `${userPoolId}/staff%2Fa%252Fb/bob/x`);
    assert.deepEqual(harness.calls(), ['AdminListGroupsForUser', 'AdminListGroupsForUser']);
    const wrong = await thrownBy(harness.create({ ...given, adoptId: 'other' }));
    assert.match(wrong.message, /^adoptId: must be the id of the membership/);
    const none = await thrownBy(harness.create({ ...pair(), adoptId: membershipId(pair()) }));
    assert.match(none.message, /^adoptId: the pool .* has no membership/);
  });

  it('is added once after a lost response, and removed once', async () => {
    harness.emulator.fault({ operation: 'AdminAddUserToGroup', kind: 'drop-after' });
    const made = await harness.create(pair());
    assert.deepEqual(members(), ['ada']);
    harness.emulator.fault({ operation: 'AdminRemoveUserFromGroup', kind: 'drop-after' });
    await harness.delete(made);
    assert.deepEqual(members(), []);
  });

  it('is gone with its user, its group and its pool, and by hand', async () => {
    const gone = async (operation: string, input: object): Promise<void> => {
      await harness.sendRaw('AdminCreateUser', { UserPoolId: userPoolId, Username: 'eve' });
      await harness.sendRaw('CreateGroup', { UserPoolId: userPoolId, GroupName: 'testers' });
      const made = await harness.create(pair('testers', 'eve'));
      await harness.sendRaw(operation, { UserPoolId: userPoolId, ...input });
      assert.equal(await harness.refresh(made), undefined, operation);
      await harness.delete(made);
      if (operation === 'DeleteUserPool') return;
      pools.emulator.pool(userPoolId).users.delete('eve');
      pools.emulator.pool(userPoolId).groups.delete('testers');
    };
    await gone('AdminRemoveUserFromGroup', { GroupName: 'testers', Username: 'eve' });
    await gone('AdminDeleteUser', { Username: 'eve' });
    await gone('DeleteGroup', { GroupName: 'testers' });
    await gone('DeleteUserPool', {});
  });

  it('of an absent user or group is refused by AWS, and says which, and what waits for both', async () => {
    const outputs =
      / Give username and groupName .* cognitoUsername of a UserPoolUser and groupName of a UserPoolGroup, /;
    for (const [absent, words] of [
      [pair('admins', 'eve'), /User does not exist\. Give/],
      [pair('testers'), /Group not found\. Give/],
    ] as const) {
      const { message } = await thrownBy(harness.create(absent));
      assert.match(message, words);
      assert.match(message, outputs);
    }
  });

  it('is replaced by any change, and in the same group the old one goes first', async () => {
    const made = await harness.create(pair());
    assert.deepEqual(await harness.diff(made, pair('staff/a%2Fb')), { replaces: ['groupName'] });
    assert.deepEqual(await harness.diff(made, pair('admins', 'bob/x')), {
      replaces: ['username'],
      deleteBeforeReplace: true,
    });
    assert.deepEqual(await harness.diff(made, pair('Admins')), {
      replaces: ['groupName'],
      deleteBeforeReplace: true,
    });
    assert.deepEqual(await harness.diff(made, { ...pair(), username: UNKNOWN }), { replaces: [] });
    assert.deepEqual((await harness.diff(made, { ...pair(), userPoolId: UNKNOWN })).replaces, ['userPoolId']);
  });

  it('is replaced with its group: a new group of the same name has no members', async () => {
    const made = await harness.create(pair());
    assert.deepEqual(await harness.diff(made, { ...pair(), groupName: UNKNOWN }), {
      replaces: ['groupName'],
    });
  });

  it('stays where another resource declares it in the run that removes the first', async () => {
    const first = await harness.create(pair());
    // A rename in the program: Pulumi creates the new resource, and then deletes the old one.
    const second = await harness.create(pair());
    const output = await consoleOutputOf(() => harness.delete(first));
    assert.match(output, /is not deleted: another resource has adopted it in this run/);
    assert.deepEqual(members(), ['ada']);
    assert.deepEqual((await harness.refresh(second))?.id, second.id);
  });

  it('of a user in many groups is found on a later page', async () => {
    for (let index = 0; index < 70; index++) {
      await harness.sendRaw('CreateGroup', {
        UserPoolId: userPoolId,
        GroupName: `g${index}`,
        Precedence: index,
      });
      await join(`g${index}`, 'ada');
    }
    const made = await harness.create(pair());
    harness.calls();
    assert.deepEqual((await harness.refresh(made))?.outs, made.outs);
    assert.deepEqual(harness.calls(), ['AdminListGroupsForUser', 'AdminListGroupsForUser']);
  });

  describe('by its id', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', '/', '%', '2', 'F', 'f', '|', 'é'),
      minLength: 1,
      maxLength: 12,
    });

    it('is found again, whatever its names have', () => {
      fc.assert(
        fc.property(name, name, (groupName, username) => {
          const given = { userPoolId: 'eu-west-1_AbCdEfGhI', groupName, username };
          assert.deepEqual(MEMBERSHIP_ID.parse(membershipId(given)), given);
          const kind = KINDS['UserGroupMembership'] ?? assert.fail();
          const id = membershipId(given);
          assert.deepEqual(parseImportId(kind, id), E.right({ id, state: given }));
        }),
      );
    });

    it('has another id than every other pair', () => {
      fc.assert(
        fc.property(name, name, name, name, (group, user, otherGroup, otherUser) => {
          const at = (groupName: string, username: string) =>
            membershipId({ userPoolId: 'eu-west-1_AbCdEfGhI', groupName, username });
          assert.equal(
            at(group, user) === at(otherGroup, otherUser),
            group === otherGroup && user === otherUser,
          );
        }),
      );
    });

    it('is no id without a pool, a group and a user', () => {
      const kind = KINDS['UserGroupMembership'] ?? assert.fail();
      assert.equal(importIdForm(kind), 'poolId/groupName/username');
      for (const id of ['', 'pool', 'pool/group', 'pool/group/', '/group/user', 'pool//user'])
        assert.ok(E.isLeft(parseImportId(kind, id)), id);
    });
  });
});
