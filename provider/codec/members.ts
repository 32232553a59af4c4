import { apiName, type Fields } from './field';
import { type Part, part } from './part';
import { own, type PlainObject } from './plain-object';

/** Selects which declared members of an object are its parts, and in which order. */
export type Members = (fields: Fields, object: PlainObject) => ReadonlyArray<Part>;

/** The members that are present under the names of properties, declared or not. */
export const given: Members = (fields, object) =>
  Object.entries(object).map(([name, value]) =>
    part(name, name, Object.hasOwn(fields, name) ? fields[name] : undefined, value),
  );

/** The members that are present under the names of the API, declared or not. */
export const givenByApi: Members = (fields, object) => {
  const known = new Map(Object.entries(fields).map(([name, field]) => [apiName(name, field), name]));
  return Object.entries(object).map(([member, value]) => {
    const name = known.get(member);
    return part(name ?? member, member, name === undefined ? undefined : fields[name], value);
  });
};

/** The declared members, read under the names of the API; an absent one is undefined. */
export const declaredByApi: Members = (fields, object) =>
  Object.entries(fields).map(([name, field]) => {
    const member = apiName(name, field);
    return part(name, member, field, own(object, member));
  });
