import { type AnyCodec, asAnyCodec } from './any-codec';
import { apiName, type Field, type Fields } from './field';
import { own, type PlainObject } from './plain-object';

/** A part of a value: a member of an object, or an element of a list. */
export interface Part {
  /** The name of the property, the key, or the index. */
  readonly name: string;
  /** The name in the API. */
  readonly member: string;
  /** The field that declares it; undefined for a member that no codec declares. */
  readonly field: Field | undefined;
  /** The codec of the part, if it may have parts in turn. */
  readonly codec: AnyCodec | undefined;
  readonly value: unknown;
}

/** A part, with its codec resolved. */
export const part = (name: string, member: string, field: Field | undefined, value: unknown): Part => ({
  name,
  member,
  field,
  codec: field && asAnyCodec(field.codec),
  value,
});

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
