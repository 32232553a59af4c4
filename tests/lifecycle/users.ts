import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import {
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  CreateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamicSteps } from '../hosts/dynamic-steps';
import { challengeOf, tokensOf } from '../support/sign-in/answer';
import { withCognito } from '../support/sign-in/client';
import type { Outputs } from '../support/sign-in/outputs';
import { signInWithPlainPassword } from '../support/sign-in/plain-password';
import { makeClient, poolAt } from '../support/sign-in/plain-pools';
import { isSettled } from './scenario';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from './service';
import { Stack } from './stack';

const PASSWORD = 'Hunter22!hunter';
const EMAIL = 'ada@example.com';

/** Users and memberships, on an emulator of others where people can sign in; how an update fails that takes an attribute away, if it does. */
export function usersSuite(url: () => string, withoutDeletion?: RegExp): void {
  let savedEnvironment: SavedEnvironment;
  let pool: Outputs;
  const { info } = console;

  before(() => {
    console.info = () => undefined;
    savedEnvironment = setEnvironment();
  });
  after(() => {
    console.info = info;
    restoreEnvironment(savedEnvironment);
  });
  beforeEach(async () => {
    pool = await makeClient(await poolAt(url(), {}), { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
  });

  const stackOf = async (kind: string): Promise<Stack> => {
    const config = (key: string): string | undefined =>
      ({ 'cognito-user-pool:endpoint': pool.endpoint, 'cognito-user-pool:quotaShare': '1000' })[key];
    return new Stack(await DynamicSteps.open(kind, config));
  };

  const ada = (given: object = {}) => ({
    userPoolId: pool.userPoolId,
    username: EMAIL,
    userAttributes: { email: EMAIL, emailVerified: true, name: 'Ada' },
    ...given,
  });

  const answer = (password: string) => signInWithPlainPassword(pool, { email: EMAIL, password });

  it('sign in with the permanent password at once, and with a changed one', async () => {
    const stack = await stackOf('UserPoolUser');
    equal(await stack.up(ada({ password: PASSWORD })), 'created');
    ok(tokensOf(await answer(PASSWORD)));
    await stack.refresh();
    equal(await stack.up(ada({ password: PASSWORD })), 'unchanged');
    equal(await stack.up(ada({ password: `${PASSWORD}2` })), 'updated');
    ok(tokensOf(await answer(`${PASSWORD}2`)));
  });

  it('have to choose a password after a temporary one', async () => {
    const stack = await stackOf('UserPoolUser');
    await stack.up(ada({ temporaryPassword: PASSWORD, messageAction: 'SUPPRESS' }));
    ok(challengeOf(await answer(PASSWORD), 'NEW_PASSWORD_REQUIRED'));
  });

  it('are changed attribute by attribute, adopted, kept and deleted', async () => {
    const stack = await stackOf('UserPoolUser');
    await stack.up(ada({ messageAction: 'SUPPRESS' }));
    const changed = ada({ userAttributes: { ...ada().userAttributes, nickname: 'Countess' } });
    equal(await stack.up(changed), 'updated');
    await isSettled(stack, changed);
    const adopter = await stackOf('UserPoolUser');
    const adopted = { ...changed, adoptId: stack.id, deletionPolicy: 'DELETE' };
    equal(await adopter.up(adopted), 'created');
    await isSettled(adopter, adopted);
    const { id: Username } = stack;
    await stack.destroy();
    const get = new AdminGetUserCommand({ UserPoolId: pool.userPoolId, Username });
    const { UserAttributes = [] } = await withCognito(pool, (cognito) => cognito.send(get));
    ok(UserAttributes.some(({ Value }) => Value === 'Countess'));
    // An update begins another run: in that of its adoption a user is kept for its new owner.
    equal(await adopter.up({ ...adopted, enabled: false }), 'updated');
    await adopter.destroy();
    equal(
      await withCognito(pool, (cognito) => cognito.send(get)).catch(({ name }: Error) => name),
      'UserNotFoundException',
    );
  });

  it(`lose an attribute that the program takes away${withoutDeletion === undefined ? '' : ': not here'}`, async () => {
    const stack = await stackOf('UserPoolUser');
    await stack.up(ada({ messageAction: 'SUPPRESS' }));
    const { name: _, ...userAttributes } = ada().userAttributes;
    const update = stack.up(ada({ userAttributes }));
    if (withoutDeletion !== undefined) return rejects(update, withoutDeletion);
    equal(await update, 'updated');
    await isSettled(stack, ada({ userAttributes }));
    const { UserAttributes = [] } = await withCognito(pool, (cognito) =>
      cognito.send(new AdminGetUserCommand({ UserPoolId: pool.userPoolId, Username: stack.id })),
    );
    ok(UserAttributes.every(({ Name }) => Name !== 'name'));
  });

  it('are in the groups that the program says', async () => {
    const user = await stackOf('UserPoolUser');
    await user.up(ada({ messageAction: 'SUPPRESS' }));
    const group = new CreateGroupCommand({ UserPoolId: pool.userPoolId, GroupName: 'admins' });
    await withCognito(pool, (cognito) => cognito.send(group));
    const stack = await stackOf('UserGroupMembership');
    const program = { userPoolId: pool.userPoolId, groupName: 'admins', username: user.id };
    equal(await stack.up(program), 'created');
    await isSettled(stack, program);
    const list = new AdminListGroupsForUserCommand({ UserPoolId: pool.userPoolId, Username: user.id });
    const groupsOf = async () =>
      (await withCognito(pool, (cognito) => cognito.send(list))).Groups?.map(({ GroupName }) => GroupName);
    deepEqual(await groupsOf(), ['admins']);
    await stack.destroy();
    deepEqual(await groupsOf(), []);
  });
}
