import { deepEqual, equal } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-ui-customization/check';
import { UserPoolUICustomizationSettings } from '../../../provider/resources/user-pool-ui-customization/settings';
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

const SET = 'SetUICustomization';

const DEPLOYED = deployedIn<Published>(__dirname, 'published');
const REFUSED = deployedIn<Refused>(__dirname, 'refused');

const CHECKER = { check, normalise, warningsFor };

const programOf = ({ api }: Published) => fromApi(UserPoolUICustomizationSettings, api);

/** AWS does not return the image, and an empty CSS is none, so an import does not declare them. */
const notImported = ({ css }: PlainObject): ReadonlyArray<string> =>
  css === '' ? ['imageFile', 'css'] : ['imageFile'];

describe('Customizations of the classic hosted UI that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  let clientId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolUICustomization');
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    userPoolId = (await pools.create({})).id;
    await harness.sendRaw('CreateUserPoolDomain', { UserPoolId: userPoolId, Domain: 'shop' });
    const clients = await pools.other('UserPoolClient');
    clientId = (await clients.create({ userPoolId, clientName: 'web' })).id;
    harness.calls();
  });

  const inPool = (program: PlainObject): PlainObject => ({
    ...program,
    userPoolId,
    ...('clientId' in program && { clientId }),
  });

  it('are some, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    equal(DEPLOYED.length, 13);
  });

  for (const published of DEPLOYED) {
    const { source, api, warns = [] } = published;
    const hasContent = api['CSS'] !== '' || 'ImageFile' in api;

    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () =>
      deepEqual(warnedRules(CHECKER, programOf(published)), warns));

    it(`are set by ${hasContent ? 'one request' : 'no request'}, and steady: ${source}`, async () => {
      const program = inPool(programOf(published));
      const made = await harness.create(program);
      deepEqual(writesOf(harness), hasContent ? [SET] : []);
      const live = harness.emulator
        .pool(userPoolId)
        .uiCustomizations.get('ClientId' in api ? clientId : 'ALL');
      if (hasContent) deepEqual([live?.CSS, live?.image], [api['CSS'], api['ImageFile']]);
      await isSteady(harness, made, program, [], notImported(program));
    });

    // AWS does not return the image, so the adoption sends it.
    const writes = 'ImageFile' in api ? [SET] : [];
    it(`are adopted ${writes.length === 0 ? 'without a write' : 'by the request that sends the image'}, and steady: ${source}`, async () => {
      const ofClient = 'ClientId' in api ? { ClientId: clientId } : {};
      await harness.sendRaw(SET, { ...api, UserPoolId: userPoolId, ...ofClient });
      harness.calls();
      const adoptId = 'ClientId' in api ? `${userPoolId}/${clientId}` : userPoolId;
      const program = { ...inPool(programOf(published)), adoptId };
      const adopted = await harness.create(program);
      deepEqual(writesOf(harness), writes);
      await isSteady(harness, adopted, program, [], notImported(program));
    });
  }

  for (const refused of REFUSED)
    it(`are refused where AWS refuses them: ${refused.source}`, () =>
      deepEqual(refusedPaths(CHECKER, programOf(refused)), refused.path));
});
