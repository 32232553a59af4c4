import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { fromApi } from '../../provider/codec/from-api';
import { UserPoolSettings } from '../../provider/resources/user-pool/settings';
import { validSettings } from '../resources/user-pool/valid-pool';
import { FULL, Thing } from './sample';

describe('The wire', () => {
  it('carries the API’s names: a capital first, or the one that is declared', () => {
    deepEqual(Thing.encodePartial(FULL), {
      Title: 'a title',
      ThingMODE: 'ON',
      Size: { Length: 4, Digits: '12', Loud: true },
      Words: ['one', 'two'],
      Parts: [{ Name: 'a', Size: { Length: 2 } }, { Name: 'b' }],
      Labels: { 'my label': 'x', __proto__x: 'y' },
      Levels: { L1: { Length: 5 } },
      Extra: { Loud: false },
    });
  });

  it('gives back every valid pool as it was sent', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        deepEqual(fromApi(UserPoolSettings, UserPoolSettings.encodePartial(settings)), settings);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back nothing of what is not declared, nor of what is null', () => {
    deepEqual(
      fromApi(Thing, {
        Title: 'a',
        title: 'b',
        FutureMember: { A: 1 },
        Words: null,
        Size: { Length: 1, Future: 2 },
        Parts: [{ Name: 'a', Future: 3 }],
      }),
      { title: 'a', size: { length: 1 }, parts: [{ name: 'a' }] },
    );
  });

  it('takes values as they are: an answer may hold what a request may not', () => {
    const answer = { Title: 't'.repeat(99), ThingMODE: 'SOMETIMES', Words: ['four'], Size: { Length: 100 } };
    deepEqual(fromApi(Thing, answer), {
      title: 't'.repeat(99),
      mode: 'SOMETIMES',
      words: ['four'],
      size: { length: 100 },
    });
  });
});
