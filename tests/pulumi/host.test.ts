import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { CognitoProvider, UserPool, UserPoolGroup } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const SETTING = 'cognito-user-pool:host';

interface Registered {
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

const OTHERS = {
  dynamic: ['pulumi-nodejs:dynamic/cognito-user-pool:UserPool', 'cognito-user-pool:index:UserPool'],
  plugin: ['cognito-user-pool:index:UserPool', 'pulumi-nodejs:dynamic/cognito-user-pool:UserPool'],
} as const;

describe('The host of a resource', function () {
  this.timeout(600_000);
  const registered: Registered[] = [];
  let aliases: pulumi.CustomResourceOptions['aliases'];

  before(async () => {
    build();
    await mockEngine(({ type, inputs }) => {
      registered.push({ type, inputs });
      return inputs;
    });
  });
  beforeEach(() => {
    registered.length = 0;
    aliases = undefined;
  });
  afterEach(() => pulumi.runtime.setConfig(SETTING, 'dynamic'));

  const seesAliases: pulumi.ResourceTransformation = ({ opts }) => {
    aliases = Reflect.get(opts, 'aliases');
    return undefined;
  };
  const settled = (resource: pulumi.Resource): Promise<unknown> =>
    new Promise((done) => void resource.urn.apply(done));

  for (const [host, [type, other]] of Object.entries(OTHERS)) {
    it(`is the ${host} one where the configuration names it, and the type of the other is an alias`, async () => {
      pulumi.runtime.setConfig(SETTING, host);
      await settled(new UserPool('pool', {}, { transformations: [seesAliases] }));
      equal(registered[0]?.type, type);
      deepEqual(aliases, [{ type: other }]);
    });

    it(`keeps the aliases that a program gives on the ${host} host, for both hosts`, async () => {
      pulumi.runtime.setConfig(SETTING, host);
      const urn = 'urn:pulumi:test::project::aws:cognito/userPool:UserPool::pool';
      const given = [{ name: 'old' }, { type: 'aws:cognito/userPool:UserPool' }, urn];
      await settled(new UserPool('pool', {}, { aliases: given, transformations: [seesAliases] }));
      deepEqual(aliases, [...given, { type: other }, { name: 'old', type: other }]);
    });
  }

  it('is the dynamic provider without a setting', async () => {
    await settled(new UserPool('pool', {}));
    equal(registered[0]?.type, OTHERS.dynamic[0]);
    ok('__provider' in (registered[0]?.inputs ?? {}));
  });

  it('gets from a program on the plugin what it declares, and nothing for the dynamic provider', async () => {
    pulumi.runtime.setConfig(SETTING, 'plugin');
    const group = new UserPoolGroup('admins', { userPoolId: 'eu-west-1_AbCdEfGhI', precedence: 0 });
    await settled(group);
    deepEqual(registered[0]?.inputs, { userPoolId: 'eu-west-1_AbCdEfGhI', precedence: 0 });
  });

  it('tells the plugin that a resource is only read: an import of the same id has no inputs', async () => {
    pulumi.runtime.setConfig(SETTING, 'plugin');
    await settled(UserPool.get('theirs', 'eu-west-1_AbCdEfGhI'));
    deepEqual(Object.keys(registered[0]?.inputs ?? {}), ['__provider']);
  });

  it('lets a program import on the plugin', async () => {
    pulumi.runtime.setConfig(SETTING, 'plugin');
    await settled(new UserPool('pool', {}, { import: 'eu-west-1_AbCdEfGhI' }));
    equal(registered.length, 1);
  });

  it('has providers of its own package, with plain names of their settings', async () => {
    pulumi.runtime.setConfig(SETTING, 'plugin');
    await settled(new CognitoProvider('london', { region: 'eu-west-2' }));
    const [provider] = registered;
    equal(provider?.type, 'pulumi:providers:cognito-user-pool');
    deepEqual(provider?.inputs, { region: 'eu-west-2' });
  });

  it('passes the aws: configuration of the stack on to the plugin, by one provider for all resources without one', async () => {
    pulumi.runtime.setConfig(SETTING, 'plugin');
    const { setConfig, setAllConfig, allConfig } = pulumi.runtime;
    const before = allConfig();
    try {
      await settled(new UserPool('without', {}));
      deepEqual(registered.splice(0).length, 1);
      setConfig('aws:region', 'eu-west-3');
      setConfig('aws:defaultTags', '{"tags":{"owner":"ada"}}');
      setConfig('cognito-user-pool:quotaShare', '0.5');
      await settled(new UserPool('one', {}));
      await settled(new UserPool('two', {}));
      const provider = new CognitoProvider('own', {});
      await settled(new UserPool('three', {}, { provider }));
      const [made, ...others] = registered.filter(({ type }) => type.startsWith('pulumi:providers:'));
      deepEqual(made?.inputs, {
        'aws:region': 'eu-west-3',
        'aws:defaultTags': '{"tags":{"owner":"ada"}}',
        quotaShare: '0.5',
      });
      equal(others.length, 1);
      setConfig('aws:allowedAccountIds', '["123456789012"]');
      throws(() => new UserPool('four', {}), /four: The configuration aws:allowedAccountIds cannot be used/);
    } finally {
      setAllConfig(before);
    }
  });

  it('is refused where the configuration names another', () => {
    pulumi.runtime.setConfig(SETTING, 'plugins');
    throws(
      () => new UserPool('pool', {}),
      /The configuration cognito-user-pool:host must be dynamic or plugin, not "plugins"\./,
    );
  });
});
