import type * as t from 'io-ts';
import { flattenSettings, type Setting } from '../../codec/flatten';
import { getIn } from '../../codec/object-path';
import { showPath } from '../../codec/path';
import { ownText, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { semanticEquals } from '../../codec/semantic-equals';
import { isUnknown } from '../../codec/unknown';
import { SchemaAttribute } from './types/schema-attribute';

/** An attribute, as `check` types it. At preview the attribute or any member of it may be unknown. */
type Attribute = t.TypeOf<typeof SchemaAttribute>;

type Member = keyof Attribute;

/** What AWS puts before the name of a custom attribute. */
export const ATTRIBUTE_PREFIX = /^(?:dev:custom:|custom:|dev:)/;

/** The prefixes that AWS adds to the name of a custom attribute; emulators differ on developer attributes. */
const PREFIXES = ['custom:', 'dev:custom:', 'dev:'] as const;

/**
 * The built-in attributes that cannot be configured: AWS treats one of these in a schema as a custom attribute
 * (according to the service team in aws/aws-cdk#14699).
 */
const BUILT_IN: ReadonlySet<string> = new Set(['email_verified', 'phone_number_verified', 'identities']);

const nameOf = (attribute: Attribute): string => ownText(attribute, 'name' satisfies Member);

/** The attributes of a schema, which at preview may be no list yet. */
export const listOf = (schema: unknown): ReadonlyArray<Attribute> => (Array.isArray(schema) ? schema : []);

/**
 * The live attribute for a declared name. AWS creates `custom:custom:team` for `custom:team`; if the pool has no such
 * attribute, the name is taken as the one that AWS shows, prefix included.
 */
const findAttribute = (schema: unknown, name: string, declared: unknown): Attribute | undefined => {
  const isAnothers = listOf(declared).some(
    (other) => ATTRIBUTE_PREFIX.test(name) && nameOf(other) === name.replace(ATTRIBUTE_PREFIX, ''),
  );
  const liveNames = BUILT_IN.has(name) || isAnothers ? [] : [name];
  return [...PREFIXES.map((prefix) => `${prefix}${name}`), ...liveNames]
    .map((candidate) => listOf(schema).find((attribute) => nameOf(attribute) === candidate))
    .find((found) => found !== undefined);
};

/** The constraints that apply to one data type only. */
const CONSTRAINTS: ReadonlyMap<unknown, Attribute['attributeDataType']> = new Map<
  Member,
  Attribute['attributeDataType']
>([
  ['numberAttributeConstraints', 'Number'],
  ['stringAttributeConstraints', 'String'],
]);

/** Whether a constraint is for another data type: AWS accepts it and omits it from responses. */
const isForOtherType = (property: unknown, live: Attribute): boolean => {
  const type = CONSTRAINTS.get(property);
  return type !== undefined && live.attributeDataType !== type;
};

/**
 * The declared members of an attribute that differ from the live ones; members that AWS fills in or drops are ignored.
 */
const differingMembers = (declared: Attribute, live: Attribute): ReadonlyArray<Setting> =>
  flattenSettings(SchemaAttribute, declared)
    .filter(
      ({ path: [head], value }) =>
        head !== ('name' satisfies Member) && !isForOtherType(head, live) && !isUnknown(value),
    )
    .filter(({ path, codec, options, value }) => !semanticEquals(codec, options, value, getIn(live, path)));

/** Whether a schema has a part that is unknown at preview. */
const isUncertain = (schema: unknown): boolean =>
  isUnknown(schema) || listOf(schema).some((item) => isUnknown(item) || isUnknown(item.name));

/** The declared attributes that the pool lacks. */
export const addedAttributes = (live: unknown, desired: unknown): ReadonlyArray<Attribute> =>
  listOf(desired).filter((attribute) => findAttribute(live, nameOf(attribute), desired) === undefined);

/** The names of live attributes that differ from their declaration. */
export const changedAttributes = (live: unknown, desired: unknown): ReadonlyArray<string> =>
  listOf(desired)
    .filter((attribute) => {
      const found = findAttribute(live, nameOf(attribute), desired);
      return found !== undefined && differingMembers(attribute, found).length > 0;
    })
    .map(nameOf);

/** A member of a live attribute that differs from its declaration. */
export interface AttributeChange {
  readonly attribute: string;
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The differences between live attributes and their declaration, member by member. */
export const attributeChanges = (live: unknown, desired: unknown): ReadonlyArray<AttributeChange> =>
  listOf(desired).flatMap((attribute) => {
    const found = findAttribute(live, nameOf(attribute), desired);
    if (found === undefined) return [];
    return differingMembers(attribute, found).map(({ path, options, value }) => ({
      attribute: nameOf(attribute),
      member: showPath(path),
      before: getIn(found, path) ?? options.default,
      after: value,
    }));
  });

/** The names of attributes that are no longer declared; the live ones show which two names mean the same attribute. */
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

/** Whether two declarations name the same attributes, and the second adds nothing to the first. */
export const areSameAttributes = (previous: unknown, desired: unknown): boolean =>
  !isUncertain(desired) &&
  [addedAttributes, changedAttributes, removedAttributes].every(
    (differing) => differing(previous, desired).length === 0,
  );

/** The live attributes in the form of the declaration: only the declared ones, and only their declared members. */
export const declaredAttributes = (declared: unknown, live: unknown): ReadonlyArray<PlainObject> =>
  listOf(declared).flatMap((attribute) => {
    const found = findAttribute(live, nameOf(attribute), declared);
    if (found === undefined) return [];
    const dropped = Object.entries(attribute).filter(([property]) => isForOtherType(property, found));
    return [
      selectDeclared(SchemaAttribute, attribute, {
        ...found,
        ...Object.fromEntries(dropped),
        name: nameOf(attribute),
      }),
    ];
  });

/** Required in every pool, and never declared. */
const SUBJECT = 'sub';

/**
 * The attributes to keep in the state: the live custom, required and declared ones. AWS's standard attributes are the
 * same in every pool and would be most of the state.
 */
export const ownAttributes = (declared: unknown, live: unknown): ReadonlyArray<Attribute> => {
  const ours = new Set(listOf(declared).map((attribute) => findAttribute(live, nameOf(attribute), declared)));
  return listOf(live).filter(
    (attribute) =>
      ATTRIBUTE_PREFIX.test(nameOf(attribute)) ||
      (attribute.required === true && nameOf(attribute) !== SUBJECT) ||
      ours.has(attribute),
  );
};
