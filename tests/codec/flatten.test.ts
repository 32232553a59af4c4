import { deepEqual, equal } from 'node:assert/strict';
import { flattenSettings } from '../../provider/codec/flatten';
import { showPath } from '../../provider/codec/path';
import { FULL, Thing } from './sample';

const found = (value: unknown) =>
  Object.fromEntries(flattenSettings(Thing, value).map((setting) => [showPath(setting.path), setting]));

describe('The places of a value', () => {
  it('are its settings: a list is one, the entries of a map are one each, a switch is one beside what it holds, an object declared as a whole is one', () => {
    deepEqual(
      flattenSettings(Thing, FULL).map(({ path, value }) => [showPath(path), value]),
      [
        ['title', 'a title'],
        ['mode', 'ON'],
        ['size.length', 4],
        ['size.digits', '12'],
        ['size.loud', true],
        ['words', ['one', 'two']],
        ['parts', [{ name: 'a', size: { length: 2 } }, { name: 'b' }]],
        ['labels["my label"]', 'x'],
        ['labels.__proto__x', 'y'],
        ['levels.L1.length', 5],
        ['extra', {}],
        ['extra.loud', false],
        ['whole', { length: 6, loud: true }],
      ],
    );
  });

  it('have defaults: their own, else the one in an outer default', () => {
    const all = found({ ...FULL, levels: { L1: { length: 1, digits: '1' }, L2: { digits: '1' } } });
    for (const [path, expected] of [
      ['title', undefined],
      ['mode', 'OFF'],
      ['size.length', 3],
      ['size.digits', undefined],
      ['size.loud', false],
      ['levels.L1.digits', '5'],
      ['levels.L1.length', 3],
      ['levels.L2.digits', undefined],
    ] as const) {
      equal(all[path]?.options.default, expected, path);
    }
  });

  it('leave out what is undefined, null, or not declared', () => {
    deepEqual(Object.keys(found({ title: undefined, mode: null, unheardOf: 1, labels: {}, size: {} })), []);
  });

  it('of a value that is unknown are the value itself', () => {
    deepEqual(Object.keys(found({ size: 'unknown' })), ['size']);
  });
});
