import { deepEqual } from 'node:assert/strict';
import { UserPool } from '../../provider';
import { byKind, registeredBy } from '../support/presets/registered';
import { build } from './built';

const ID = 'eu-west-1_AbCdEfGhI';

describe('The name of a pool in a program', function () {
  this.timeout(120_000);
  before(build);

  const TABLE: ReadonlyArray<readonly [title: string, program: () => UserPool, name: string | undefined]> = [
    ['is that of its resource', () => new UserPool('shop'), 'shop'],
    ['is the one it is given', () => new UserPool('shop', { poolName: 'customers' }), 'customers'],
    ['is its own when it is only read', () => UserPool.get('shop', ID), undefined],
    ['stays its own when it is adopted', () => new UserPool('shop', { adoptId: ID }), undefined],
    [
      'is changed by an adoption that names it',
      () => new UserPool('shop', { adoptId: ID, poolName: 'customers' }),
      'customers',
    ],
  ];
  for (const [title, program, name] of TABLE) {
    it(title, async () => {
      const { UserPool: pool } = byKind(await registeredBy(program));
      deepEqual(pool?.inputs['poolName'], name);
    });
  }
});
