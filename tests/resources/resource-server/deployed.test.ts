import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { check, warningsFor } from '../../../provider/resources/resource-server/check';
import { DEPLOYED_SERVERS } from './deployed-servers';

describe('The check of resource servers that others publish', () => {
  it('has many of them, each from a different source', () => {
    ok(DEPLOYED_SERVERS.length >= 15, `${DEPLOYED_SERVERS.length}`);
    equal(new Set(DEPLOYED_SERVERS.map(({ source }) => source)).size, DEPLOYED_SERVERS.length);
    equal(
      new Set(DEPLOYED_SERVERS.map(({ server }) => JSON.stringify(server))).size,
      DEPLOYED_SERVERS.length,
    );
  });

  for (const { source, server } of DEPLOYED_SERVERS) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...server }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
