import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { ProviderHarness, quiet, thrownBy } from './provider-harness';

const THREATS = { userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };

describe('An update that AWS makes impossible fails the preview, which sends nothing:', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());

  for (const [what, from, to, pattern] of [
    [
      'threat protection without a tier, where the pool has another than PLUS',
      {},
      THREATS,
      /userPoolTier: Threat protection needs the PLUS tier/,
    ],
    [
      'threat protection whose tier is no longer declared',
      { userPoolTier: 'PLUS', ...THREATS },
      THREATS,
      /userPoolTier: Threat protection needs the PLUS tier/,
    ],
    [
      'the older validity, where the newer one was set',
      { policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } } },
      { adminCreateUserConfig: { unusedAccountValidityDays: 3 } },
      /unusedAccountValidityDays: the pool has temporaryPasswordValidityDays 3/,
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, RegExp]>) {
    it(what, async () => {
      const pool = await harness.create(from);
      harness.calls();
      const { message } = await thrownBy(harness.diff(pool, to));
      assert.match(message, pattern);
      assert.deepEqual(
        harness.calls().filter((operation) => !/^(?:Describe|Get)/.test(operation)),
        [],
      );
    });
  }
});
