import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { defaultValue } from '../../provider/codec/default-value';
import type { Setting } from '../../provider/codec/flatten';
import type { PlainObject } from '../../provider/codec/plain-object';
import { MASK } from '../../provider/codec/secret';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { adoptionMessage, formatPaths, formatValue, keptName } from '../../provider/engine/adoption-message';
import { withDefaultName, withKeptName } from '../../provider/engine/default-name';
import { unmanagedWarning } from '../../provider/engine/resource-lifecycle';
import { threeWayMerge } from '../../provider/engine/three-way-merge';
import { Thing } from '../codec/sample';

const { mode, words, parts, size, labels } = Thing.fields;
const settings = struct('Settings', {
  note: optional(text('', {})),
  token: optional(text('', { isSecret: true })),
  mode,
  words,
  parts,
  size,
  labels,
});
const merge = threeWayMerge<PlainObject>({
  settings,
  updatable: settings,
  createOnly: struct('None', {}),
  resetValue: (_: unknown, setting: Setting) => defaultValue(setting),
});

const preview = (inputs: PlainObject, live: PlainObject, more: ReadonlyArray<string> = []) =>
  adoptionMessage({ noun: 'thing', id: 'a' }, merge, inputs, live, more);

/** What a preview says between the two words that begin its parts. */
const changesIn = (inputs: PlainObject, live: PlainObject, more?: ReadonlyArray<string>): string =>
  preview(inputs, live, more).summary?.split('. Unchanged')[0] ?? '';

describe('The preview of an adoption', () => {
  for (const [title, inputs, live, expected] of [
    ['names what changes, from and to', { note: 'new' }, { note: 'old' }, 'note: "old" => "new"'],
    ['says that nothing was there', { note: 'new' }, {}, 'note: nothing => "new"'],
    [
      'names no change where there is none',
      { note: 'x', words: ['one', 'two'] },
      { note: 'x', words: ['two', 'one'] },
      ': nothing',
    ],
    [
      'names the paths of members',
      { size: { length: 4 } },
      { size: { length: 5, loud: true } },
      'size.length: 5 => 4',
    ],
    [
      'names the elements that come and go',
      { words: ['one', 'two'] },
      { words: ['two', 'three'] },
      '(+ "one" - "three")',
    ],
    ['names the elements of a list that was not there', { words: ['one'] }, {}, '(+ "one")'],
    [
      'names elements by their key',
      { parts: [{ name: 'a' }, { name: 'b' }] },
      { parts: [{ name: 'b' }, { name: 'c' }] },
      '(+ a - c)',
    ],
    ['says that a value is not known yet', { note: UNKNOWN }, { note: 'old' }, 'not known yet'],
  ] as const) {
    it(title, () => ok(changesIn(inputs, live).includes(expected), changesIn(inputs, live)));
  }

  it('names no elements where the same are declared in another way', () => {
    equal(
      changesIn({ parts: [{ name: 'a', size: { length: 1 } }] }, { parts: [{ name: 'a' }] }).includes('(+'),
      false,
    );
  });

  it('shows no secret', () => {
    const pattern = preview({ token: 'new-secret' }, { token: 'old-secret' });
    ok(pattern.message?.includes(`token: ${MASK} => ${MASK}`));
    equal(/(?:new|old)-secret/.test(`${pattern.message} ${pattern.summary}`), false);
  });

  it('names other changes beside those of settings, and what is left as it is, the outermost paths only', () => {
    const pattern = preview({ note: 'x' }, { note: 'x', labels: { a: '1' }, words: ['one'] }, [
      'schema: + team',
    ]);
    match(pattern.summary ?? '', /schema: \+ team\..*labels\.a, words\.$/);
    match(pattern.message ?? '', /thing a/);
    deepEqual(pattern.live, { note: 'x', labels: { a: '1' }, words: ['one'] });
  });

  it('formats values as JSON, the long ones in part', () => {
    equal(formatValue(['a']), '["a"]');
    equal(formatValue(null), 'nothing');
    equal(formatValue(false), 'false');
    equal(formatValue('x'.repeat(118)), `"${'x'.repeat(118)}"`);
    equal(formatValue('x'.repeat(119)), `"${'x'.repeat(119)}…`);
    equal(formatPaths(['a', 'b']), 'a, b');
    equal(formatPaths([]), 'nothing');
  });
});

describe('The name of a resource', () => {
  it('is the live one where an adoption declares none', () => {
    deepEqual(keptName('name', {}, { name: 'live' }), { name: 'live' });
    deepEqual(keptName('name', { name: 'ours' }, { name: 'live' }), {});
  });

  for (const [title, property, olds, given, expected] of [
    ['stays where none is declared', 'name', { name: 'old' }, { a: 1 }, { a: 1, name: 'old' }],
    ['is the declared one', 'name', { name: 'old' }, { name: 'new' }, { name: 'new' }],
    ['is none where there was none', 'name', {}, { a: 1 }, { a: 1 }],
    ['is none of a kind without names', undefined, { name: 'old' }, { a: 1 }, { a: 1 }],
  ] as const) {
    it(title, () => deepEqual(withKeptName(property, olds, given), expected));
  }

  for (const [title, property, olds, given, name, expected] of [
    ['is the default of a new one', 'name', {}, { a: 1 }, 'default', { a: 1, name: 'default' }],
    ['is no default where one is declared', 'name', {}, { name: 'ours' }, 'default', { name: 'ours' }],
    ['is no default where one is adopted', 'name', {}, { adoptId: 'a' }, 'default', { adoptId: 'a' }],
    ['is no default of an existing one', 'name', { name: 'old' }, { a: 1 }, 'default', { a: 1 }],
    ['is no default of a kind without names', undefined, {}, { a: 1 }, 'default', { a: 1 }],
    ['is no default where the program gives none', 'name', {}, { a: 1 }, undefined, { a: 1 }],
  ] as const) {
    it(title, () => deepEqual(withDefaultName(property, olds, given, name), expected));
  }
});

describe('The warning of an update', () => {
  const warning = (unmanaged: unknown, ...declared: string[]) =>
    unmanagedWarning('thing a', { unmanaged }, new Map(declared.map((path) => [path, undefined])));

  it('is none where nothing is unmanaged', () => {
    equal(warning([]), undefined);
    equal(warning(undefined, 'note'), undefined);
  });

  it('names what stays unmanaged, the outermost paths only', () => {
    match(warning(['size', 'size.length', 'words']) ?? '', /thing a .*: size, words\.$/);
  });

  it('names what the update takes over', () => {
    match(warning(['note', 'words'], 'note', 'words', 'mode') ?? '', /thing a .*: note, words\.$/);
  });

  it('names both, each in a sentence of its own', () => {
    match(warning(['note', 'words'], 'words') ?? '', /: note\. .*: words\.$/);
  });
});
