import { own, ownText, type PlainObject } from '../spec/object';
import { places } from '../spec/places';
import { project } from '../spec/project';
import { same } from '../spec/same';
import { at } from '../spec/tree';
import { isUnknown } from '../spec/unknown';
import { SchemaAttribute } from './schema-attribute';

const PREFIX = /^(?:dev:custom:|custom:|dev:)/;

const nameOf = (attribute: unknown): string => ownText(attribute, 'name');

/** The name a program gives, for one that AWS writes with a prefix. */
export const plainName = (live: string): string => live.replace(PREFIX, '');

const listOf = (schema: unknown): ReadonlyArray<PlainObject> => (Array.isArray(schema) ? schema : []);

/** The attribute of that name in a schema, prefix or not. */
const findAttribute = (schema: unknown, name: string): PlainObject | undefined =>
  listOf(schema).find((attribute) => plainName(nameOf(attribute)) === plainName(name));

/** Whether all that is declared of an attribute is so: what AWS fills in beside it makes no difference. */
const holds = (declared: PlainObject, live: PlainObject): boolean =>
  places(SchemaAttribute, declared)
    .filter(({ path, value }) => path[0] !== 'name' && !isUnknown(value))
    .every(({ path, codec, facts, value }) => same(codec, facts, value, at(live, path)));

/** Whether a schema holds something that a preview cannot know yet. */
const isUncertain = (schema: unknown): boolean =>
  isUnknown(schema) || listOf(schema).some((item) => isUnknown(item) || isUnknown(own(item, 'name')));

/** The declared attributes that the pool has not got. */
export const addedAttributes = (live: unknown, desired: unknown): ReadonlyArray<PlainObject> =>
  listOf(desired).filter((attribute) => findAttribute(live, nameOf(attribute)) === undefined);

/** The names of live attributes that are declared otherwise than they are. */
export const changedAttributes = (live: unknown, desired: unknown): ReadonlyArray<string> =>
  listOf(desired)
    .filter((attribute) => {
      const found = findAttribute(live, nameOf(attribute));
      return found !== undefined && !holds(attribute, found);
    })
    .map(nameOf);

/** The names of attributes that were declared and no longer are. */
export const removedAttributes = (previous: unknown, desired: unknown): ReadonlyArray<string> =>
  isUncertain(desired)
    ? []
    : listOf(previous)
        .map(nameOf)
        .filter((name) => findAttribute(desired, name) === undefined);

/** The live attributes as the program declares them: only its own, and of each only what it says. */
export const declaredAttributes = (declared: unknown, live: unknown): ReadonlyArray<PlainObject> =>
  listOf(declared).flatMap((attribute) => {
    const found = findAttribute(live, nameOf(attribute));
    return found === undefined
      ? []
      : [project(SchemaAttribute, attribute, { ...found, name: nameOf(attribute) })];
  });

/** Required in every pool, and never a program's to declare. */
const SUBJECT = 'sub';

/**
 * The attributes worth keeping in the state: the pool's own, the required and the declared ones, as they are live.
 * AWS's standard attributes are the same in every pool; kept, they would be most of the state.
 */
export const ownAttributes = (declared: unknown, live: unknown): ReadonlyArray<PlainObject> =>
  listOf(live).filter(
    (attribute) =>
      PREFIX.test(nameOf(attribute)) ||
      (own(attribute, 'required') === true && nameOf(attribute) !== SUBJECT) ||
      findAttribute(declared, nameOf(attribute)) !== undefined,
  );
