import { deepEqual } from 'node:assert/strict';
import { UserPool } from '../../provider';
import { DEFAULT_NAME } from '../../provider/engine/default-name';
import { byKind, registeredBy } from '../support/presets/registered';
import { build } from './built';

const ID = 'eu-west-1_AbCdEfGhI';

describe('The name of a pool in a program', function () {
  this.timeout(600_000);
  before(build);

  type Names = readonly [declared: string | undefined, byDefault: string | undefined];
  const TABLE: ReadonlyArray<readonly [title: string, program: () => UserPool, names: Names]> = [
    ['is that of its resource, where the pool is new', () => new UserPool('shop'), [undefined, 'shop']],
    ['is the one it is given', () => new UserPool('shop', { poolName: 'customers' }), ['customers', 'shop']],
    ['is its own when it is only read', () => UserPool.get('shop', ID), [undefined, undefined]],
    ['stays its own when it is adopted', () => new UserPool('shop', { adoptId: ID }), [undefined, 'shop']],
    [
      'is changed by an adoption that names it',
      () => new UserPool('shop', { adoptId: ID, poolName: 'customers' }),
      ['customers', 'shop'],
    ],
  ];
  for (const [title, program, names] of TABLE) {
    it(title, async () => {
      const { UserPool: pool } = byKind(await registeredBy(program));
      deepEqual([pool?.inputs['poolName'], pool?.inputs[DEFAULT_NAME]], names);
    });
  }
});
