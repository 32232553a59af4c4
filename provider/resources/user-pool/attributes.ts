import type * as t from 'io-ts';
import { flattenSettings, type Setting } from '../../codec/flatten';
import { getIn } from '../../codec/object-path';
import { showPath } from '../../codec/path';
import { ownText, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { semanticEquals } from '../../codec/semantic-equals';
import { isUnknown } from '../../codec/unknown';
import { SchemaAttribute } from './types/schema-attribute';

/** An attribute, by the type that `check` proves. A preview may not know the attribute, nor any member of it. */
type Attribute = t.TypeOf<typeof SchemaAttribute>;

type Member = keyof Attribute;

const PREFIX = /^(?:dev:custom:|custom:|dev:)/;

/** What AWS puts before the name of an attribute of one's own; emulators differ on those for developers. */
const PREFIXES = ['custom:', 'dev:custom:', 'dev:'] as const;

/**
 * The built-in attributes that nobody can set up: AWS takes one of these in a schema for one of your own
 * (the service team's words in aws/aws-cdk#14699).
 */
const BUILT_IN: ReadonlySet<string> = new Set(['email_verified', 'phone_number_verified', 'identities']);

const nameOf = (attribute: Attribute): string => ownText(attribute, 'name' satisfies Member);

const listOf = (schema: unknown): ReadonlyArray<Attribute> => (Array.isArray(schema) ? schema : []);

/**
 * The live attribute that AWS makes of a declared name. Of `custom:team` it makes `custom:custom:team`; where the pool has
 * no such attribute, the name is the one that AWS shows, prefix and all.
 */
const findAttribute = (schema: unknown, name: string, declared: unknown): Attribute | undefined => {
  const isAnothers = listOf(declared).some(
    (other) => PREFIX.test(name) && nameOf(other) === name.replace(PREFIX, ''),
  );
  const shown = BUILT_IN.has(name) || isAnothers ? [] : [name];
  return [...PREFIXES.map((prefix) => `${prefix}${name}`), ...shown]
    .map((candidate) => listOf(schema).find((attribute) => nameOf(attribute) === candidate))
    .find((found) => found !== undefined);
};

/** The constraints that only attributes of one type have. */
const CONSTRAINTS: ReadonlyMap<unknown, Attribute['attributeDataType']> = new Map<
  Member,
  Attribute['attributeDataType']
>([
  ['numberAttributeConstraints', 'Number'],
  ['stringAttributeConstraints', 'String'],
]);

/** AWS takes constraints of another type beside an attribute's own, and answers without them. */
const isForeign = (property: unknown, live: Attribute): boolean => {
  const type = CONSTRAINTS.get(property);
  return type !== undefined && live.attributeDataType !== type;
};

/** What is declared of an attribute and is not so: what AWS fills in or drops beside it makes no difference. */
const unlike = (declared: Attribute, live: Attribute): ReadonlyArray<Setting> =>
  flattenSettings(SchemaAttribute, declared)
    .filter(
      ({ path: [head], value }) =>
        head !== ('name' satisfies Member) && !isForeign(head, live) && !isUnknown(value),
    )
    .filter(({ path, codec, facts, value }) => !semanticEquals(codec, facts, value, getIn(live, path)));

/** Whether a schema holds something that a preview cannot know yet. */
const isUncertain = (schema: unknown): boolean =>
  isUnknown(schema) || listOf(schema).some((item) => isUnknown(item) || isUnknown(item.name));

/** The declared attributes that the pool has not got. */
export const addedAttributes = (live: unknown, desired: unknown): ReadonlyArray<Attribute> =>
  listOf(desired).filter((attribute) => findAttribute(live, nameOf(attribute), desired) === undefined);

/** The names of live attributes that are declared otherwise than they are. */
export const changedAttributes = (live: unknown, desired: unknown): ReadonlyArray<string> =>
  listOf(desired)
    .filter((attribute) => {
      const found = findAttribute(live, nameOf(attribute), desired);
      return found !== undefined && unlike(attribute, found).length > 0;
    })
    .map(nameOf);

/** One member of a live attribute that is declared otherwise. */
export interface AttributeChange {
  readonly attribute: string;
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What of live attributes is declared otherwise than it is, member by member. */
export const attributeChanges = (live: unknown, desired: unknown): ReadonlyArray<AttributeChange> =>
  listOf(desired).flatMap((attribute) => {
    const found = findAttribute(live, nameOf(attribute), desired);
    if (found === undefined) return [];
    return unlike(attribute, found).map(({ path, facts, value }) => ({
      attribute: nameOf(attribute),
      member: showPath(path),
      before: getIn(found, path) ?? facts.default,
      after: value,
    }));
  });

/** The names of attributes that were declared and no longer are; the live ones tell which of two names mean the same. */
export const removedAttributes = (
  previous: unknown,
  desired: unknown,
  live: unknown = [],
): ReadonlyArray<string> => {
  if (isUncertain(desired)) return [];
  const liveNames = (declared: unknown): ReadonlyArray<readonly [string, string]> =>
    listOf(declared)
      .map(nameOf)
      .map((name) => {
        const found = findAttribute(live, name, declared);
        return [name, (found && nameOf(found)) || name];
      });
  const kept = new Set(liveNames(desired).map(([, liveName]) => liveName));
  return liveNames(previous)
    .filter(([, liveName]) => !kept.has(liveName))
    .map(([name]) => name);
};

/** Whether two declarations name the same attributes, and the second says nothing that the first does not. */
export const areSameAttributes = (previous: unknown, desired: unknown): boolean =>
  !isUncertain(desired) &&
  [addedAttributes, changedAttributes, removedAttributes].every(
    (differing) => differing(previous, desired).length === 0,
  );

/** The live attributes as the program declares them: only its own, and of each only what it says. */
export const declaredAttributes = (declared: unknown, live: unknown): ReadonlyArray<PlainObject> =>
  listOf(declared).flatMap((attribute) => {
    const found = findAttribute(live, nameOf(attribute), declared);
    if (found === undefined) return [];
    const dropped = Object.entries(attribute).filter(([property]) => isForeign(property, found));
    return [
      selectDeclared(SchemaAttribute, attribute, {
        ...found,
        ...Object.fromEntries(dropped),
        name: nameOf(attribute),
      }),
    ];
  });

/** Required in every pool, and never a program's to declare. */
const SUBJECT = 'sub';

/**
 * The attributes worth keeping in the state: the pool's own, the required and the declared ones, as they are live.
 * AWS's standard attributes are the same in every pool; kept, they would be most of the state.
 */
export const ownAttributes = (declared: unknown, live: unknown): ReadonlyArray<Attribute> => {
  const ours = new Set(listOf(declared).map((attribute) => findAttribute(live, nameOf(attribute), declared)));
  return listOf(live).filter(
    (attribute) =>
      PREFIX.test(nameOf(attribute)) ||
      (attribute.required === true && nameOf(attribute) !== SUBJECT) ||
      ours.has(attribute),
  );
};
