import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { defaultValue } from '../../provider/codec/default-value';
import type { Setting } from '../../provider/codec/flatten';
import { getIn } from '../../provider/codec/object-path';
import type { PlainObject } from '../../provider/codec/plain-object';
import { oneOf } from '../../provider/codec/scalar';
import { setOf } from '../../provider/codec/set';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { threeWayMerge } from '../../provider/engine/three-way-merge';
import { Size, Thing } from '../codec/sample';

const { mode, size, words, labels, extra } = Thing.fields;
const Updatable = struct('Updatable', { note: optional(text('', {})), mode, size, words, labels, extra });
const CreateOnly = struct('CreateOnly', {
  title: optional(text('', {})),
  shape: optional(Size),
  letters: optional(setOf(oneOf('a', 'b'))),
});
const schema = {
  settings: struct('Settings', { ...Updatable.fields, ...CreateOnly.fields }),
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (_: unknown, setting: Setting) => defaultValue(setting),
};
const merge = threeWayMerge<PlainObject>(schema);

describe('The three-way merge', () => {
  describe('lists as unmanaged what is live, undeclared and not the default', () => {
    for (const [title, declared, live, expected] of [
      [
        'in the order of the paths',
        {},
        { words: ['one'], labels: { b: '1', a: '2' } },
        ['labels.a', 'labels.b', 'words'],
      ],
      [
        'not what is declared, with whatever value',
        { note: 'x', size: {} },
        { note: 'y', size: { length: 4 } },
        ['size.length'],
      ],
      ['not a default', {}, { mode: 'OFF', size: { length: 3, loud: false }, words: [] }, []],
      ['not what can only be set at creation', {}, { title: 'x' }, []],
      ['not what is no setting', {}, { other: 'x' }, []],
    ] as const) {
      it(title, () => deepEqual(merge.unmanagedPaths(declared, live), expected));
    }

    it('not what AWS set itself', () => {
      const merge = threeWayMerge<PlainObject>({
        ...schema,
        isImplicitDefault: (path, live, declared) =>
          path === 'note' && live['mode'] === 'ON' && declared['words'] !== undefined,
      });
      const live = { note: 'AWS wrote this', mode: 'ON' };
      deepEqual(merge.unmanagedPaths({ mode: 'ON', words: [] }, live), []);
      deepEqual(merge.unmanagedPaths({ mode: 'ON' }, live), ['note']);
    });
  });

  describe('compares a declared setting with the live one', () => {
    const [setting] = merge.declaredSettings({ words: ['one', 'two'] }).values();
    const [unknown] = merge.declaredSettings({ words: UNKNOWN }).values();
    for (const [title, declared, live, expected] of [
      ['another order is the same', setting, { words: ['two', 'one'] }, false],
      ['another value differs', setting, { words: ['two'] }, true],
      ['none differs', setting, {}, true],
      ['an unknown value may differ', unknown, { words: ['one'] }, true],
      ['an unknown value may differ even from the sentinel', unknown, { words: UNKNOWN }, true],
    ] as const) {
      it(title, () => equal(declared && merge.settingDiffers(declared, live), expected));
    }
  });

  describe('finds changes between two objects', () => {
    for (const [title, before, after, expected] of [
      ['none in the same', { note: 'x', words: ['one', 'two'] }, { note: 'x', words: ['two', 'one'] }, false],
      ['a setting more', {}, { note: 'x' }, true],
      ['a setting less', { note: 'x' }, {}, true],
      ['not a default more', {}, { mode: 'OFF' }, false],
      ['not a default less', { mode: 'OFF', words: [] }, {}, false],
      ['one change beside what is the same', { note: 'x', mode: 'ON' }, { note: 'y', mode: 'ON' }, true],
      ['not in what is no updatable setting', { title: 'x', other: 1 }, { title: 'y', other: 2 }, false],
    ] as const) {
      it(title, () => equal(merge.hasChanges(before, after), expected));
    }
  });

  describe('replaces for a create-only setting', () => {
    for (const [title, declared, live, desired, expected] of [
      ['that changes', { title: 'x' }, { title: 'x' }, { title: 'y' }, ['title']],
      [
        'that was undeclared and is declared with another value',
        {},
        { title: 'x' },
        { title: 'y' },
        ['title'],
      ],
      ['not one that is declared as it is', {}, { title: 'x' }, { title: 'x' }, []],
      ['not one in another order', {}, { letters: ['a', 'b'] }, { letters: ['b', 'a'] }, []],
      ['that is no longer declared', { title: 'x' }, { title: 'x' }, {}, ['title']],
      ['not a default that is no longer declared', { shape: { length: 3 }, letters: [] }, {}, {}, []],
      ['not one that nobody declared', {}, { title: 'x' }, {}, []],
      ['not one whose new value is unknown', { title: 'x' }, { title: 'x' }, { title: UNKNOWN }, []],
      ['not one with an unknown element', {}, { letters: ['a'] }, { letters: ['b', UNKNOWN] }, []],
      [
        'not a member of one that is unknown',
        { shape: { length: 4 } },
        { shape: { length: 4 } },
        { shape: UNKNOWN },
        [],
      ],
      [
        'once, however many members change',
        { shape: { length: 4, loud: true } },
        { shape: { length: 4, loud: true } },
        { shape: { length: 5 } },
        ['shape'],
      ],
      ['not for an updatable one', { note: 'x' }, { note: 'x' }, { note: 'y' }, []],
    ] as const) {
      it(title, () => deepEqual(merge.replacementTriggers(declared, live, desired), expected));
    }
  });

  describe('replaces for a setting that AWS cannot unset', () => {
    const staying = threeWayMerge<PlainObject>({ ...schema, cannotUnset: ['note', 'size.digits'] });
    for (const [title, declared, desired, expected] of [
      ['that is no longer declared', { note: 'a' }, {}, ['note']],
      ['once for its part of an object', { size: { digits: '1', length: 2 } }, {}, ['size']],
      ['not that changed', { note: 'a' }, { note: 'b' }, []],
      ['not that is not known yet', { note: 'a' }, { note: UNKNOWN }, []],
      ['not that was never declared', {}, {}, []],
      ['not that is added', {}, { note: 'a' }, []],
      ['not for another that is no longer declared', { mode: 'ON', words: ['one'] }, {}, []],
      ['after those that are create-only', { note: 'a', title: 'a' }, { title: 'b' }, ['title', 'note']],
    ] as const) {
      it(title, () => deepEqual(staying.replacementTriggers(declared, declared, desired), expected));
    }
  });

  it('keeps the live create-only settings that are undeclared and not the default', () => {
    const live = { title: 'x', shape: { length: 4, digits: '1', loud: false }, letters: [], note: 'z' };
    deepEqual(merge.undeclaredCreateOnly({ shape: { digits: '1' } }, live), {
      title: 'x',
      shape: { length: 4 },
    });
    deepEqual(merge.undeclaredCreateOnly(live, live), {});
  });

  it('adds to the declared settings what was declared before', () => {
    deepEqual(
      merge.declaredBeforeOrNow(
        { note: 'old', size: { length: 4, loud: true }, unmanaged: ['x'] },
        { size: { length: 5 }, region: 'r' },
      ),
      { note: 'old', size: { length: 5, loud: true }, region: 'r' },
    );
  });

  it('reads the settings among other properties, without those that are absent', () => {
    deepEqual(
      merge.settingsOf({ note: 'x', title: 'y', words: null, mode: undefined, region: 'r', unmanaged: [] }),
      {
        note: 'x',
        title: 'y',
      },
    );
  });

  describe('updates in place', () => {
    for (const [title, olds, news, expected] of [
      [
        'nothing where the inputs are the state',
        { note: 'x', words: ['one', 'two'] },
        { note: 'x', words: ['two', 'one'] },
        false,
      ],
      ['a setting that changes', { note: 'x' }, { note: 'y' }, true],
      ['a setting more', {}, { note: 'x' }, true],
      ['not a default more', {}, { mode: 'OFF' }, false],
      ['a setting less', { note: 'x' }, {}, true],
      ['not a default less', { mode: 'OFF' }, {}, false],
      [
        'an unmanaged setting that is declared, even as the default',
        { unmanaged: ['mode'] },
        { mode: 'OFF' },
        true,
      ],
      [
        'not an unmanaged setting that stays undeclared',
        { note: 'x', unmanaged: ['mode'] },
        { note: 'x' },
        false,
      ],
      [
        'not for a path that is unmanaged and yet declared in the state',
        { mode: 'ON', unmanaged: ['mode'] },
        { mode: 'ON' },
        false,
      ],
      ['not for a create-only setting', { title: 'x' }, { title: 'y' }, false],
    ] as const) {
      it(title, () => equal(merge.needsUpdate(olds, news), expected));
    }
  });

  describe('merges', () => {
    for (const [title, live, previous, news, expected] of [
      [
        'what is declared over what is live',
        { note: 'x', mode: 'ON' },
        {},
        { note: 'y' },
        { note: 'y', mode: 'ON' },
      ],
      [
        'to the default what is no longer declared',
        { mode: 'ON', note: 'x' },
        { mode: 'ON', note: 'x' },
        {},
        { mode: 'OFF' },
      ],
      [
        'member by member',
        { size: { length: 4, digits: '1' } },
        { size: { length: 4 } },
        { size: { loud: true } },
        { size: { length: 3, digits: '1', loud: true } },
      ],
      ['a list as one', { words: ['one'] }, {}, { words: ['two'] }, { words: ['two'] }],
      [
        'to an empty list one that is no longer declared',
        { words: ['one'] },
        { words: ['one'] },
        {},
        { words: [] },
      ],
      [
        'the entries of a map one by one',
        { labels: { a: '1', b: '2' } },
        { labels: { a: '1' } },
        { labels: { c: '3' } },
        { labels: { b: '2', c: '3' } },
      ],
      [
        'an object whose presence enables it, with its live members',
        { extra: { loud: true } },
        {},
        { extra: {} },
        { extra: { loud: true } },
      ],
      ['away an object whose presence enables it', { extra: {} }, { extra: {} }, {}, {}],
    ] as const) {
      it(title, () => deepEqual(merge.merge3(live, previous, news), expected));
    }

    const some = fc.record(
      {
        note: fc.constantFrom('x', 'y', 'z'),
        mode: fc.constantFrom('ON', 'OFF'),
        words: fc.subarray(['one', 'two', 'three']),
        size: fc.record({ length: fc.integer({ min: 1, max: 9 }), loud: fc.boolean() }, { requiredKeys: [] }),
        labels: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'), {
          noNullPrototype: true,
        }),
      },
      { requiredKeys: [] },
    );

    it('so that every declared setting applies, nothing of others changes, and a second time changes nothing', () => {
      fc.assert(
        fc.property(some, some, some, (live, previous, news) => {
          const target = merge.merge3(live, previous, news);
          for (const setting of merge.declaredSettings(news).values())
            equal(merge.settingDiffers(setting, target), false);
          const touched = new Set([
            ...merge.declaredSettings(news).keys(),
            ...merge.declaredSettings(previous).keys(),
          ]);
          for (const [path, { path: steps, value }] of merge.declaredSettings(live))
            if (!touched.has(path)) deepEqual(getIn(target, steps), value);
          equal(merge.hasChanges(target, merge.merge3(target, news, news)), false);
          equal(merge.needsUpdate(news, news), false);
        }),
      );
    });
  });
});
