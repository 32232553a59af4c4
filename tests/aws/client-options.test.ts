import { deepEqual, equal, match } from 'node:assert/strict';
import type { dynamic } from '@pulumi/pulumi';
import { defaultRegion } from '../../provider/aws/default-region';
import type { PlainObject } from '../../provider/codec/plain-object';
import { clientOptionsFrom } from '../../provider/engine/provider-config';
import { handler } from '../../provider/provider-v1';
import { type Emulator, startEmulator } from '../support/emulator';
import { awsEnv, configured } from './aws-env';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';

const regionOf = (settings: PlainObject): Promise<string | undefined> =>
  defaultRegion(clientOptionsFrom((key) => settings[key] as string | undefined));

describe('The Region of a pool that names none', () => {
  const awsEnvironment = awsEnv();
  const PROFILES = '[default]\nregion = ap-south-1\n[profile work]\nregion = sa-east-1\n';
  const OWN = { 'cognito-user-pool:region': 'eu-west-1' };
  const STACK = { 'aws:region': 'eu-west-2' };
  const ENV = { AWS_REGION: 'us-west-1', AWS_DEFAULT_REGION: 'us-west-2' };

  for (const [name, settings, env, expected] of [
    ['is the explicit provider’s, before all else', { ...OWN, ...STACK }, ENV, 'eu-west-1'],
    ['is that of the aws:region configuration, before the environment', STACK, ENV, 'eu-west-2'],
    ['is AWS_REGION, before AWS_DEFAULT_REGION', {}, ENV, 'us-west-1'],
    ['is AWS_DEFAULT_REGION, before the profile', {}, { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
    ['is that of the AWS profile, last', {}, {}, 'ap-south-1'],
    ['is that of the profile in the environment', {}, { AWS_PROFILE: 'work' }, 'sa-east-1'],
    ['is that of the explicit provider’s profile', { 'cognito-user-pool:profile': 'work' }, {}, 'sa-east-1'],
    ['is that of the aws:profile configuration', { 'aws:profile': 'work' }, {}, 'sa-east-1'],
    ['is not an empty variable', {}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
  ] as ReadonlyArray<readonly [string, PlainObject, Record<string, string>, string]>) {
    it(name, async () => {
      awsEnvironment.files(PROFILES);
      awsEnvironment.set(env);
      equal(await regionOf(settings), expected);
    });
  }

  it('is undefined where no setting names one', async () => equal(await regionOf({}), undefined));
});

describe('A provider', function () {
  this.timeout(600_000);
  const env = awsEnv();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const opened = async (settings: PlainObject): Promise<dynamic.ResourceProvider> => {
    const provider = handler('UserPool');
    await provider.configure?.(configured({ 'cognito-user-pool:endpoint': emulator.url, ...settings }));
    return provider;
  };

  const sent = () =>
    emulator.requests.map(({ operation, accessKeyId, region }) => ({ operation, accessKeyId, region }));

  it('reaches the endpoint that it is configured with, as the environment’s identity', async () => {
    await (await opened({ 'cognito-user-pool:region': 'eu-west-1' })).create({ poolName: 'p' });
    deepEqual(sent(), [{ operation: 'CreateUserPool', accessKeyId: 'AKIAENVIRONMENT', region: 'eu-west-1' }]);
  });

  it('reaches the endpoint of the environment, where it is configured with none', async () => {
    env.set({ AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: emulator.url });
    const provider = handler('UserPool');
    await provider.configure?.(configured({ 'cognito-user-pool:region': 'eu-west-1' }));
    await provider.create({ poolName: 'p' });
    equal(emulator.count('CreateUserPool'), 1);
  });

  it('takes its identity from the profile it is given', async () => {
    env.set({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
    env.files('', '[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = secret\n');
    await (
      await opened({ 'cognito-user-pool:profile': 'work', 'cognito-user-pool:region': 'us-east-1' })
    ).create({ poolName: 'p' });
    deepEqual(sent(), [{ operation: 'CreateUserPool', accessKeyId: 'AKIAWORK', region: 'us-east-1' }]);
  });

  it('assumes the role it is given, with the identity of the environment, and sends requests as that role', async () => {
    env.set({ AWS_ENDPOINT_URL_STS: emulator.url });
    await (
      await opened({
        'cognito-user-pool:assumeRoleArn': ROLE,
        'cognito-user-pool:assumeRoleExternalId': 'extern',
        'cognito-user-pool:region': 'eu-west-1',
      })
    ).create({ poolName: 'p' });
    const [assumed, created, ...others] = emulator.requests;
    deepEqual(others, []);
    deepEqual([assumed?.operation, assumed?.accessKeyId], ['AssumeRole', 'AKIAENVIRONMENT']);
    const { RoleArn, RoleSessionName, ExternalId } = (assumed?.input ?? {}) as Record<string, string>;
    deepEqual([RoleArn, RoleSessionName, ExternalId], [ROLE, 'pulumi-cognito-user-pool', 'extern']);
    equal(created?.operation, 'CreateUserPool');
    match(String(created?.accessKeyId), /^ASIADEPLOY/);
  });

  it('gives the session the configured name', async () => {
    env.set({ AWS_ENDPOINT_URL_STS: emulator.url });
    await (
      await opened({
        'cognito-user-pool:assumeRoleArn': ROLE,
        'cognito-user-pool:assumeRoleSessionName': 'ci-run-7',
        'cognito-user-pool:region': 'eu-west-1',
      })
    ).create({ poolName: 'p' });
    const { RoleSessionName, ExternalId } = (emulator.requests[0]?.input ?? {}) as Record<string, string>;
    deepEqual([RoleSessionName, ExternalId], ['ci-run-7', undefined]);
  });

  it('sends no request during check and diff', async () => {
    const provider = await opened({ 'cognito-user-pool:region': 'eu-west-1' });
    const checked = await provider.check?.({}, { poolName: 'p' });
    deepEqual(checked, { inputs: { poolName: 'p', region: 'eu-west-1' } });
    deepEqual(await provider.diff?.('eu-west-1_a', checked?.inputs, checked?.inputs), { changes: false });
    deepEqual(sent(), []);
  });
});

describe('A pool that is managed', function () {
  this.timeout(600_000);
  const env = awsEnv();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const opened = async (settings: PlainObject): Promise<dynamic.ResourceProvider> => {
    const provider = handler('UserPool');
    await provider.configure?.(configured({ 'cognito-user-pool:endpoint': emulator.url, ...settings }));
    return provider;
  };

  it('stays in its Region when only the environment changes: diff, read, update and delete use that Region', async () => {
    env.set({ AWS_REGION: 'eu-west-1' });
    const first = await opened({});
    const { inputs } = (await first.check?.({}, { poolName: 'p' })) ?? { inputs: {} };
    const { id, outs } = await first.create(inputs);
    equal(inputs['region'], 'eu-west-1');

    env.set({ AWS_REGION: 'ap-south-1' });
    const later = await opened({ 'aws:region': 'sa-east-1' });
    const { inputs: again } = (await later.check?.(inputs, { poolName: 'p' })) ?? { inputs: {} };
    deepEqual(again, inputs);
    deepEqual(await later.diff?.(id, outs, again), { changes: false });
    await later.read?.(id, outs);
    await later.update?.(id, outs, { ...again, poolName: 'q' });
    await later.delete?.(id, outs);
    deepEqual([...new Set(emulator.requests.map(({ region }) => region))], ['eu-west-1']);
    deepEqual(emulator.pools(), []);
  });

  it('is replaced when the program declares another Region', async () => {
    const provider = await opened({ 'cognito-user-pool:region': 'eu-west-1' });
    deepEqual(
      await provider.diff?.(
        'eu-west-1_a',
        { poolName: 'p', region: 'eu-west-1' },
        { poolName: 'p', region: 'eu-west-2', allowReplacement: true },
      ),
      { replaces: ['region'] },
    );
  });

  it('is found by the Region in its id, where the state has none', async () => {
    const provider = await opened({ 'cognito-user-pool:region': 'eu-west-1' });
    await provider.read?.('ap-south-1_AbCdEfGhI', {});
    equal(emulator.requests[0]?.region, 'ap-south-1');
  });
});
