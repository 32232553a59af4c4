import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { handler } from '../../provider/provider-v1';
import { ProviderHarness, thrownBy } from './provider-harness';

describe('The entry that the state calls', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());

  it('refuses a kind that this version lacks, and names what to install', () => {
    assert.throws(() => handler('UserPoolPicture'), {
      message:
        'This version of pulumi-cognito-user-pool does not support resources of the kind "UserPoolPicture". Install the version that created it, or a newer one.',
    });
  });

  const REFUSED: ReadonlyArray<readonly [title: string, inputs: object, expected: RegExp]> = [
    ['that break a constraint', { poolName: '' }, /^poolName: must be a pool name/],
    [
      'that break a rule',
      { userPoolAddOns: { advancedSecurityMode: 'AUDIT' }, userPoolTier: 'LITE' },
      /PLUS/,
    ],
    ['that are not known', { userPoolTags: { team: UNKNOWN } }, /^A value is unknown/],
  ];
  for (const [title, inputs, expected] of REFUSED) {
    it(`creates nothing from inputs ${title}, also without a preview`, async () => {
      harness.calls();
      const { message, stack } = await thrownBy(harness.provider.create({ ...harness.base, ...inputs }));
      assert.match(message, expected);
      assert.equal(stack, '');
      assert.deepEqual(harness.calls(), []);
    });
  }
});
