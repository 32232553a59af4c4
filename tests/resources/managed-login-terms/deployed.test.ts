import { deepEqual, equal } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import { ownText } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/managed-login-terms/check';
import { ManagedLoginTermsSettings } from '../../../provider/resources/managed-login-terms/settings';
import { ProviderHarness, quiet } from '../../guarantees/provider-harness';
import { deployedIn, isSteady, type Published, warnedRules, writesOf } from '../shared/deployed';

const DEPLOYED = deployedIn<Published>(__dirname, 'published');

const programOf = ({ api }: Published) => fromApi(ManagedLoginTermsSettings, api);

describe('Terms documents that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let parents: { readonly userPoolId: string; readonly clientId: string };
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('ManagedLoginTerms');
  });
  after(() => pools.close());
  beforeEach(async () => {
    const { id: userPoolId } = await pools.create({});
    const clients = await pools.other('UserPoolClient');
    parents = { userPoolId, clientId: (await clients.create({ userPoolId, clientName: 'web' })).id };
    harness.calls();
  });

  it('are some, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    equal(DEPLOYED.length, 4);
  });

  for (const published of DEPLOYED) {
    const { source, api, warns = [] } = published;

    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () => {
      const program = { clientId: '1example23456789', ...programOf(published) };
      deepEqual(warnedRules({ check, normalise, warningsFor }, program), warns);
    });

    it(`are created by one request and steady: ${source}`, async () => {
      const program = { ...programOf(published), ...parents };
      const made = await harness.create(program);
      deepEqual(writesOf(harness), ['CreateTerms']);
      const { Links } = harness.emulator.pool(parents.userPoolId).terms.get(made.id) ?? {};
      deepEqual(Links, api['Links']);
      await isSteady(harness, made, program);
    });

    it(`are adopted without a write, and steady: ${source}`, async () => {
      const { userPoolId: UserPoolId, clientId: ClientId } = parents;
      const { Terms } = await harness.sendRaw('CreateTerms', { UserPoolId, ClientId, ...api });
      harness.calls();
      const program = { ...programOf(published), ...parents, adoptId: ownText(Terms, 'TermsId') };
      const adopted = await harness.create(program);
      deepEqual(writesOf(harness), []);
      await isSteady(harness, adopted, program);
    });
  }
});
