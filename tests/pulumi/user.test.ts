import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { UserGroupMembership, UserPool, UserPoolGroup, UserPoolUser } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly id: string | undefined;
}

describe('A user in a program', function () {
  this.timeout(600_000);
  const registered: Registered[] = [];

  before(async () => {
    build();
    await mockEngine(({ type, name, inputs, id }) => {
      registered.push({ type, name, inputs, id });
      const outs = { cognitoUsername: `generated-${name}`, sub: `sub-${name}` };
      return { ...inputs, ...outs };
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  const inputsOf = (name: string): Registered['inputs'] =>
    registered.find((one) => one.name === name)?.inputs ?? {};

  for (const [how, password] of [
    ['a text', 'hush'],
    ['an output', pulumi.output('hush')],
    ['a promise', Promise.resolve('hush')],
  ] as const)
    it(`has its password as a secret, given as ${how}`, async () => {
      const user = new UserPoolUser('ada', { userPoolId, username: 'ada', password });
      await resolved(user.id);
      equal(await pulumi.isSecret(user.password), true);
      deepEqual(inputsOf('ada')['__secrets'], [['password']]);
    });

  it('carries what the program declares of its pool, for rules about both', async () => {
    const pool = new UserPool('pool', {
      usernameAttributes: ['email'],
      policies: pulumi.output({ passwordPolicy: { minimumLength: 12 } }),
      forceDestroy: true,
      allowReplacement: true,
    });
    const user = new UserPoolUser('ada', { userPoolId: pool.id, username: 'ada@example.com' });
    await resolved(user.id);
    deepEqual(inputsOf('ada')['__pool'], {
      usernameAttributes: ['email'],
      passwordPolicy: { minimumLength: 12 },
    });
    deepEqual([inputsOf('ada')['forceDestroy'], inputsOf('ada')['allowReplacement']], [true, true]);
  });

  it('comes before its membership, which takes the name that AWS generates', async () => {
    const ada = new UserPoolUser('ada', { userPoolId, username: 'ada@example.com' });
    const admins = new UserPoolGroup('admins', { userPoolId, groupName: 'admins' });
    const membership = new UserGroupMembership('member', {
      userPoolId,
      groupName: admins.groupName,
      username: ada.cognitoUsername,
    });
    await resolved(membership.id);
    equal(inputsOf('member')['username'], 'generated-ada');
    deepEqual(
      registered.map(({ name }) => name).filter((name) => name !== 'admins'),
      ['ada', 'member'],
    );
  });

  it('is only read by its name, and a membership by its pool, its group and its user', async () => {
    const user = UserPoolUser.get('theirs', userPoolId, 'ada');
    equal(await resolved(user.id), 'ada');
    const membership = UserGroupMembership.get('member', userPoolId, 'a/b', pulumi.output('ada/x'));
    equal(await resolved(membership.id), `${userPoolId}/a%2Fb/ada/x`);
    ok(registered.every(({ inputs }) => inputs['username'] !== undefined));
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new UserPoolUser('ada', { userPoolId, username: 'ada' }, { import: 'ada' }),
      /give the user name that AWS has as `adoptId`; to only read it, use UserPoolUser\.get/,
    );
  });
});
