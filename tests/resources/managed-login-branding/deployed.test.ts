import { deepEqual, equal, ok } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import { jsonObject } from '../../../provider/codec/json';
import { omitEmpty } from '../../../provider/codec/omit-empty';
import { ownText, type PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/managed-login-branding/check';
import { ManagedLoginBrandingSettings } from '../../../provider/resources/managed-login-branding/settings';
import { ProviderHarness, quiet } from '../../guarantees/provider-harness';
import {
  deployedIn,
  isSteady,
  type Published,
  type Refused,
  refusedPaths,
  warnedRules,
  writesOf,
} from '../shared/deployed';

const CREATE = 'CreateManagedLoginBranding';

const DEPLOYED = deployedIn<Published>(__dirname, 'published');
const REFUSED = deployedIn<Refused>(__dirname, 'refused');

const CHECKER = { check, normalise, warningsFor };
const CLIENT = { clientId: '1example23456789' };

/** A request with what matters of it: AWS keeps images by their place, and an empty object sets nothing. */
const essence = ({ Settings, Assets = [], ...others }: PlainObject): PlainObject => ({
  ...others,
  Settings: omitEmpty(jsonObject, Settings ?? {}),
  Assets: new Set(Array.isArray(Assets) ? Assets : []),
});

const programOf = ({ api }: Published) => fromApi(ManagedLoginBrandingSettings, api);

describe('Managed login styles that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let parents: { readonly userPoolId: string; readonly clientId: string };
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('ManagedLoginBranding');
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
    equal(DEPLOYED.length, 11);
  });

  for (const published of DEPLOYED) {
    const { source, api, warns = [] } = published;

    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () =>
      deepEqual(warnedRules(CHECKER, { ...CLIENT, ...programOf(published) }), warns));

    it(`are created by one request with the same members, and steady: ${source}`, async () => {
      const program = { ...programOf(published), ...parents };
      const made = await harness.create(program);
      const [sent] = harness.emulator.requests.filter(({ operation }) => operation === CREATE);
      ok(sent);
      deepEqual(
        essence(sent.input),
        essence({ UserPoolId: parents.userPoolId, ClientId: parents.clientId, ...api }),
      );
      deepEqual(writesOf(harness), [CREATE]);
      await isSteady(harness, made, program);
    });

    it(`are adopted without a write, and steady: ${source}`, async () => {
      const { userPoolId: UserPoolId, clientId: ClientId } = parents;
      const answer = await harness.sendRaw(CREATE, { UserPoolId, ClientId, ...api });
      const adoptId = ownText(answer['ManagedLoginBranding'], 'ManagedLoginBrandingId');
      harness.calls();
      const program = { ...programOf(published), ...parents, adoptId };
      const adopted = await harness.create(program);
      deepEqual(writesOf(harness), []);
      await isSteady(harness, adopted, program);
    });
  }

  for (const refused of REFUSED)
    it(`are refused where AWS refuses them: ${refused.source}`, () =>
      deepEqual(refusedPaths(CHECKER, { ...CLIENT, ...programOf(refused) }), refused.path));
});
