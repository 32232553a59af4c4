import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { fromApi, invalidPath } from '../../provider/codec/from-api';
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
      Whole: { Length: 6, Loud: true },
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

describe('The shape of a response', () => {
  for (const [title, answer, expected] of [
    ['is right where every member is of its kind', Thing.encodePartial(FULL), undefined],
    ['is right whatever an undeclared member holds', { Title: 'a', Future: [{ a: [] }] }, undefined],
    ['is right where members are missing or null', { Title: null, Size: { Length: undefined } }, undefined],
    [
      'is right where a scalar is of another kind',
      { Title: 1, Size: { Length: '4', Loud: 'true' } },
      undefined,
    ],
    ['is wrong where a text is in place of the object', 'text', ''],
    ['is wrong where a list is in place of an object', { Size: [] }, 'Size'],
    ['is wrong where a text is in place of an object', { Size: 'text' }, 'Size'],
    ['is wrong where a text is in place of a map', { Labels: 'text' }, 'Labels'],
    ['is wrong where an object is in place of a list', { Words: {} }, 'Words'],
    ['is wrong where a text is in place of a list', { Words: 'one' }, 'Words'],
    ['is wrong where an object is in place of a text', { Title: {} }, 'Title'],
    ['is wrong where a list is in place of an enum', { ThingMODE: ['ON'] }, 'ThingMODE'],
    ['is wrong in a member of an object', { Size: { Length: 1, Digits: {} } }, 'Size.Digits'],
    ['is wrong in an element', { Parts: [{ Name: 'a' }, { Name: 'b', Size: 'text' }] }, 'Parts.1.Size'],
    ['is wrong in an entry of a map', { Levels: { L1: { Length: 1 }, L2: { Loud: {} } } }, 'Levels.L2.Loud'],
  ] as const) {
    it(title, () => equal(invalidPath(Thing, answer), expected));
  }
});
