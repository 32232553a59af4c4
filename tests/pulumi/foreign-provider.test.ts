import assert from 'node:assert/strict';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import type { MockResourceArgs } from '@pulumi/pulumi/runtime';
import { EmailPasswordPool } from '../../components';
import { CognitoProvider, type CognitoProviderArgs, UserPool, UserPoolClient } from '../../provider';
import { unsupportedSettings } from '../../provider/aws/pulumi-aws-settings';
import { clientOptionsFrom, refusedConfiguration } from '../../provider/engine/provider-config';
import { build } from './built';

const KEYS = 'cognito-user-pool:';
const ROLE = 'arn:aws:iam::123456789012:role/deployer';

class Native extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super('aws-native', name, args);
  }
}

/** What a program registers, where settings that were never given are as unknown as in a preview. */
const registered = async (
  program: () => unknown,
  isPreview = true,
): Promise<ReadonlyArray<MockResourceArgs>> => {
  const found: MockResourceArgs[] = [];
  await pulumi.runtime.setMocks(
    {
      call: () => assert.fail('nothing is asked'),
      newResource: (args) => {
        found.push(args);
        return { id: `${args.name}-id`, state: args.inputs };
      },
    },
    'project',
    'stack',
    isPreview,
  );
  await pulumi.runtime.runInPulumiStack(async () => {
    program();
  });
  await pulumi.runtime.disconnect();
  return found;
};

const poolOf = (all: ReadonlyArray<MockResourceArgs>): MockResourceArgs =>
  all.find(({ type }) => type.endsWith(':UserPool')) ?? assert.fail('no pool');

const standIns = (all: ReadonlyArray<MockResourceArgs>): ReadonlyArray<MockResourceArgs> =>
  all.filter(({ type }) => type === 'pulumi:providers:pulumi-nodejs');

const argsOf = ({ inputs }: MockResourceArgs): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(inputs)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.replace(KEYS, ''), value]),
  );

describe('A provider of @pulumi/aws', function () {
  this.timeout(600_000);

  before(() => build());

  const FULL: aws.ProviderArgs = {
    region: 'us-east-1',
    profile: 'prod',
    assumeRoles: [{ roleArn: ROLE, externalId: 'their-id', sessionName: 'ci', duration: '1h' }],
    endpoints: [{ cognitoidp: 'https://cognito.example.com', s3: 'https://s3.example.com' }],
    defaultTags: { tags: { owner: 'ada' } },
    skipCredentialsValidation: true,
    maxRetries: 3,
  };
  const TAKEN = {
    region: 'us-east-1',
    profile: 'prod',
    assumeRoleArn: ROLE,
    assumeRoleExternalId: 'their-id',
    assumeRoleSessionName: 'ci',
    endpoint: 'https://cognito.example.com',
    defaultTags: '{"tags":{"owner":"ada"}}',
  };

  for (const isPreview of [true, false]) {
    it(`is converted to one provider of this package${isPreview ? ' at preview' : ''}, for all resources that use it`, async () => {
      const all = await registered(() => {
        const provider = new aws.Provider('use1', FULL);
        const pool = new UserPool('customers', {}, { provider });
        new UserPoolClient('web', { userPoolId: pool.id }, { provider });
      }, isPreview);
      const [standIn, ...others] = standIns(all);
      assert.deepEqual(others, []);
      assert.equal(standIn?.name, 'use1-cognito');
      assert.deepEqual(argsOf(standIn ?? assert.fail()), TAKEN);
      for (const { type, provider = '' } of all.filter(({ type }) => type.startsWith('pulumi-nodejs:')))
        assert.match(provider, /::use1-cognito::/, type);
    });
  }

  const CHAINS: ReadonlyArray<readonly [string, (provider: aws.Provider) => unknown]> = [
    ['as the provider of a preset', (provider) => new EmailPasswordPool('x', {}, { provider })],
    [
      'among the providers of a preset',
      (provider) => new EmailPasswordPool('x', {}, { providers: { aws: provider } }),
    ],
    ['in a list of providers', (provider) => new EmailPasswordPool('x', {}, { providers: [provider] })],
    [
      'by a component above it',
      (provider) => {
        const parent = new pulumi.ComponentResource('a:b:C', 'c', {}, { provider });
        new UserPool('x', {}, { parent: new pulumi.ComponentResource('a:b:D', 'd', {}, { parent }) });
      },
    ],
    [
      'nearer than a CognitoProvider',
      (provider) => {
        const ours = new CognitoProvider('ours', { region: 'eu-west-1' });
        const parent = new pulumi.ComponentResource('a:b:C', 'c', {}, { provider: ours });
        new EmailPasswordPool('x', {}, { parent, provider });
      },
    ],
  ];
  for (const [title, program] of CHAINS) {
    it(`is converted ${title}`, async () => {
      const all = await registered(() => program(new aws.Provider('use1', { region: 'us-east-1' })));
      assert.match(poolOf(all).provider ?? '', /::use1-cognito::/);
    });
  }

  it('is overridden by a CognitoProvider that is nearer, or at the same level', async () => {
    const all = await registered(() => {
      const ours = new CognitoProvider('ours', { region: 'eu-west-1' });
      const provider = new aws.Provider('use1', { region: 'us-east-1' });
      new EmailPasswordPool('x', {}, { providers: [provider, ours] });
    });
    assert.match(poolOf(all).provider ?? '', /::ours::/);
  });

  it('may be of aws-native', async () => {
    const all = await registered(() => {
      const provider = new Native('n', {
        region: 'us-east-1',
        assumeRole: JSON.stringify({ roleArn: ROLE }),
      });
      new UserPool('x', {}, { provider });
    });
    assert.deepEqual(argsOf(standIns(all)[0] ?? assert.fail()), {
      region: 'us-east-1',
      assumeRoleArn: ROLE,
      defaultTags: 'false',
    });
  });

  const REFUSED: ReadonlyArray<readonly [string, aws.ProviderArgs]> = [
    ['accessKey, secretKey', { accessKey: 'AKIAPLANTED', secretKey: 'planted-key' }],
    ['token', { token: 'planted-token' }],
    ['allowedAccountIds', { allowedAccountIds: ['123456789012'] }],
    ['forbiddenAccountIds', { forbiddenAccountIds: ['123456789012'] }],
    ['sharedCredentialsFiles', { sharedCredentialsFiles: ['/elsewhere'] }],
    ['assumeRoleWithWebIdentity', { assumeRoleWithWebIdentity: { roleArn: ROLE } }],
    ['assumeRoles with more than one role', { assumeRoles: [{ roleArn: ROLE }, { roleArn: `${ROLE}2` }] }],
    ['assumeRoles[0].policy', { assumeRoles: [{ roleArn: ROLE, policy: '{}}' }] }],
    ['useFipsEndpoint', { useFipsEndpoint: true }],
  ];
  for (const [what, args] of REFUSED) {
    it(`is refused with ${what}, also in the configuration of the stack`, () => {
      const settings: Readonly<Record<string, unknown>> = { region: 'us-east-1', ...args };
      const written = Object.fromEntries(
        Object.entries(settings).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      );
      assert.equal(unsupportedSettings((name) => written[name], Object.keys(written)).join(', '), what);
      const refused = refusedConfiguration((key) => written[key.replace('aws:', '')]) ?? '';
      assert.match(refused, /cannot be used by this package.*Give a CognitoProvider/);
      assert.doesNotMatch(refused, /planted/i);
    });
  }

  class Kubernetes extends pulumi.ProviderResource {}
  const ELSEWHERE: ReadonlyArray<readonly [string, (provider: Kubernetes) => unknown]> = [
    ['a resource', (provider) => new UserPool('x', {}, { provider })],
    ['a preset', (provider) => new EmailPasswordPool('x', {}, { provider })],
    ['a preset in a list', (provider) => new EmailPasswordPool('x', {}, { providers: [provider] })],
    [
      'a preset beside one that can make it',
      (k) => new EmailPasswordPool('x', {}, { providers: { k, ours: new CognitoProvider('ours') } }),
    ],
    ['the pool of a preset', (provider) => new EmailPasswordPool('x', {}, { poolOptions: { provider } })],
  ];
  for (const [what, program] of ELSEWHERE) {
    it(`of another kind is refused where ${what} is given it, by name`, async () => {
      await registered(() => {
        assert.throws(
          () => program(new Kubernetes('kubernetes', 'k', {})),
          /x: a provider of kubernetes cannot manage this resource\. Give a CognitoProvider/,
        );
      });
    });
  }

  it('of another kind is no matter where a component above has it for others', async () => {
    const all = await registered(() => {
      const providers = [new Kubernetes('kubernetes', 'k', {}), new aws.Provider('use1', {})];
      new EmailPasswordPool(
        'x',
        {},
        { parent: new pulumi.ComponentResource('a:b:C', 'c', {}, { providers }) },
      );
    });
    assert.match(poolOf(all).provider ?? '', /::use1-cognito::/);
  });
});

describe('A CognitoProvider', () => {
  const ROLES = JSON.stringify([{ roleArn: ROLE }]);
  const STACK = { 'aws:region': 'us-east-1', 'aws:profile': 'prod', 'aws:assumeRoles': ROLES };
  before(() => build());
  beforeEach(() => pulumi.runtime.setAllConfig(STACK));
  after(() => pulumi.runtime.setAllConfig({}));

  const connectionOf = async (program: () => unknown) => {
    const [provider] = standIns(await registered(program));
    const { inputs } = provider ?? assert.fail('no provider');
    const { region, profile, assumeRoleArn } = clientOptionsFrom((key) => inputs[key]);
    return { region, profile, assumeRoleArn };
  };

  const TABLE: ReadonlyArray<readonly [string, CognitoProviderArgs, object]> = [
    ['', {}, { region: 'us-east-1', profile: 'prod', assumeRoleArn: ROLE }],
    [
      ' but its own Region',
      { region: 'eu-west-1' },
      { region: 'eu-west-1', profile: 'prod', assumeRoleArn: ROLE },
    ],
    [
      ' but its own profile, and no role then',
      { profile: 'test' },
      { region: 'us-east-1', profile: 'test', assumeRoleArn: undefined },
    ],
    [
      ' but its own role',
      { assumeRoleArn: `${ROLE}-2` },
      { region: 'us-east-1', profile: 'prod', assumeRoleArn: `${ROLE}-2` },
    ],
    [
      ' where its own settings are outputs of undefined',
      { profile: pulumi.output<string | undefined>(undefined), assumeRoleArn: Promise.resolve(undefined) },
      { region: 'us-east-1', profile: 'prod', assumeRoleArn: ROLE },
    ],
    [
      ' but its own profile that is an output, and no role then',
      { profile: pulumi.output('test') },
      { region: 'us-east-1', profile: 'test', assumeRoleArn: undefined },
    ],
  ];
  for (const [title, args, connection] of TABLE) {
    it(`applies the configuration of the stack${title}`, async () => {
      assert.deepEqual(await connectionOf(() => new CognitoProvider('ours', args)), connection);
    });
  }

  it('that stands for an aws.Provider has nothing of the stack', async () => {
    const program = () => new UserPool('p', {}, { provider: new aws.Provider('a', { region: 'eu-west-3' }) });
    const connection = { region: 'eu-west-3', profile: undefined, assumeRoleArn: undefined };
    assert.deepEqual(await connectionOf(program), connection);
  });
});
