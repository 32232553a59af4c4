import assert from 'node:assert/strict';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import {
  CognitoProvider,
  getUserPool,
  getUserPoolClientsOutput,
  getUserPoolOutput,
  getUserPools,
  getUserPoolsOutput,
} from '../../provider';
import { cognito } from '../e2e/cognito';
import { isKnown, outcomeOf, resolved, setUpEmulator } from './function-program';

const ROLE = 'arn:aws:iam::123456789012:role/other';

class Component extends pulumi.ComponentResource {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super('test:index:Component', name, {}, opts);
  }
}

class Child extends pulumi.CustomResource {
  constructor(name: string, opts?: pulumi.CustomResourceOptions) {
    super('test:index:Child', name, {}, opts);
  }
}

describe('A function of a program', () => {
  const emulator = setUpEmulator();
  let userPoolId = '';

  before(async () => {
    const made = await cognito(emulator()).createUserPool({ PoolName: 'p' });
    userPoolId = made.UserPool?.Id ?? assert.fail('no pool');
  });

  const here = (): aws.ProviderArgs => ({
    region: 'eu-west-1',
    endpoints: [{ cognitoidp: emulator().url }],
  });
  const nameOf = async (opts: Parameters<typeof getUserPool>[1]): Promise<unknown> =>
    (await getUserPool({ userPoolId }, opts)).poolName;

  it('reaches AWS as an aws.Provider does', async () => {
    assert.equal(await outcomeOf(() => nameOf({ provider: new aws.Provider('p', here()) })), 'p');
  });

  it('reaches AWS as the provider of its parent does, unless it has a provider of its own', async () => {
    const nowhere = { region: 'eu-west-1', endpoint: 'http://127.0.0.1:1' };
    const inside = () => {
      const providers = [new CognitoProvider('here', { region: 'eu-west-1', endpoint: emulator().url })];
      return nameOf({ parent: new Component('c', { providers }) });
    };
    assert.equal(await outcomeOf(inside), 'p');
    const beside = () => {
      const providers = [new CognitoProvider('nowhere', nowhere)];
      const provider = new CognitoProvider('here', { region: 'eu-west-1', endpoint: emulator().url });
      return nameOf({ parent: new Component('c', { providers }), provider });
    };
    assert.equal(await outcomeOf(beside), 'p');
  });

  it('refuses an aws.Provider of which it cannot do the same, and a provider of anything else', async () => {
    const provider = () => new aws.Provider('p', { ...here(), allowedAccountIds: ['123456789012'] });
    assert.match(
      String(await outcomeOf(() => nameOf({ provider: provider() }))),
      /^The provider p \(aws\): allowedAccountIds cannot be used by this package.*CognitoProvider/,
    );
    class Other extends pulumi.ProviderResource {}
    assert.match(
      String(await outcomeOf(() => nameOf({ provider: new Other('gcp', 'g', {}) }))),
      /^getUserPool: a provider of gcp cannot reach Cognito\. Give a CognitoProvider/,
    );
  });

  it('takes nothing of the stack’s configuration that its provider does not', async () => {
    const config = { 'aws:assumeRoles': JSON.stringify([{ roleArn: ROLE }]) };
    for (const provider of [
      () => new aws.Provider('p', here()),
      () => new CognitoProvider('p', { region: 'eu-west-1', endpoint: emulator().url, profile: 'default' }),
    ]) {
      const outcome = String(await outcomeOf(() => nameOf({ provider: provider() }), { config }));
      assert.doesNotMatch(outcome, /role/);
    }
  });

  it('uses the stack’s role, but not with a profile of its own', async () => {
    const config = { 'aws:assumeRoles': JSON.stringify([{ roleArn: ROLE }]) };
    const endpoint = emulator().url;
    // STS is not reached: its endpoint is that of AWS, without a Region that exists.
    process.env['AWS_ENDPOINT_URL_STS'] = 'http://127.0.0.1:1';
    try {
      assert.match(String(await outcomeOf(() => nameOf({ endpoint }), { config })), /role\/other/);
      assert.doesNotMatch(
        String(await outcomeOf(() => nameOf({ endpoint, profile: 'default' }), { config })),
        /role\/other/,
      );
    } finally {
      delete process.env['AWS_ENDPOINT_URL_STS'];
    }
  });

  it('refuses a configuration of the stack that names another account', async () => {
    const config = { 'aws:allowedAccountIds': '["123456789012"]' };
    assert.match(
      String(await outcomeOf(() => nameOf({ endpoint: emulator().url }), { config })),
      /^getUserPool: The configuration aws:allowedAccountIds cannot be used by this package/,
    );
  });

  it('reads in the Region of the pool, whatever that of its provider is', async () => {
    const provider = () => new CognitoProvider('p', { region: 'us-east-1', endpoint: emulator().url });
    const region = async () => (await getUserPool({ userPoolId }, { provider: provider() })).region;
    assert.equal(await outcomeOf(region), 'eu-west-1');
  });

  it('reads without a pool in the Region of its options, else of its provider, else of the configuration', async () => {
    const endpoint = emulator().url;
    const config = { 'aws:region': 'eu-west-3' };
    const provider = () => new CognitoProvider('p', { region: 'eu-west-2', endpoint });
    const regionIn = (opts: () => Parameters<typeof getUserPools>[1]) =>
      outcomeOf(async () => (await getUserPools({ name: 'p' }, opts())).region, { config });
    assert.equal(await regionIn(() => ({ provider: provider(), region: 'eu-west-1' })), 'eu-west-1');
    assert.equal(await regionIn(() => ({ provider: provider() })), 'eu-west-2');
    assert.equal(await regionIn(() => ({ endpoint })), 'eu-west-3');
  });

  it('reads a pool whose id is an output, with its own options and with those of a provider', async () => {
    for (const options of [
      () => ({ endpoint: emulator().url }),
      () => ({ provider: new aws.Provider('p', here()) }),
    ]) {
      const name = () =>
        resolved(getUserPoolOutput({ userPoolId: pulumi.output(userPoolId) }, options()).poolName);
      assert.equal(await outcomeOf(name), 'p');
    }
  });

  it('waits for a provider whose settings a preview does not know', async () => {
    const unknown = async (): Promise<unknown> => {
      const later: pulumi.Output<string> = pulumi
        .output(userPoolId)
        .apply(() => pulumi.output(pulumi.unknown))
        .apply(String);
      const provider = new aws.Provider('p', { ...here(), profile: later });
      assert.equal(await isKnown(getUserPoolOutput({ userPoolId }, { provider })), false);
      return getUserPool({ userPoolId }, { provider });
    };
    assert.match(String(await outcomeOf(unknown, { isPreview: true })), /: use getUserPoolOutput\.$/);
  });

  it('is unknown, and sends nothing, where a preview does not know an argument or a dependency', async () => {
    const before = emulator().count();
    const opts = { endpoint: emulator().url, region: 'eu-west-1' };
    const program = async (): Promise<unknown> => {
      const parent = new Component('component');
      const child = new Child('child', { parent });
      const outputs = [
        getUserPoolOutput({ userPoolId: child.id }, opts),
        getUserPoolClientsOutput({ userPoolId, clientName: child.id }, opts),
        getUserPoolsOutput({ name: 'p' }, { ...opts, dependsOn: child }),
        getUserPoolsOutput({ name: 'p' }, { ...opts, dependsOn: pulumi.output([child]) }),
        getUserPoolsOutput({ name: 'p' }, { ...opts, dependsOn: [parent] }),
      ];
      return Promise.all(outputs.map(isKnown));
    };
    assert.deepEqual(await outcomeOf(program, { isPreview: true }), [false, false, false, false, false]);
    assert.equal(emulator().count(), before);
  });

  it('reads once its dependencies exist', async () => {
    const opts = { endpoint: emulator().url, region: 'eu-west-1' };
    const program = async (): Promise<unknown> => {
      const parent = new Component('component');
      new Child('child', { parent });
      return resolved(getUserPoolsOutput({ name: 'p' }, { ...opts, dependsOn: [parent] }).ids);
    };
    assert.deepEqual(await outcomeOf(program), [userPoolId]);
  });

  it('keeps it a secret that its argument is one', async () => {
    const secrecy = async () => {
      const opts = { endpoint: emulator().url };
      const outputs = [pulumi.secret(userPoolId), pulumi.output(userPoolId)].map(
        (id) => getUserPoolOutput({ userPoolId: id }, opts).poolName,
      );
      return Promise.all(outputs.map((output) => pulumi.isSecret(output)));
    };
    assert.deepEqual(await outcomeOf(secrecy), [true, false]);
  });
});
