import { deepEqual, throws } from 'node:assert/strict';
import type * as pulumi from '@pulumi/pulumi';
import { UserPool, UserPoolGroup } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("UserPoolGroup");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:UserPoolGroup';

describe('A group in a program', function () {
  this.timeout(600_000);
  const registered: Array<Readonly<Record<string, unknown>>> = [];

  before(async () => {
    build();
    await mockEngine(({ type: known, name, inputs, id }) => {
      registered.push({ type: known, name, inputs, id });
      return { ...inputs, groupName: inputs.groupName || name };
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  it('registers what it is given, a precedence of 0 too, and the name it has in the program', async () => {
    const group = new UserPoolGroup('admins', { userPoolId, precedence: 0 });
    deepEqual(await resolved(group.groupName), 'admins');
    deepEqual(await resolved(group.precedence), 0);
    const inputs = { __defaultName: 'admins', userPoolId, precedence: 0, __provider };
    deepEqual(registered, [{ type, name: 'admins', inputs, id: '' }]);
  });

  it('is only read by its pool and name, and then gives no name', async () => {
    const group = UserPoolGroup.get('theirs', userPoolId, 'admins');
    deepEqual(await resolved(group.id), 'admins');
    const inputs = { userPoolId, groupName: 'admins', __provider };
    deepEqual(registered, [{ type, name: 'theirs', inputs, id: 'admins' }]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new UserPoolGroup('admins', { userPoolId }, { import: 'admins' }),
      /give its name as `adoptId`; to only read it, use UserPoolGroup\.get/,
    );
  });

  for (const [title, pool, group, expected] of [
    ['has none where its pool has none', {}, {}, [undefined, undefined]],
    ['has those of its pool', { forceDestroy: true, allowReplacement: true }, {}, [true, true]],
    [
      'has its own before those of its pool',
      { allowReplacement: true },
      { allowReplacement: false },
      [undefined, false],
    ],
  ] as const)
    it(`${title}: the options to destroy and to replace it`, async () => {
      const { id } = new UserPool('pool', pool);
      const made = new UserPoolGroup('admins', { userPoolId: id, ...group });
      await resolved(made.groupName);
      const inputs = Object(registered.find(({ name }) => name === 'admins')?.['inputs']);
      deepEqual([inputs.forceDestroy, inputs.allowReplacement], expected);
    });
});
