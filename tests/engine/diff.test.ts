import { deepEqual, equal } from 'node:assert/strict';
import { defaultValue } from '../../provider/codec/default-value';
import type { Setting } from '../../provider/codec/flatten';
import { own, type PlainObject } from '../../provider/codec/plain-object';
import { oneOf } from '../../provider/codec/scalar';
import { setOf } from '../../provider/codec/set';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { diffOf } from '../../provider/engine/diff';
import { movesRegion } from '../../provider/engine/diff-result';
import { UNDECLARED_CREATE_ONLY } from '../../provider/engine/state-keys';
import { threeWayMerge } from '../../provider/engine/three-way-merge';

const updatable = struct('Updatable', { note: optional(text('', {})) });
const createOnly = struct('CreateOnly', {
  title: optional(text('', {})),
  letters: optional(setOf(oneOf('a', 'b'))),
});
const merge = threeWayMerge<PlainObject>({
  settings: struct('Settings', { ...updatable.fields, ...createOnly.fields }),
  updatable,
  createOnly,
  resetValue: (_: unknown, setting: Setting) => defaultValue(setting),
});

const OLD = { userPoolId: 'p', region: 'r', note: 'x', title: 't' };
const LIVE = { ...OLD, [UNDECLARED_CREATE_ONLY]: { letters: ['a'], title: 'other' } };

describe('The diff of a resource', () => {
  for (const [title, olds, news, replaces, changes] of [
    ['is none where nothing changes', OLD, OLD, [], false],
    ['is an update of an updatable setting', OLD, { ...OLD, note: 'y' }, [], true],
    ['is a replacement for a create-only one', OLD, { ...OLD, title: 'u' }, ['title'], true],
    ['is a replacement where the Region changes', OLD, { ...OLD, region: 's' }, ['region'], true],
    [
      'is a replacement where the pool is replaced',
      OLD,
      { ...OLD, userPoolId: UNKNOWN },
      ['userPoolId'],
      true,
    ],
    ['is a change where a value is unknown', OLD, { ...OLD, note: UNKNOWN }, [], true],
    ['is none for declaring what is live', LIVE, { ...OLD, letters: ['a'] }, [], false],
    [
      'is a replacement for declaring other than what is live',
      LIVE,
      { ...OLD, letters: ['b'] },
      ['letters'],
      true,
    ],
    ['is a change where its deletion is allowed', OLD, { ...OLD, forceDestroy: true }, [], true],
    ['is a change where its deletion is no longer allowed', { ...OLD, forceDestroy: true }, OLD, [], true],
    [
      'is none where its deletion stays allowed',
      { ...OLD, forceDestroy: true },
      { ...OLD, forceDestroy: true },
      [],
      false,
    ],
    ['is none where its deletion is forbidden in words', OLD, { ...OLD, forceDestroy: false }, [], false],
  ] as const) {
    it(title, () => deepEqual(diffOf({ merge })(olds, news), { replaces, changes }));
  }

  it('is taken from what a kind reads as declared', () => {
    const declaredBy = (state: PlainObject): PlainObject => ({ ...state, note: own(state, 'noteBefore') });
    deepEqual(diffOf({ merge, declaredBy })({ ...OLD, noteBefore: 'y' }, { ...OLD, note: 'y' }), {
      replaces: [],
      changes: false,
    });
  });

  it('has what a kind adds to it', () => {
    const furtherDiff = (olds: PlainObject, news: PlainObject) => ({
      replaces: own(news, 'owner') === 'new' ? ['owner'] : [],
      changes: own(olds, 'size') !== own(news, 'size'),
    });
    const diff = diffOf({ merge, furtherDiff });
    deepEqual(diff(OLD, OLD), { replaces: [], changes: false });
    deepEqual(diff(OLD, { ...OLD, size: 1 }), { replaces: [], changes: true });
    deepEqual(diff(OLD, { ...OLD, owner: 'new', title: 'u' }), {
      replaces: ['title', 'owner'],
      changes: true,
    });
  });
});

describe('The diff of a resource whose kind changes a create-only setting before an update', () => {
  const changesBeforeUpdate = (before: PlainObject, news: PlainObject) =>
    own(before, 'title') !== undefined && own(before, 'title') !== own(news, 'title') ? ['title'] : [];
  const diff = diffOf({ merge, changesBeforeUpdate });

  it('is a change, and no replacement for that setting', () => {
    deepEqual(diff(OLD, { ...OLD, title: 'u' }), { replaces: [], changes: true });
  });

  it('is still a replacement for another', () => {
    deepEqual(diff(OLD, { ...OLD, title: 'u', letters: ['b'] }), { replaces: ['letters'], changes: true });
    const { title: _, ...untitled } = OLD;
    deepEqual(diff(untitled, OLD), { replaces: ['title'], changes: true });
  });

  it('is none where the kind has nothing to change', () => {
    deepEqual(diff(OLD, OLD), { replaces: [], changes: false });
  });
});

describe('A move to another Region', () => {
  for (const [title, from, to, expected] of [
    ['is one where both are known and differ', 'a', 'b', true],
    ['is none where both are the same', 'a', 'a', false],
    ['is none where the state names none, as old ones do', undefined, 'b', false],
    ['is none where the inputs name none', 'a', undefined, false],
    ['is none where the new one is unknown', 'a', UNKNOWN, false],
  ] as const) {
    it(title, () => equal(movesRegion({ region: from }, { region: to }), expected));
  }
});
