import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { ValidationFailure } from '../../../provider/codec/validation-failure';
import { normalise as check } from '../../../provider/resources/user-pool/check';

const AMBIENT = { region: 'us-east-1' };

const failuresOf = (news: unknown): ReadonlyArray<ValidationFailure> => {
  const result = check({}, news, AMBIENT);
  return E.isLeft(result) ? result.left : [];
};

describe('The failures of a check', () => {
  it('are all reported at once, each with its path and the expected value', () => {
    deepEqual(
      failuresOf({
        mfaConfiguration: 'on',
        policies: { passwordPolicy: { minimumLength: 5, requireUppercase: 'yes' } },
        autoVerifiedAttributes: ['email', 'fone_number'],
        schema: [{ name: 'a' }, { name: 'has space' }, { name: 'a' }, {}],
        userPoolTags: { 'my tag': 7, ['k'.repeat(129)]: 'v' },
        lambdaConfig: { preSignup: 'arn', preTokenGenerationConfig: { lambdaVersion: 'V4_0' } },
        acrConfiguration: { Level5: { acrValue: 'x' } },
      }).map(({ path, reason }) => `${path} ${reason}`),
      [
        'poolName is required: a pool name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-',
        'policies.passwordPolicy.minimumLength must be an integer from 6 to 99, not 5',
        'policies.passwordPolicy.requireUppercase must be true or false, not "yes"',
        'lambdaConfig.preTokenGenerationConfig.lambdaVersion must be one of "V1_0", "V2_0", "V3_0", not "V4_0": did you mean "V1_0"?',
        'lambdaConfig.preTokenGenerationConfig.lambdaArn is required: an ARN: a string of 20 to 2048 characters, such as arn:aws:service:region:123456789012:name',
        'lambdaConfig.preSignup is not a known property: did you mean preSignUp?',
        'autoVerifiedAttributes[1] must be one of "phone_number", "email", not "fone_number": did you mean "phone_number"?',
        'mfaConfiguration must be one of "OFF", "ON", "OPTIONAL", not "on": did you mean "ON"?',
        'userPoolTags["my tag"] must be a tag value: a string of at most 256 characters, not the number 7',
        `userPoolTags.${'k'.repeat(129)} its name must be a tag key: a string of 1 to 128 characters, not "${'k'.repeat(59)}…", which has 129 characters`,
        'acrConfiguration.Level5 its name must be one of "Level1", "Level2", "Level3", "Level4", not "Level5": did you mean "Level1"?',
        'schema[1].name must be an attribute name, without spaces, not "has space", which has U+0020 (space) at line 1, column 4',
        'schema[2] has the same name as [0]',
        'schema[3].name is required: an attribute name: a string of 1 to 20 characters, without spaces',
      ],
    );
  });

  for (const [given, path, reason] of [
    [{ poolname: 'p' }, 'poolname', 'is not a known property: did you mean poolName?'],
    [{ PoolName: 'p' }, 'PoolName', 'is not a known property: did you mean poolName?'],
    [
      { mfaConfigurations: 'ON' },
      'mfaConfigurations',
      'is not a known property: did you mean mfaConfiguration?',
    ],
    [{ tags: {} }, 'tags', 'is not a known property'],
    [
      { lambdaConfig: { kmsKeyID: 'a' } },
      'lambdaConfig.kmsKeyID',
      'is not a known property: did you mean kmsKeyId?',
    ],
    [
      { lambdaConfig: { customSMSSender: {} } },
      'lambdaConfig.customSMSSender',
      'is not a known property: did you mean customSmsSender?',
    ],
    [
      { usernameConfiguration: { caseSensitive: true, quite: 'else' } },
      'usernameConfiguration.quite',
      'is not a known property: the known ones are caseSensitive',
    ],
    [
      { schema: [{ name: 'a', Required: true }] },
      'schema[0].Required',
      'is not a known property: did you mean required?',
    ],
  ] as const) {
    it(`refuse the unknown property ${path}${reason?.includes('mean') ? ' with a suggestion' : ''}`, () => {
      const [failure, ...others] = failuresOf({ poolName: 'p', ...given });
      equal(failure?.path, path);
      equal(failure?.reason, reason);
      deepEqual(others, []);
    });
  }

  it('name the two contradictory Regions, the only values that a message contains', () => {
    deepEqual(failuresOf({ poolName: 'p', adoptId: 'eu-west-1_Secret', region: 'us-east-1' }), [
      { path: 'adoptId', reason: 'names a pool in eu-west-1, but the region is us-east-1' },
    ]);
  });
});
