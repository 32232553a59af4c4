import { deepEqual, equal } from 'node:assert/strict';
import { isWithin, outermost, showPath, startsWith } from '../../provider/codec/path';

describe('A path is written as Pulumi’s ignoreChanges takes it', () => {
  for (const [path, text] of [
    [[], ''],
    [['poolName'], 'poolName'],
    [['schema', 0, 'name'], 'schema[0].name'],
    [[0], '[0]'],
    [['userPoolTags', 'team'], 'userPoolTags.team'],
    [['userPoolTags', 'my tag'], 'userPoolTags["my tag"]'],
    [['userPoolTags', ''], 'userPoolTags[""]'],
    [['userPoolTags', '0'], 'userPoolTags["0"]'],
    [['userPoolTags', 'a.b'], 'userPoolTags["a.b"]'],
    [['userPoolTags', 'a"b'], 'userPoolTags["a\\"b"]'],
    [['userPoolTags', 'a\\'], 'userPoolTags["a\\\\"]'],
    [['userPoolTags', 'cost-center'], 'userPoolTags["cost-center"]'],
    [['userPoolTags', 'größe'], 'userPoolTags.größe'],
    [['userPoolTags', '$x_1'], 'userPoolTags.$x_1'],
    [['my tag', 'x'], '["my tag"].x'],
  ] as const) {
    it(text === '' ? 'and is empty for the whole' : text, () => equal(showPath(path), text));
  }
});

describe('A path', () => {
  for (const [path, start, expected] of [
    [['schema', 0, 'name'], ['schema'], true],
    [['schema', 0, 'name'], ['schema', 0, 'name'], true],
    [['schema', 0, 'name'], [], true],
    [['schema', 0, 'name'], ['schema', 1], false],
    [['schema', 0, 'name'], ['other', 0, 'name'], false],
    [['schema'], ['schema', 0], false],
  ] as const) {
    it(`${showPath(path)} ${expected ? 'starts' : 'does not start'} with ${showPath(start) || 'nothing'}`, () =>
      equal(startsWith(path, start), expected));
  }

  for (const [path, outer, expected] of [
    ['size', 'size', true],
    ['size.length', 'size', true],
    ['sizes[0]', 'sizes', true],
    ['sizes', 'size', false],
    ['size', 'size.length', false],
    ['a.size.b', 'size', false],
    ['a.size[', 'size', false],
  ] as const) {
    it(`${path} is ${expected ? '' : 'not '}within ${outer}`, () => equal(isWithin(path, outer), expected));
  }

  it('inside another one is left out of a list, and itself is not', () => {
    deepEqual(outermost(['size.length', 'size', 'words', 'labels.a', 'labels.b', 'words[0]']), [
      'size',
      'words',
      'labels.a',
      'labels.b',
    ]);
  });
});
