import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../../provider/codec/unknown';
import { regionInside } from '../../provider/engine/parent-pool';
import { resolveRegion } from '../../provider/engine/region';

const IN_PARIS = 'eu-west-3_AbCdEfGhI';
const DEFAULT = 'us-east-1';

describe('The Region of a resource', () => {
  for (const [title, property, inputs, olds, ambient, expected] of [
    [
      'is the declared one',
      'adoptId',
      { region: 'eu-west-1' },
      { region: 'eu-west-2' },
      DEFAULT,
      'eu-west-1',
    ],
    ['is the default', 'adoptId', {}, {}, DEFAULT, DEFAULT],
    [
      'is that of an existing pool, whatever the default',
      'adoptId',
      {},
      { region: 'eu-west-2' },
      DEFAULT,
      'eu-west-2',
    ],
    ['is that of an adopted pool', 'adoptId', { adoptId: IN_PARIS }, {}, DEFAULT, 'eu-west-3'],
    [
      'is the default as long as the id of the adopted pool is unknown',
      'adoptId',
      { adoptId: UNKNOWN },
      {},
      DEFAULT,
      DEFAULT,
    ],
    [
      'is that of the pool that a child is in',
      'userPoolId',
      { userPoolId: IN_PARIS },
      { region: 'eu-west-3' },
      DEFAULT,
      'eu-west-3',
    ],
    [
      'is unknown as long as the pool of a child is',
      'userPoolId',
      { userPoolId: UNKNOWN },
      { region: 'eu-west-2' },
      DEFAULT,
      UNKNOWN,
    ],
    [
      'is the old one of a child whose pool has no Region in its id',
      'userPoolId',
      { userPoolId: 'p' },
      { region: 'eu-west-2' },
      DEFAULT,
      'eu-west-2',
    ],
    [
      'is the declared one beside a pool that is unknown',
      'userPoolId',
      { userPoolId: UNKNOWN, region: 'eu-west-1' },
      {},
      DEFAULT,
      'eu-west-1',
    ],
    [
      'is unknown where the declared one is',
      'userPoolId',
      { userPoolId: IN_PARIS, region: UNKNOWN },
      {},
      DEFAULT,
      UNKNOWN,
    ],
    ['is not read from an old value that is no text', 'adoptId', {}, { region: 7 }, DEFAULT, DEFAULT],
  ] as const) {
    it(title, () => deepEqual(resolveRegion(inputs, olds, { region: ambient }, property), E.right(expected)));
  }

  for (const [title, property, inputs, ambient, path, hint] of [
    ['is refused where none is known', 'adoptId', {}, undefined, 'region', undefined],
    [
      'is refused where the adopted pool is in another',
      'adoptId',
      { adoptId: IN_PARIS, region: 'eu-west-1' },
      DEFAULT,
      'adoptId',
      undefined,
    ],
    [
      'is refused where the pool of a child is in another',
      'userPoolId',
      { userPoolId: IN_PARIS, region: 'eu-west-1' },
      DEFAULT,
      'userPoolId',
      undefined,
    ],
    [
      'is refused with a suggestion for a misspelt one',
      'userPoolId',
      { userPoolId: IN_PARIS, region: 'eu-wset-3' },
      DEFAULT,
      'userPoolId',
      'eu-west-3',
    ],
    [
      'is refused with a suggestion for a misspelt one in the id',
      'userPoolId',
      { userPoolId: 'eu-wset-2_AbCdEfGhI', region: 'eu-west-1' },
      DEFAULT,
      'userPoolId',
      'eu-west-2',
    ],
  ] as const) {
    it(title, () => {
      const found = resolveRegion(inputs, {}, { region: ambient }, property);
      const [failure, ...others] = E.isLeft(found) ? found.left : [];
      equal(failure?.path, path);
      deepEqual(others, []);
      if (hint !== undefined) match(failure?.reason ?? '', new RegExp(`mean ${hint}\\?$`));
      else equal(failure?.reason.includes('?'), false);
    });
  }

  it('of a child is in its state, else in the id of its pool', () => {
    equal(regionInside('id', { region: 'eu-west-1', userPoolId: IN_PARIS }), 'eu-west-1');
    equal(regionInside('id', { userPoolId: IN_PARIS }), 'eu-west-3');
    equal(regionInside('id', { region: 1 }), undefined);
  });
});
