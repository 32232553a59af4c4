import { deepEqual, equal } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import {
  addedAttributes,
  areSameAttributes,
  attributeChanges,
  changedAttributes,
  declaredAttributes,
  ownAttributes,
  removedAttributes,
} from '../../../provider/resources/user-pool/attributes';
import { attributesOf, schemaDiff } from '../../../provider/resources/user-pool/schema-diff';

const text = (name: string, more: PlainObject = {}) => ({ name, attributeDataType: 'String', ...more });
const names = (attributes: ReadonlyArray<{ readonly name: string }>) => attributes.map(({ name }) => name);

describe('The attributes of a pool', () => {
  for (const [title, live, desired, added] of [
    ['lack one that is declared', [text('custom:a')], [text('a'), text('b')], ['b']],
    ['have one under its prefix', [text('custom:a')], [text('a')], []],
    ['have one of developers under its prefix', [text('dev:custom:a')], [text('a')], []],
    ['have one under the name that AWS shows', [text('custom:a')], [text('custom:a')], []],
    ['have a standard one under its own name', [text('email')], [text('email')], []],
    [
      'lack one that is named as one that AWS verifies',
      [text('email_verified')],
      [text('email_verified')],
      ['email_verified'],
    ],
    [
      'lack one with a prefix in its name beside the one without',
      [text('custom:a')],
      [text('a'), text('custom:a')],
      ['custom:a'],
    ],
    [
      'have both where AWS shows both',
      [text('custom:a'), text('custom:custom:a')],
      [text('a'), text('custom:a')],
      [],
    ],
    ['lack all where the pool has none', undefined, [text('a')], ['a']],
    ['lack none where none is declared', [text('custom:a')], undefined, []],
  ] as const) {
    it(title, () => deepEqual(names(addedAttributes(live, desired)), added));
  }

  const number = (more: PlainObject) => ({ name: 'a', attributeDataType: 'Number', ...more });
  for (const [title, live, desired, changed] of [
    ['change in a member', text('custom:a', { mutable: true }), text('a', { mutable: false }), ['mutable']],
    [
      'change in a constraint',
      text('custom:a', { stringAttributeConstraints: { maxLength: '10' } }),
      text('a', { stringAttributeConstraints: { maxLength: '20' } }),
      ['stringAttributeConstraints.maxLength'],
    ],
    ['change in their type', text('custom:a'), number({}), ['attributeDataType']],
    [
      'do not change in members that are not declared',
      text('custom:a', { mutable: true, required: false }),
      text('a'),
      [],
    ],
    ['do not change in a default', text('custom:a'), text('a', { required: false }), []],
    [
      'do not change in a constraint of another type',
      text('custom:a'),
      text('a', { numberAttributeConstraints: { maxValue: '1' } }),
      [],
    ],
    [
      'change in the constraint of their type',
      { ...number({}), name: 'custom:a' },
      number({ numberAttributeConstraints: { maxValue: '1' } }),
      ['numberAttributeConstraints.maxValue'],
    ],
    [
      'do not change as long as a member is unknown',
      text('custom:a', { mutable: true }),
      text('a', { mutable: UNKNOWN }),
      [],
    ],
  ] as const) {
    it(title, () => {
      deepEqual(
        attributeChanges([live], [desired]).map(({ member }) => member),
        changed,
      );
      deepEqual(changedAttributes([live], [desired]), changed.length > 0 ? ['a'] : []);
    });
  }

  it('change from the live value, or the default, to the declared one', () => {
    deepEqual(
      attributeChanges(
        [text('custom:a', { mutable: true })],
        [text('a', { mutable: false, required: true })],
      ),
      [
        { attribute: 'a', member: 'mutable', before: true, after: false },
        { attribute: 'a', member: 'required', before: false, after: true },
      ],
    );
    deepEqual(attributeChanges([], [text('a')]), []);
  });

  for (const [title, previous, desired, live, removed] of [
    ['are removed where they are no longer declared', [text('a'), text('b')], [text('b')], [], ['a']],
    ['are none where all stay', [text('a')], [text('a'), text('b')], [], []],
    [
      'are not removed under another name for the same',
      [text('a')],
      [text('custom:a')],
      [text('custom:a')],
      [],
    ],
    [
      'are removed under a name for another',
      [text('a')],
      [text('custom:a')],
      [text('custom:a'), text('custom:custom:a')],
      ['a'],
    ],
    ['are none as long as the declaration is unknown', [text('a')], UNKNOWN, [], []],
    ['are none as long as one of them is unknown', [text('a')], [UNKNOWN], [], []],
    ['are none as long as a name is unknown', [text('a')], [text(UNKNOWN)], [], []],
    ['are all where none is declared', [text('a')], undefined, [], ['a']],
  ] as const) {
    it(title, () => deepEqual(removedAttributes(previous, desired, live), removed));
  }

  it('are the same where nothing is added, changed or removed', () => {
    equal(areSameAttributes([text('a')], [text('a', { required: false })]), true);
    equal(areSameAttributes([text('a')], [text('a'), text('b')]), false);
    equal(areSameAttributes([text('a'), text('b')], [text('a')]), false);
    equal(areSameAttributes([text('a')], [text('a', { required: true })]), false);
    equal(areSameAttributes([text('a')], UNKNOWN), false);
  });

  it('are shown as they are declared, with the live values', () => {
    const live = [text('custom:a', { mutable: false, required: false }), text('custom:b')];
    deepEqual(declaredAttributes([text('a', { mutable: true }), text('c')], live), [
      text('a', { mutable: false }),
    ]);
    const other = text('a', { numberAttributeConstraints: { maxValue: '1' } });
    deepEqual(declaredAttributes([other], live), [other]);
  });

  it('are kept in the state where they are custom, required or declared', () => {
    const live = [
      text('sub', { required: true }),
      text('email', { required: true }),
      text('phone_number', { required: false }),
      text('name'),
      text('custom:a'),
      text('dev:custom:b'),
    ];
    deepEqual(names(ownAttributes([text('name')], live)), ['email', 'name', 'custom:a', 'dev:custom:b']);
    deepEqual(names(ownAttributes(undefined, live)), ['email', 'custom:a', 'dev:custom:b']);
  });
});

describe('The diff of attributes', () => {
  const state = { schemaAttributes: [text('custom:a', { mutable: true })], schema: [text('a')] };
  for (const [title, news, replaces, changes] of [
    ['is none where nothing changes', [text('a')], [], false],
    ['is an update where one is added', [text('a'), text('b')], [], true],
    ['is a replacement where one changes', [text('a', { mutable: false })], ['schema'], false],
    ['is a replacement where one is removed', [], ['schema'], false],
    ['is none for a standard one as AWS has it', [text('a'), text('email', { mutable: true })], [], false],
  ] as const) {
    it(title, () => deepEqual(schemaDiff(state, { schema: news }), { replaces, changes }));
  }

  it('is with the declared attributes of an old state, which has no others', () => {
    deepEqual(schemaDiff({ schema: [text('a')] }, { schema: [text('a')] }), { replaces: [], changes: false });
    equal(attributesOf({ schema: [text('a')] }).length, attributesOf({}).length + 1);
  });
});
