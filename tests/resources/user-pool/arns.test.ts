import { deepEqual, equal } from 'node:assert/strict';
import { isArnOf, parseArn } from '../../../provider/aws/arn';
import { partitionOf } from '../../../provider/aws/partitions';
import { isKnownRegion, isRegionShaped, regionMeant } from '../../../provider/aws/regions';

describe('An ARN', () => {
  it('has its parts, the resource with all its colons', () => {
    deepEqual(parseArn('arn:aws:lambda:eu-west-1:123456789012:function:one:live'), {
      partition: 'aws',
      service: 'lambda',
      region: 'eu-west-1',
      account: '123456789012',
      resource: 'function:one:live',
    });
  });

  it('may have no Region', () => {
    equal(parseArn('arn:aws:iam::123456789012:role/sms')?.region, '');
  });

  for (const text of [
    '',
    'arn',
    'arn:aws',
    'arn:aws:iam::123456789012',
    'urn:aws:iam::1:role/a',
    'arn::iam::1:role/a',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      equal(parseArn(text), undefined);
    });

  it('is one of a service and a kind of resource', () => {
    const role = { service: 'iam', resource: 'role/' };
    equal(isArnOf('arn:aws:iam::123456789012:role/path/sms', role), true);
    equal(isArnOf('arn:aws:iam::123456789012:user/sms', role), false);
    equal(isArnOf('arn:aws:sts::123456789012:role/sms', role), false);
    equal(isArnOf('role/sms', role), false);
  });
});

describe('A Region', () => {
  for (const region of [
    'eu-west-1',
    'us-gov-east-1',
    'us-isob-east-1',
    'eu-isoe-west-1',
    'eusc-de-east-1',
    'cn-northwest-1',
  ])
    it(`is written like ${region}`, () => {
      equal(isRegionShaped(region), true);
      equal(isKnownRegion(region), true);
    });

  for (const text of [
    'us-east1',
    'useast-1',
    'US-EAST-1',
    'us-east-1a',
    'eu-west',
    'eu-west-0',
    'eu_west_1',
    '',
    'Ireland',
  ])
    it(`is not written like ${JSON.stringify(text)}`, () => {
      equal(isRegionShaped(text), false);
    });

  it('may be newer than the list', () => {
    equal(isRegionShaped('nz-north-12'), true);
    equal(isKnownRegion('nz-north-12'), false);
  });

  it('is guessed from a slip', () => {
    equal(regionMeant('us-east1'), 'us-east-1');
    equal(regionMeant('eu-wset-1'), 'eu-west-1');
    equal(regionMeant('somewhere-else-entirely'), undefined);
  });

  it('has a partition', () => {
    const regions = [
      'eu-west-1',
      'cn-north-1',
      'us-gov-west-1',
      'us-iso-east-1',
      'us-isob-east-1',
      'us-isof-south-1',
      'eu-isoe-west-1',
      'eusc-de-east-1',
    ];
    deepEqual(regions.map(partitionOf), [
      'aws',
      'aws-cn',
      'aws-us-gov',
      'aws-iso',
      'aws-iso-b',
      'aws-iso-f',
      'aws-iso-e',
      'aws-eusc',
    ]);
  });
});
