import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/spec/object';
import { check, warningsFor } from '../../provider/user-pool-domain/check';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly domain: PlainObject;
}

const deployed: ReadonlyArray<Deployed> = JSON.parse(
  readFileSync(join(__dirname, 'deployed/published.json'), 'utf8'),
);

describe('The check of domains that others publish', () => {
  for (const { source, domain } of deployed) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...domain }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
