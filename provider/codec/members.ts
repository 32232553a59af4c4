import { type AnyCodec, asAnyCodec } from './any-codec';
import { apiName, type Field, type Fields } from './field';
import { own, type PlainObject } from './plain-object';

/** A part of a value: a member of an object, or an element of a list. */
export interface Part {
  /** The name of the property, the key or the index. */
  readonly name: string;
  /** The same as the API names it. */
  readonly member: string;
  /** What declares it; nothing of a member that no codec knows. */
  readonly field: Field | undefined;
  /** Its codec, where that may have parts in turn. */
  readonly codec: AnyCodec | undefined;
  readonly value: unknown;
}

/** A part, with its codec told apart. */
export const part = (name: string, member: string, field: Field | undefined, value: unknown): Part => ({
  name,
  member,
  field,
  codec: field && asAnyCodec(field.codec),
  value,
});

/** Which members of an object that a struct declares are its parts, and in which order. */
export type Members = (fields: Fields, object: PlainObject) => ReadonlyArray<Part>;

/** The members of properties as they are, known or not. */
export const given: Members = (fields, object) =>
  Object.entries(object).map(([name, value]) =>
    part(name, name, Object.hasOwn(fields, name) ? fields[name] : undefined, value),
  );

/** The members of what the API says as they are, known or not. */
export const givenByApi: Members = (fields, object) => {
  const known = new Map(Object.entries(fields).map(([name, field]) => [apiName(name, field), name]));
  return Object.entries(object).map(([member, value]) => {
    const name = known.get(member);
    return part(name ?? member, member, name === undefined ? undefined : fields[name], value);
  });
};

/** The members that are declared, read from what the API says; what is absent is undefined. */
export const declaredByApi: Members = (fields, object) =>
  Object.entries(fields).map(([name, field]) => {
    const member = apiName(name, field);
    return part(name, member, field, own(object, member));
  });
