import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/log-delivery/check';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly delivery: PlainObject;
}

const DEPLOYED: ReadonlyArray<Deployed> = JSON.parse(
  readFileSync(join(__dirname, 'deployed/published.json'), 'utf8'),
);

describe('The check of log deliveries that others publish', () => {
  it('has some of them, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    ok(DEPLOYED.length >= 7);
  });

  for (const { source, delivery } of DEPLOYED) {
    it(`accepts ${source}, without a warning`, () => {
      const result = check({}, { userPoolId: 'us-east-1_Pool', ...delivery }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
      deepEqual(warningsFor(result.right), []);
    });
  }
});
