import { deepEqual, throws } from 'node:assert/strict';
import type * as pulumi from '@pulumi/pulumi';
import { ResourceServer } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("ResourceServer");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:ResourceServer';

describe('A resource server in a program', function () {
  this.timeout(600_000);
  const registered: object[] = [];

  before(async () => {
    build();
    await mockEngine(({ type: known, name, inputs, id }) => {
      registered.push({ type: known, name, inputs, id });
      return { ...inputs, scopeIdentifiers: ['orders/read'] };
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  it('registers what it is given, and the name it has in the program; its scopes are outputs', async () => {
    const server = new ResourceServer('orders', { userPoolId, identifier: 'https://orders.example.com' });
    deepEqual(await resolved(server.scopeIdentifiers), ['orders/read']);
    const inputs = {
      __defaultName: 'orders',
      userPoolId,
      identifier: 'https://orders.example.com',
      __provider,
    };
    deepEqual(registered, [{ type, name: 'orders', inputs, id: '' }]);
  });

  it('is only read by its pool and identifier, and then gives no name', async () => {
    const server = ResourceServer.get('theirs', userPoolId, 'orders');
    deepEqual(await resolved(server.id), 'orders');
    const inputs = { userPoolId, identifier: 'orders', __provider };
    deepEqual(registered, [{ type, name: 'theirs', inputs, id: 'orders' }]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new ResourceServer('orders', { userPoolId, identifier: 'orders' }, { import: 'orders' }),
      /give its identifier as `adoptId`; to only read it, use ResourceServer\.get/,
    );
  });
});
