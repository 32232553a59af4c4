import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { SECRETS } from '../../provider/codec/secret';
import { UNKNOWN } from '../../provider/codec/unknown';
import { DEFAULT_NAME } from '../../provider/engine/default-name';
import { check, warningsFor } from '../../provider/resources/user-pool-group/check';
import { UserPoolGroupSettings } from '../../provider/resources/user-pool-group/settings';
import { toProperties } from '../resources/user-pool/api-names';
import { defaultSettings } from '../support/emulator/settings';

import { validMaximal, validMinimal } from '../support/model/samples';
import { refusedPathsOf, violationsOf } from './model-violations';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const roleArn = 'arn:aws:iam::123456789012:role/admins';
const otherRole = 'arn:aws:iam::123456789012:role/others';

describe('A group', () => {
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
    // A run of its own, which knows of no replacement in another.
    harness = await pools.other('UserPoolGroup');
    userPoolId = (await pools.create({})).id;
    harness.calls();
  });

  const admins = (given: object = {}) => ({
    userPoolId,
    groupName: 'admins',
    description: 'Everything',
    precedence: 0,
    roleArn,
    ...given,
  });

  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(admins()).filter(([name]) => !names.includes(name)));

  const live = (): PlainObject => {
    const {
      CreationDate: _,
      LastModifiedDate: __,
      ...group
    } = Object(pools.emulator.pool(userPoolId).groups.get('admins'));
    return group;
  };

  const rewrite = (given: object): void => {
    Object.assign(pools.emulator.pool(userPoolId).groups.get('admins') ?? assert.fail('no group'), given);
  };

  const join = (count: number): void => {
    const members = Array.from({ length: count }, (_, index) => `user-${index}`);
    pools.emulator.pool(userPoolId).groupMembers.set('admins', members);
  };

  const theirs = (given: object = {}) =>
    harness.sendRaw('CreateGroup', {
      UserPoolId: userPoolId,
      GroupName: 'admins',
      Description: 'Theirs',
      ...given,
    });

  for (const omission of ['documented', 'observed', 'keep'] as const) {
    describe(`where AWS follows the policy ${omission} with what an update leaves out`, () => {
      beforeEach(() => {
        pools.emulator.options.omission = omission;
      });

      it('is made, changed and deleted by one request each, with a precedence of 0 as a value', async () => {
        const made = await harness.create(admins());
        assert.equal(made.id, 'admins');
        assert.deepEqual(made.outs, { ...admins(), region: REGION, unmanaged: [] });
        assert.deepEqual(harness.calls(), ['GetGroup', 'CreateGroup']);
        const all = { UserPoolId: userPoolId, GroupName: 'admins', Description: 'Everything' };
        assert.deepEqual(live(), { ...all, Precedence: 0, RoleArn: roleArn });
        join(3);
        const changed = await harness.up(made, admins({ precedence: 2, roleArn: otherRole }));
        assert.deepEqual(harness.calls(), ['GetGroup', 'UpdateGroup', 'GetGroup']);
        assert.deepEqual(live(), { ...all, Precedence: 2, RoleArn: otherRole });
        assert.equal(pools.emulator.pool(userPoolId).groupMembers.get('admins')?.length, 3);
        const back = await harness.up(changed, admins());
        assert.equal(live()['Precedence'], 0);
        await harness.delete(back);
        assert.deepEqual(live(), {});
        await harness.delete(back);
      });

      it('keeps what its program never declared, its role and its precedence of 0 too, in every update', async () => {
        await theirs({ RoleArn: roleArn, Precedence: 0 });
        const adopted = await harness.create({ userPoolId, adoptId: 'admins' });
        assert.deepEqual(adopted.outs['unmanaged'], ['description', 'precedence', 'roleArn']);
        const declared = { userPoolId, groupName: 'admins', description: 'Ours' };
        const changed = await harness.up(adopted, declared);
        assert.deepEqual(
          [live()['Description'], live()['Precedence'], live()['RoleArn']],
          ['Ours', 0, roleArn],
        );
        assert.deepEqual(changed.outs['unmanaged'], ['precedence', 'roleArn']);
      });

      it('loses a description that its program no longer declares, in place', async () => {
        const made = await harness.create(admins());
        const dropped = await harness.up(made, without('description'));
        assert.equal(live()['Description'], '');
        assert.deepEqual(dropped.outs['unmanaged'], []);
        assert.deepEqual(await harness.diff(dropped, without('description')), { changes: false });
        assert.deepEqual(await harness.diff(dropped, admins({ description: '' })), { changes: false });
        assert.deepEqual([live()['Precedence'], live()['RoleArn']], [0, roleArn]);
      });

      it('keeps what is newer than the SDK', async () => {
        pools.emulator.options.allowUnknownMembers = ['FutureSetting'];
        const made = await harness.create(admins());
        rewrite({ FutureSetting: { Level: 3 } });
        await harness.up(made, admins({ precedence: 1 }));
        assert.deepEqual(live()['FutureSetting'], { Level: 3 });
      });
    });
  }

  it('sends no description where none is declared, since AWS may refuse an empty one', async () => {
    const made = await harness.create(without('description'));
    await harness.up(made, { ...without('description'), precedence: 7 });
    for (const { input } of pools.emulator.requests) assert.ok(!('Description' in Object(input)));
  });

  it('has the name of its resource unless one is declared, and keeps it', async () => {
    const named = { ...without('groupName'), [DEFAULT_NAME]: 'admins' };
    const made = await harness.create(named);
    assert.equal(made.id, 'admins');
    assert.equal(made.inputs['groupName'], 'admins');
    assert.deepEqual(await harness.diff(made, { ...named, [DEFAULT_NAME]: 'renamed' }), { changes: false });
  });

  it('shows drift where it is declared, and the next up sets it right', async () => {
    const made = await harness.create(without('roleArn'));
    rewrite({ Precedence: 9, RoleArn: otherRole });
    const found = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(found.inputs, { ...made.inputs, precedence: 9 });
    assert.deepEqual(found.outs['unmanaged'], ['roleArn']);
    await harness.up(found, without('roleArn'));
    assert.deepEqual([live()['Precedence'], live()['RoleArn']], [0, otherRole]);
  });

  describe('that AWS cannot change as declared', () => {
    const refusal = async (made: Deployed, program: object): Promise<string> =>
      (await thrownBy(harness.diff(made, program))).message;
    const words = (members: string, change: string, ignored: string) =>
      `This would replace the group admins of the pool ${userPoolId}, and its memberships would be lost: ${members}. AWS cannot change ${change} on a live group. Revert the change, or keep the group as it is with ignoreChanges: [${ignored}], or set allowReplacement: true to replace it anyway.`;

    it('is not replaced to take its role or its precedence away, and the message has the members', async () => {
      const made = await harness.create(admins());
      join(2);
      harness.calls();
      assert.equal(
        await refusal(made, without('roleArn')),
        words('it has 2 members', `roleArn ("${roleArn}" => nothing)`, '"roleArn"'),
      );
      assert.deepEqual(harness.calls(), ['ListUsersInGroup']);
      assert.equal(
        await refusal(made, without('precedence')),
        words('it has 2 members', 'precedence (0 => nothing)', '"precedence"'),
      );
      assert.equal(
        await refusal(made, without('precedence', 'roleArn')),
        words(
          'it has 2 members',
          `precedence (0 => nothing), roleArn ("${roleArn}" => nothing)`,
          '"precedence", "roleArn"',
        ),
      );
    });

    it('is not replaced to have another name or pool either', async () => {
      const made = await harness.create(admins());
      const { id } = await pools.create({});
      assert.equal(
        await refusal(made, admins({ groupName: 'staff' })),
        words('it has no members now', 'groupName ("admins" => "staff")', '"groupName"'),
      );
      assert.match(await refusal(made, admins({ userPoolId: id })), /AWS cannot change userPoolId/);
    });

    it('shows no role that the program marks as a secret, neither refused nor replaced', async () => {
      const secret = 'arn:aws:iam::123456789012:role/hunter22-hunter22';
      const made = await harness.create({ ...admins({ roleArn: secret }), [SECRETS]: [['roleArn']] });
      assert.deepEqual(live()['RoleArn'], secret);
      const message = await refusal(made, without('roleArn'));
      assert.match(message, /roleArn \(/);
      assert.ok(!message.includes('hunter22'), message);
      const changed = { ...admins({ groupName: 'staff', allowReplacement: true, roleArn: secret }) };
      const output = await consoleOutputOf(() =>
        harness.diff(made, { ...changed, [SECRETS]: [['roleArn']] }),
      );
      assert.match(output, /^This replaces the group/);
      assert.ok(!output.includes('hunter22'), output);
    });

    for (const [count, members] of [
      [0, 'it has no members now'],
      [1, 'it has 1 member'],
      [60, 'it has 60 members'],
      [61, 'it has more than 60 members'],
    ] as const)
      it(`says of ${count} members: ${members}`, async () => {
        const made = await harness.create(admins());
        join(count);
        assert.match(await refusal(made, without('roleArn')), new RegExp(`would be lost: ${members}\\.`));
      });

    it('is not replaced where its members cannot be listed', async () => {
      const made = await harness.create(admins());
      pools.emulator.fault({ operation: 'ListUsersInGroup', kind: 'error', type: 'AccessDeniedException' });
      assert.match(await refusal(made, without('roleArn')), /lost: its number of members is not known\./);
    });

    it('is replaced with allowReplacement: deleted first, created again under its name, without its members', async () => {
      const made = await harness.create(admins());
      join(4);
      const program = { ...without('roleArn', 'precedence'), allowReplacement: true };
      let diff: object = {};
      const message = await consoleOutputOf(async () => {
        diff = await harness.diff(made, program);
      });
      assert.deepEqual(diff, { replaces: ['precedence', 'roleArn'], deleteBeforeReplace: true });
      assert.equal(
        message,
        `This replaces the group admins of the pool ${userPoolId}, and the new group has none of its members: it has 4 members.`,
      );
      // As the engine does it: the new inputs are checked while the old group is live.
      const inputs = await harness.inputs(program);
      await harness.delete(made);
      const { outs } = await harness.provider.create(inputs);
      assert.equal(outs?.['groupName'], 'admins');
      assert.deepEqual(live(), { UserPoolId: userPoolId, GroupName: 'admins', Description: 'Everything' });
      assert.equal(pools.emulator.pool(userPoolId).groupMembers.get('admins'), undefined);
    });

    it('is not replaced by one of a name that is taken, nor by an adopted one', async () => {
      const made = await harness.create(admins());
      await theirs({ GroupName: 'staff' });
      assert.match(
        await refusal(made, admins({ groupName: 'staff', allowReplacement: true })),
        /^groupName: the pool \S+ has a group staff already/,
      );
      assert.match(
        await refusal(made, { ...without('roleArn'), allowReplacement: true, adoptId: 'admins' }),
        /^adoptId: this replaces the group admins by a new one, so there will be none to adopt/,
      );
    });

    it('is replaced with a pool that is replaced, without opt-in and without counting its members', async () => {
      const made = await harness.create(admins());
      harness.calls();
      assert.deepEqual(await harness.diff(made, admins({ userPoolId: UNKNOWN })), {
        replaces: ['userPoolId'],
        deleteBeforeReplace: true,
      });
      assert.deepEqual(harness.calls(), ['DescribeUserPool']);
    });

    it('is replaced without opt-in where it no longer exists, or its pool', async () => {
      const made = await harness.create(admins());
      const { id } = await pools.create({});
      await harness.sendRaw('DeleteGroup', { UserPoolId: userPoolId, GroupName: 'admins' });
      assert.deepEqual((await harness.diff(made, without('roleArn'))).replaces, ['roleArn']);
      await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
      assert.deepEqual((await harness.diff(made, admins({ userPoolId: id }))).replaces, ['userPoolId']);
    });

    it('is updated in place where a role or a precedence is added, or is not known yet', async () => {
      const made = await harness.create(without('roleArn', 'precedence'));
      assert.deepEqual(await harness.diff(made, admins()), { replaces: [] });
      const added = await harness.up(made, admins());
      assert.deepEqual(await harness.diff(added, admins({ roleArn: UNKNOWN })), { replaces: [] });
    });
  });

  describe('that is there already', () => {
    const taken = () =>
      `groupName: the pool ${userPoolId} has a group admins already. To adopt it, set adoptId: "admins"; to only read it, use UserPoolGroup.get`;

    it('fails the preview, and the message names adoptId', async () => {
      await theirs();
      assert.equal((await thrownBy(harness.inputs(admins()))).message, taken());
    });

    it('fails its making where no preview saw it, and is left as it is', async () => {
      const inputs = await harness.inputs(admins());
      await theirs();
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.match(thrown.message, /^Cognito refused CreateGroup .*set adoptId: "admins"/);
      assert.equal(thrown.id, undefined);
      assert.equal(live()['Description'], 'Theirs');
    });

    it('under a name in another case fails its making with AWS’s words', async () => {
      await theirs({ GroupName: 'Admins' });
      const thrown = await thrownBy(harness.create(admins()));
      assert.match(thrown.message, /^Cognito refused CreateGroup .*A group with the name already exists/);
    });

    it('is adopted by its name alone: the preview lists the changes and the unchanged settings', async () => {
      await theirs({ Precedence: 0, RoleArn: roleArn });
      const given = { userPoolId, adoptId: 'admins', description: 'Ours' };
      const message = await consoleOutputOf(() => harness.inputs(given));
      assert.equal(
        message.split('\n')[0],
        'Adopts the group admins. Changes: description: "Theirs" => "Ours". Unchanged, since the program does not declare them: precedence, roleArn.',
      );
      const adopted = await harness.create(given);
      assert.deepEqual(await harness.diff(adopted, given), { changes: false });
      const { adoptId: _, ...dropped } = given;
      assert.deepEqual(await harness.diff(adopted, dropped), { changes: false });
    });

    it('is not adopted by another name, nor where it is not', async () => {
      assert.equal(
        (await thrownBy(harness.inputs(admins({ adoptId: 'other' })))).message,
        'adoptId: must be equal to the groupName, "admins"',
      );
      assert.equal(
        (await thrownBy(harness.inputs(admins({ adoptId: 'admins' })))).message,
        `adoptId: the pool ${userPoolId} has no group admins`,
      );
    });

    it('is read whole by one that only reads it', async () => {
      await theirs({ Precedence: 0, RoleArn: roleArn });
      const found = await harness.provider.read('admins', { userPoolId, groupName: 'admins' });
      assert.deepEqual(found.props, {
        ...admins({ description: 'Theirs' }),
        region: REGION,
        unmanaged: [],
      });
    });
  });

  describe('whose answer is lost', () => {
    it('is found, and made once', async () => {
      pools.emulator.fault({ operation: 'CreateGroup', kind: 'drop-after' });
      const made = await harness.create(admins());
      assert.equal(made.outs['precedence'], 0);
      assert.equal(pools.emulator.count('CreateGroup'), 1);
    });

    it('is sent again when it had no effect', async () => {
      pools.emulator.fault({ operation: 'CreateGroup', kind: 'drop-before' });
      await harness.create(admins({ groupName: 'staff' }));
      assert.equal(pools.emulator.count('CreateGroup'), 2);
    });

    it('is not taken for another that is there otherwise', async () => {
      const inputs = await harness.inputs(admins({ groupName: 'others' }));
      await theirs({ GroupName: 'others' });
      pools.emulator.fault({ operation: 'CreateGroup', kind: 'drop-before' });
      assert.match(
        (await thrownBy(harness.provider.create(inputs))).message,
        /These groups named others were created since: others\..*adoptId/,
      );
    });

    it('is updated once', async () => {
      const made = await harness.create(admins());
      pools.emulator.fault({ operation: 'UpdateGroup', kind: 'drop-after' });
      assert.equal((await harness.up(made, admins({ precedence: 1 }))).outs['precedence'], 1);
    });
  });

  it('is in the state as it is when its update fails, and the next up does it', async () => {
    const made = await harness.create(admins());
    pools.emulator.fault({
      operation: 'UpdateGroup',
      kind: 'error',
      type: 'InternalErrorException',
      status: 400,
      message: 'later',
    });
    const program = { ...without('description'), precedence: 1 };
    const thrown = await thrownBy(harness.up(made, program));
    assert.match(thrown.message, /UpdateGroup .*later.*The state holds the group as it is/);
    const { __provider: __, ...left } = thrown.properties ?? {};
    assert.deepEqual(left, made.outs);
    await harness.up({ ...made, outs: left }, program);
    assert.deepEqual([live()['Precedence'], live()['Description']], [1, '']);
  });

  it('that no longer exists, alone or with its pool, is removed by a refresh and a deletion, and an update reports that', async () => {
    const made = await harness.create(admins());
    const other: Deployed = await harness.create(admins({ groupName: 'others' }));
    await harness.sendRaw('DeleteGroup', { UserPoolId: userPoolId, GroupName: 'admins' });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    assert.match(
      (await thrownBy(harness.up(made, admins({ precedence: 1 })))).message,
      /^The group admins no longer exists\. Run `pulumi refresh`/,
    );
    await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(other), undefined);
    await harness.delete(other);
  });

  for (const [title, group] of [
    ['is missing', undefined],
    ['is a list', [{ GroupName: 'admins' }]],
    ['lacks its name', { UserPoolId: 'eu-west-1_AbCdEfGhI' }],
    [
      'has a list as its precedence',
      { UserPoolId: 'eu-west-1_AbCdEfGhI', GroupName: 'admins', Precedence: [0] },
    ],
  ] as const)
    it(`that AWS answers unusably is not refreshed or updated, with a clear error: what it answers ${title}`, async () => {
      const made = await harness.create(admins());
      for (const step of [() => harness.refresh(made), () => harness.up(made, admins({ precedence: 1 }))]) {
        pools.emulator.fault({
          operation: 'GetGroup',
          kind: 'garbage',
          status: 200,
          body: JSON.stringify({ Group: group }),
        });
        const { message } = await thrownBy(step());
        assert.match(message, /GetGroup/);
        assert.ok(!message.includes('undefined'), message);
      }
      assert.equal(live()['Precedence'], 0);
    });

  it('sends no request at preview where the pool or its name is unknown', async () => {
    const inputs = await harness.inputs(admins({ userPoolId: UNKNOWN, region: undefined }));
    assert.deepEqual(inputs, { ...admins({ userPoolId: UNKNOWN }), region: UNKNOWN });
    await harness.inputs(admins({ groupName: UNKNOWN }));
    assert.deepEqual(harness.calls(), []);
  });

  it('warns about the name of a group that Cognito makes itself, where it is new', () => {
    const federated = { userPoolId, groupName: `${userPoolId}_Google`, region: REGION };
    assert.match(warningsFor(federated).join(), /^groupName: Cognito itself creates a group of this name/);
    assert.deepEqual(warningsFor(federated, false), []);
    assert.deepEqual(warningsFor({ ...federated, skipRules: ['group/federation-name'] }), []);
    assert.deepEqual(warningsFor({ userPoolId, region: REGION }), [], 'its name is that of its resource');
  });
});

describe('The requests that each violate the service model of CreateGroup in one place', () => {
  const failuresOf = refusedPathsOf(check);

  const cases = violationsOf('CreateGroup', UserPoolGroupSettings);

  for (const { constraint, settingPath, news } of cases)
    it(`are refused at ${settingPath}, and nowhere else: ${constraint}`, () =>
      assert.deepEqual(failuresOf(news), [settingPath]));

  it('are all of them, and what the model allows is accepted at its smallest and largest', () => {
    assert.ok(cases.length >= 15, String(cases.length));
    for (const sample of [validMinimal, validMaximal]) {
      const news = toProperties(UserPoolGroupSettings, sample('CreateGroupRequest'));
      assert.deepEqual(
        failuresOf({ ...Object(news), skipRules: ['group/role-arn', 'group/role-account'] }),
        [],
      );
    }
  });
});
