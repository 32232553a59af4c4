import { deepEqual, equal, fail } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import { omit, pick } from '../../../provider/codec/pick';
import { ownText, type PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-user/check';
import { UserPoolUserInputs } from '../../../provider/resources/user-pool-user/inputs';
import { attributesIn, fromAttributes } from '../../../provider/resources/user-pool-user/translation';
import { ProviderHarness, quiet } from '../../guarantees/provider-harness';
import { deployedIn, isSteady, type Published, warnedRules, writesOf } from '../shared/deployed';

interface PublishedUser extends Published {
  /** What is set after the create. */
  readonly password?: { readonly Password: string; readonly Permanent: boolean };
  readonly enabled?: boolean;
  readonly groups?: ReadonlyArray<string>;
  /** What AWS answers to it, where that was recorded. */
  readonly live?: PlainObject;
}

const DEPLOYED = deployedIn<PublishedUser>(__dirname, 'published');

const attributesOf = (members: PlainObject) => attributesIn(members['UserAttributes']) ?? fail('no list');

const programOf = ({ api, password, enabled }: PublishedUser): PlainObject => {
  const userAttributes = fromAttributes(attributesOf(api));
  return {
    ...fromApi(UserPoolUserInputs, omit(api, ['UserAttributes'])),
    ...(userAttributes !== undefined && { userAttributes }),
    ...(password !== undefined && { password: password.Password }),
    ...(enabled !== undefined && { enabled }),
  };
};

const PASSWORDS = ['password', 'temporaryPassword'];

/** In a pool whose users sign in by e-mail address or phone number, AWS returns the name that it has generated. */
const NOT_IMPORTED = PASSWORDS;

const CUSTOM = 'custom:';

/** A pool with the custom attributes of a user, whose name is an address where that is one. */
const poolOf = ({ api }: Published): PlainObject => {
  const schema = Object.keys(attributesOf(api))
    .filter((name) => name.startsWith(CUSTOM))
    .map((name) => ({ name: name.slice(CUSTOM.length), attributeDataType: 'String', mutable: true }));
  return {
    ...(schema.length > 0 && { schema }),
    ...(ownText(api, 'Username').includes('@') && { usernameAttributes: ['email'] }),
  };
};

describe('Users that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolUser');
  });
  after(() => pools.close());

  const poolFor = async (published: Published): Promise<string> => {
    const { id } = await pools.create(poolOf(published));
    harness.calls();
    return id;
  };
  const live = (userPoolId: string) =>
    [...harness.emulator.pool(userPoolId).users.values()][0] ?? fail('there is no user');

  it('are some, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    equal(DEPLOYED.length, 15);
  });

  for (const published of DEPLOYED) {
    const { source, api, password, enabled = true, groups = [], warns = [] } = published;
    const further = [
      ...(password === undefined ? [] : ['AdminSetUserPassword']),
      ...(enabled ? [] : ['AdminDisableUser']),
    ];

    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () =>
      deepEqual(warnedRules({ check, normalise, warningsFor }, programOf(published)), warns));

    it(`are created, and steady: ${source}`, async () => {
      const userPoolId = await poolFor(published);
      const program = { ...programOf(published), userPoolId };
      const made = await harness.create(program);
      deepEqual(writesOf(harness), ['AdminCreateUser', ...further]);
      const { attributes } = live(userPoolId);
      const { UserAttributes } = published.live ?? api;
      for (const [name, value] of Object.entries(attributesOf({ UserAttributes })))
        if (name !== 'sub') equal(attributes[name], value);
      await isSteady(harness, made, program, PASSWORDS, NOT_IMPORTED);
    });

    it(`are adopted without a write, and steady: ${source}`, async () => {
      const userPoolId = await poolFor(published);
      const named = { UserPoolId: userPoolId, Username: api['Username'] };
      await harness.sendRaw('AdminCreateUser', { ...api, ...named });
      if (password !== undefined) await harness.sendRaw('AdminSetUserPassword', { ...named, ...password });
      if (!enabled) await harness.sendRaw('AdminDisableUser', named);
      harness.calls();
      const program = { ...programOf(published), userPoolId, adoptId: live(userPoolId).Username };
      const adopted = await harness.create(program);
      deepEqual(writesOf(harness), []);
      await isSteady(harness, adopted, program, PASSWORDS, NOT_IMPORTED);
    });

    if (groups.length > 0)
      it(`are members of ${groups.join()}, and steady: ${source}`, async () => {
        const userPoolId = await poolFor(published);
        const user = await harness.create({ ...programOf(published), userPoolId });
        const memberships = await pools.other('UserGroupMembership');
        for (const groupName of groups) {
          await harness.sendRaw('CreateGroup', { UserPoolId: userPoolId, GroupName: groupName });
          const program = { ...pick(user.outs, ['userPoolId']), groupName, username: user.id };
          await isSteady(memberships, await memberships.create(program), program);
        }
      });
  }
});
