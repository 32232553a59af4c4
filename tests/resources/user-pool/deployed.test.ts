import { equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { asObject } from '../../../provider/codec/plain-object';
import { check, warningsFor } from '../../../provider/resources/user-pool/check';
import { DEPLOYED_POOLS } from './deployed-pools';

const deployed = DEPLOYED_POOLS;

describe('The check of pools that are known to deploy', () => {
  it('has many of them, each from a different source', () => {
    ok(deployed.length >= 60, `${deployed.length}`);
    equal(new Set(deployed.map(({ source }) => source)).size, deployed.length);
    equal(new Set(deployed.map(({ pool }) => JSON.stringify(pool))).size, deployed.length);
  });

  for (const { source, pool } of deployed) {
    it(`accepts ${source}`, () => {
      const result = check({}, { poolName: 'pool', ...pool }, { region: 'us-east-1' });
      ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
    });
  }

  it('warns of at most three in a hundred, and again of almost none', () => {
    const warned = (isNew: boolean) =>
      deployed.filter(({ pool }) => {
        const checked = check({}, { poolName: 'pool', ...pool }, { region: 'us-east-1' });
        return E.isRight(checked) && warningsFor(asObject(checked.right), isNew).length > 0;
      }).length;
    const [first, again] = [warned(true), warned(false)];
    console.log(`      ${first} of ${deployed.length} are warned of when new, ${again} afterwards`);
    ok(first * 100 <= deployed.length * 3, `${first}`);
    ok(again * 100 <= deployed.length, `${again}`);
  });
});
