import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { check, warningsFor } from '../../../provider/resources/user-pool-group/check';
import { DEPLOYED_GROUPS } from './deployed-groups';

describe('The check of groups that others publish', () => {
  it('has many of them, each from a different source', () => {
    ok(DEPLOYED_GROUPS.length >= 11, `${DEPLOYED_GROUPS.length}`);
    equal(new Set(DEPLOYED_GROUPS.map(({ source }) => source)).size, DEPLOYED_GROUPS.length);
    equal(new Set(DEPLOYED_GROUPS.map(({ group }) => JSON.stringify(group))).size, DEPLOYED_GROUPS.length);
  });

  for (const { source, group } of DEPLOYED_GROUPS) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...group }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
