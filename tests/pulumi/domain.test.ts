import { deepEqual, throws } from 'node:assert/strict';
import type * as pulumi from '@pulumi/pulumi';
import { UserPoolDomain } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("UserPoolDomain");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:UserPoolDomain';

describe('A domain in a program', function () {
  this.timeout(600_000);
  const registered: object[] = [];

  before(async () => {
    build();
    await mockEngine(({ type: known, name, inputs, id }) => {
      registered.push({ type: known, name, inputs, id });
      return { ...inputs, url: 'https://shop' };
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  it('registers what it is given, and no name; its address is an output', async () => {
    const domain = new UserPoolDomain('sign-in', { userPoolId, domain: 'shop', region: undefined });
    deepEqual(await resolved(domain.url), 'https://shop');
    deepEqual(registered, [
      { type, name: 'sign-in', inputs: { userPoolId, domain: 'shop', __provider }, id: '' },
    ]);
  });

  it('is only read by its pool and its name', async () => {
    const domain = UserPoolDomain.get('theirs', userPoolId, 'shop');
    deepEqual(await resolved(domain.id), 'shop');
    deepEqual(registered, [
      { type, name: 'theirs', inputs: { userPoolId, domain: 'shop', __provider }, id: 'shop' },
    ]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new UserPoolDomain('sign-in', { userPoolId, domain: 'shop' }, { import: 'shop' }),
      /give it as `adoptId`; to only read it, use UserPoolDomain\.get/,
    );
  });
});
