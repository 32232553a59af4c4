import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { check, warningsFor } from '../../provider/resource-server/check';
import type { PlainObject } from '../../provider/spec/object';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly server: PlainObject;
}

const deployed: ReadonlyArray<Deployed> = JSON.parse(
  readFileSync(join(__dirname, 'deployed/published.json'), 'utf8'),
);

describe('The check of resource servers that others publish', () => {
  for (const { source, server } of deployed) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...server }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
