import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/risk-configuration/check';
import { ProviderHarness, quiet } from '../../guarantees/provider-harness';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly risk: PlainObject;
  /** The rules of which it is warned. */
  readonly warns?: ReadonlyArray<string>;
}

const DEPLOYED: ReadonlyArray<Deployed> = JSON.parse(
  readFileSync(join(__dirname, 'deployed/published.json'), 'utf8'),
);

const PLUS = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };

describe('Risk configurations that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('RiskConfiguration');
    harness.base = {};
  });
  after(() => pools.close());

  it('are some, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    ok(DEPLOYED.length >= 16);
  });

  for (const { source, risk, warns = [] } of DEPLOYED) {
    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...risk }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      const ids = warningsFor(result.right).map((text) => /skipRules: \["(.*)"\]/.exec(text)?.[1]);
      deepEqual([...new Set(ids)], warns);
    });

    it(`are steady, drift-free and adopted without a write: ${source}`, async () => {
      const { id: userPoolId } = await pools.create(PLUS);
      const clients = await pools.other('UserPoolClient');
      const { id } = await clients.create({ userPoolId, clientName: 'web' });
      const program = { ...risk, userPoolId, ...('clientId' in risk && { clientId: id }) };
      const made = await harness.create(program);
      deepEqual(await harness.diff(made, program), { changes: false });
      const refreshed = (await harness.refresh(made)) ?? made;
      deepEqual(refreshed.outs, made.outs);
      deepEqual(made.outs['unmanaged'], []);
      harness.calls();
      const adopter = await pools.other('RiskConfiguration');
      adopter.base = {};
      await adopter.create({ ...program, adoptId: made.id });
      ok(!harness.calls().includes('SetRiskConfiguration'));
    });
  }
});
