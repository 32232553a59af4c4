import type * as t from 'io-ts';
import { MapType } from '../../../provider/codec/map';
import type { Path } from '../../../provider/codec/path';
import { isPlainObject, own } from '../../../provider/codec/plain-object';
import { SetType } from '../../../provider/codec/set';
import { apiName, type Field, type Fields, StructType } from '../../../provider/codec/struct';

/** The field that the API knows by a name. */
const fieldOf = (codec: StructType<Fields>, member: string): readonly [string, Field] => {
  const found = Object.entries(codec.fields).find(([name, field]) => apiName(name, field) === member);
  if (found === undefined) throw new Error(`${codec.name} declares no ${member}`);
  return found;
};

const isStruct = (codec: t.Mixed): codec is StructType<Fields> => codec instanceof StructType;

/** A value of the API, by the names of properties. Members that no codec declares, and values of another kind, stay. */
export const toProperties = (codec: t.Mixed, value: unknown): unknown => {
  if (isStruct(codec) && isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([member, item]) => {
        const [name, field] = fieldOf(codec, member);
        return [name, toProperties(field.codec, item)];
      }),
    );
  }
  if (codec instanceof SetType && Array.isArray(value))
    return value.map((item) => toProperties(codec.element, item));
  if (codec instanceof MapType && isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, toProperties(codec.value, item)]),
    );
  }
  return value;
};

/** Reads a path as the service model's walk writes it: `Schema[0].Name`, `UserPoolTags["my tag"]`. */
export const parsePath = (path: string): Path =>
  Array.from(path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g), ([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? String(name) : String(JSON.parse(`"${quoted}"`));
  });

/** The path of a member of the API, by the names of properties; keys of maps stay as they are. */
export const toPropertyPath = (codec: t.Mixed, [head, ...rest]: Path): Path => {
  if (head === undefined) return [];
  if (isStruct(codec)) {
    const [name, field] = fieldOf(codec, String(head));
    return [name, ...toPropertyPath(field.codec, rest)];
  }
  if (codec instanceof SetType) return [head, ...toPropertyPath(codec.element, rest)];
  if (codec instanceof MapType) return [head, ...toPropertyPath(codec.value, rest)];
  throw new Error(`${codec.name} has no parts, so nothing is at ${String(head)}`);
};

/** Some members of a request. */
export const only = (members: ReadonlyArray<string>, request: unknown): Record<string, unknown> =>
  Object.fromEntries(
    members.flatMap((name) => {
      const value = own(request, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
