import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { fromApi } from '../../../provider/codec/from-api';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/risk-configuration/check';
import { RiskConfigurationSettings } from '../../../provider/resources/risk-configuration/settings';
import { ProviderHarness, quiet } from '../../guarantees/provider-harness';
import { deployedIn, isMadeAgain, type Refused } from '../shared/deployed';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly risk: PlainObject;
  /** The rules of which it is warned. */
  readonly warns?: ReadonlyArray<string>;
}

const DEPLOYED = deployedIn<Deployed>(__dirname, 'published');
const REFUSED = deployedIn<Refused>(__dirname, 'refused');

const IDENTITY_REGION = /arn:aws:ses:([^:"]+)/;

/** The Region of a published pool: that of its SES identity, since nothing else tells. */
const regionOf = (risk: PlainObject): string =>
  IDENTITY_REGION.exec(JSON.stringify(risk))?.[1] ?? 'us-east-1';

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
      const region = regionOf(risk);
      const result = check({}, { userPoolId: `${region}_Pool`, ...risk }, { region });
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

    it(`are made again by the program of an import: ${source}`, async () => {
      const { id: userPoolId } = await pools.create(PLUS);
      const clients = await pools.other('UserPoolClient');
      const { id } = await clients.create({ userPoolId, clientName: 'web' });
      const made = await harness.create({ ...risk, userPoolId, ...('clientId' in risk && { clientId: id }) });
      await isMadeAgain(harness, made);
    });
  }

  for (const { source, api, warns, path } of REFUSED)
    it(`are warned of where AWS is said to refuse them: ${source}`, () => {
      const program = { userPoolId: 'us-east-1_Pool', ...fromApi(RiskConfigurationSettings, api) };
      const result = check({}, program, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      const warnings = warningsFor(result.right);
      deepEqual(
        warnings.map((text) => /skipRules: \["(.*)"\]/.exec(text)?.[1]),
        warns,
      );
      deepEqual(
        warnings.map((text) => text.slice(0, text.indexOf(': '))),
        path,
      );
    });
});
