import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { check, warningsFor } from '../../../provider/resources/user-pool-domain/check';
import { DEPLOYED_DOMAINS } from './deployed-domains';

describe('The check of domains that others publish', () => {
  it('has many of them, each from a different source', () => {
    ok(DEPLOYED_DOMAINS.length >= 15, `${DEPLOYED_DOMAINS.length}`);
    equal(new Set(DEPLOYED_DOMAINS.map(({ source }) => source)).size, DEPLOYED_DOMAINS.length);
    equal(
      new Set(DEPLOYED_DOMAINS.map(({ domain }) => JSON.stringify(domain))).size,
      DEPLOYED_DOMAINS.length,
    );
  });

  for (const { source, domain } of DEPLOYED_DOMAINS) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...domain }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
