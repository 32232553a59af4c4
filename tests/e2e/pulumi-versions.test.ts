import { smokeTest } from '../support/versions/smoke';
import { PULUMI_SDKS } from '../support/versions/supported';
import { packPackage } from '../support/workspace';

/** All but the newest: the other tests run on one that is nearly as new, and `npm run test:versions` on the newest too. */
const OLDER = PULUMI_SDKS.slice(0, -1);

describe('a program with a resource of each kind', () => {
  for (const sdk of OLDER) {
    it(`is previewed, deployed, left alone and destroyed with @pulumi/pulumi ${sdk.version} and TypeScript ${sdk.typescript}`, async () =>
      smokeTest(await packPackage(), sdk));
  }
});
