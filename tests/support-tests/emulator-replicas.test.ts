import { deepEqual, equal } from 'node:assert/strict';
import { emulated, post } from './emulated';

const KeyConfiguration = {
  KeyType: 'CUSTOMER_MANAGED_KEY',
  KmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
};
const RegionName = 'us-west-2';

describe('The replicas of the emulator', () => {
  const service = emulated();

  const call = (operation: string, input: object, from = 'us-east-1') =>
    post(service().emulator.url, operation, input, from);
  const listed = async (UserPoolId: string, from?: string): Promise<readonly unknown[]> => {
    const { body } = await call('ListUserPoolReplicas', { UserPoolId }, from);
    return Object(body['UserPoolReplicas']);
  };
  const arn = (region: string, id: string): string =>
    `arn:aws:cognito-idp:${region}:123456789012:userpool/${id}`;

  it('are made INACTIVE, are listed beside the pool in both Regions, and go when they are INACTIVE', async () => {
    const UserPoolId = await service().pool({ KeyConfiguration });
    const primary = {
      RegionName: 'us-east-1',
      Status: 'ACTIVE',
      Role: 'PRIMARY',
      UserPoolArn: arn('us-east-1', UserPoolId),
    };
    const second = { RegionName, Role: 'SECONDARY', UserPoolArn: arn(RegionName, UserPoolId) };
    deepEqual(await listed(UserPoolId), [primary]);
    const { body } = await call('CreateUserPoolReplica', { UserPoolId, RegionName });
    deepEqual(body, { UserPoolReplica: { ...second, Status: 'CREATING' } });
    for (const region of ['us-east-1', RegionName])
      deepEqual(await listed(UserPoolId, region), [{ ...second, Status: 'INACTIVE' }, primary]);
    const status = (Status: string, from?: string) =>
      call('UpdateUserPoolReplica', { UserPoolId, RegionName, Status }, from);
    equal((await status('ACTIVE', RegionName)).status, 200);
    const remove = (from?: string) => call('DeleteUserPoolReplica', { UserPoolId, RegionName }, from);
    equal((await remove()).type, 'InvalidParameterException');
    equal((await status('INACTIVE')).status, 200);
    equal((await remove(RegionName)).type, 'OperationNotEnabledException');
    equal((await call('DeleteUserPool', { UserPoolId })).type, 'InvalidParameterException');
    deepEqual((await remove()).body, { UserPoolReplica: { ...second, Status: 'DELETING' } });
    deepEqual(await listed(UserPoolId), [primary]);
    equal((await remove()).type, 'ResourceNotFoundException');
    equal((await status('ACTIVE')).type, 'ResourceNotFoundException');
    equal((await call('DeleteUserPool', { UserPoolId })).status, 200);
  });

  for (const [what, pool, region, type] of [
    ['LITE', { KeyConfiguration, UserPoolTier: 'LITE' }, RegionName, 'FeatureUnavailableInTierException'],
    ['a key of AWS', {}, RegionName, 'InvalidParameterException'],
    [
      'a key of one Region',
      { KeyConfiguration: { ...KeyConfiguration, KmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/1234' } },
      RegionName,
      'InvalidParameterException',
    ],
    ['its own Region', { KeyConfiguration }, 'us-east-1', 'InvalidParameterException'],
    ['another partition', { KeyConfiguration }, 'us-gov-west-1', 'InvalidParameterException'],
    ['no Region at all', { KeyConfiguration }, 'nowhere', 'InvalidParameterException'],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const UserPoolId = await service().pool(pool);
      const answer = await call('CreateUserPoolReplica', { UserPoolId, RegionName: region });
      equal(answer.type, type, answer.message);
      equal((await listed(UserPoolId)).length, 1);
    });
  }

  it('are one of a pool, made from its own Region', async () => {
    const UserPoolId = await service().pool({ KeyConfiguration });
    equal((await call('CreateUserPoolReplica', { UserPoolId, RegionName })).status, 200);
    const again = (region: string, from?: string) =>
      call('CreateUserPoolReplica', { UserPoolId, RegionName: region }, from);
    equal((await again(RegionName)).type, 'InvalidParameterException');
    equal((await again('us-east-2')).type, 'LimitExceededException');
    equal((await again('us-east-2', RegionName)).type, 'OperationNotEnabledException');
    equal((await again('us-east-2', 'eu-west-1')).type, 'ResourceNotFoundException');
  });

  it('have tags of their own, in their Region', async () => {
    const UserPoolId = await service().pool({ KeyConfiguration, UserPoolTags: { stage: 'one' } });
    await call('CreateUserPoolReplica', { UserPoolId, RegionName, UserPoolTags: { stage: 'two' } });
    const ResourceArn = arn(RegionName, UserPoolId);
    const tags = async () => (await call('ListTagsForResource', { ResourceArn }, RegionName)).body['Tags'];
    deepEqual(await tags(), { stage: 'two' });
    equal((await call('ListTagsForResource', { ResourceArn })).type, 'ResourceNotFoundException');
    await call('TagResource', { ResourceArn, Tags: { team: 'shop' } }, RegionName);
    await call('UntagResource', { ResourceArn, TagKeys: ['stage'] }, RegionName);
    deepEqual(await tags(), { team: 'shop' });
    const own = { ResourceArn: arn('us-east-1', UserPoolId) };
    deepEqual((await call('ListTagsForResource', own)).body['Tags'], { stage: 'one' });
  });
});
