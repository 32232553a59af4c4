import { equal } from 'node:assert/strict';
import { showPath } from '../../provider/codec/path';

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
