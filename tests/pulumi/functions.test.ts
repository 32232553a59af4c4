import assert from 'node:assert/strict';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import { CognitoProvider, getUserPool, getUserPoolOutput } from '../../provider';
import { cognito } from '../e2e/cognito';
import { type Emulator, startEmulator } from '../support/emulator';

const ROLE = 'arn:aws:iam::123456789012:role/other';

describe('getUserPool', () => {
  let emulator: Emulator;
  let id = '';

  before(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    emulator = await startEmulator();
    id = (await cognito(emulator).createUserPool({ PoolName: 'p' })).UserPool?.Id ?? assert.fail('no pool');
  });
  after(() => emulator.close());
  afterEach(() => pulumi.runtime.setAllConfig({}));

  const errorOf = async (
    program: () => Promise<unknown>,
    config: Readonly<Record<string, string>> = {},
    isPreview = false,
  ): Promise<unknown> => {
    await pulumi.runtime.setMocks(
      {
        call: () => assert.fail('nothing is asked'),
        newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
      },
      'project',
      'stack',
      isPreview,
    );
    pulumi.runtime.setAllConfig({ ...config });
    return program().then(
      () => 'read',
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : thrown),
    );
  };

  const here = (): aws.ProviderArgs => ({
    region: 'eu-west-1',
    endpoints: [{ cognitoidp: emulator.url }],
  });

  it('reaches AWS as an aws.Provider does', async () => {
    assert.equal(
      await errorOf(() => getUserPool({ userPoolId: id }, { provider: new aws.Provider('p', here()) })),
      'read',
    );
  });

  it('refuses an aws.Provider of which it cannot do the same, and a provider of anything else', async () => {
    const provider = () => new aws.Provider('p', { ...here(), allowedAccountIds: ['123456789012'] });
    assert.match(
      String(await errorOf(() => getUserPool({ userPoolId: id }, { provider: provider() }))),
      /^The provider p \(aws\): allowedAccountIds cannot be used by this package.*CognitoProvider/,
    );
    class Other extends pulumi.ProviderResource {}
    assert.match(
      String(await errorOf(() => getUserPool({ userPoolId: id }, { provider: new Other('gcp', 'g', {}) }))),
      /^getUserPool: a provider of gcp .*CognitoProvider/,
    );
  });

  it('takes nothing of the stack’s configuration that its provider does not', async () => {
    const stack = { 'aws:assumeRoles': JSON.stringify([{ roleArn: ROLE }]) };
    for (const provider of [
      () => new aws.Provider('p', here()),
      () => new CognitoProvider('p', { region: 'eu-west-1', endpoint: emulator.url, profile: 'default' }),
    ]) {
      const outcome = String(
        await errorOf(() => getUserPool({ userPoolId: id }, { provider: provider() }), stack),
      );
      assert.doesNotMatch(outcome, /role/);
    }
  });

  it('refuses a configuration of the stack that names another account', async () => {
    const stack = { 'aws:allowedAccountIds': '["123456789012"]' };
    assert.match(
      String(await errorOf(() => getUserPool({ userPoolId: id }, { endpoint: emulator.url }), stack)),
      /aws:allowedAccountIds cannot be used by this package/,
    );
  });

  it('reads a pool whose id is an output, with its own options and with those of a provider', async () => {
    for (const options of [
      () => ({ endpoint: emulator.url }),
      () => ({ provider: new aws.Provider('p', here()) }),
    ]) {
      const name = (): Promise<unknown> => {
        const output = getUserPoolOutput({ userPoolId: pulumi.output(id) }, options()).poolName;
        // The SDK's own promise of an output, which rejects where the output fails.
        return Reflect.get(output, 'promise').call(output);
      };
      assert.equal(await errorOf(async () => assert.equal(await name(), 'p')), 'read');
    }
  });

  it('waits for a provider whose settings a preview does not know', async () => {
    const unknown = async (): Promise<unknown> => {
      const later: pulumi.Output<string> = pulumi
        .output(id)
        .apply(() => pulumi.output(pulumi.unknown))
        .apply(String);
      const provider = new aws.Provider('p', { ...here(), profile: later });
      const output = getUserPoolOutput({ userPoolId: id }, { provider });
      assert.equal(await Reflect.get(output, 'isKnown'), false);
      return getUserPool({ userPoolId: id }, { provider });
    };
    assert.match(String(await errorOf(unknown, {}, true)), /Use getUserPoolOutput/);
  });
});
