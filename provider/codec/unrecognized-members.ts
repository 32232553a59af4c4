import type * as t from 'io-ts';
import { MapType } from './map';
import { isPlainObject, own, type PlainObject } from './plain-object';
import { SetType } from './set';
import { apiName, type Fields, StructType } from './struct';

/** What the API said that no codec here knows, in the place where it said so. */
export type Unrecognized = PlainObject;

const some = (found: ReadonlyArray<readonly [string, unknown]>): Unrecognized | undefined =>
  found.length === 0 ? undefined : Object.fromEntries(found);

const inStruct = (fields: Fields, value: PlainObject): Unrecognized | undefined => {
  const known = new Map(Object.entries(fields).map(([name, field]) => [apiName(name, field), field]));
  return some(
    Object.entries(value).flatMap(([member, item]): ReadonlyArray<readonly [string, unknown]> => {
      const field = known.get(member);
      if (item === null || item === undefined) return [];
      const inner = field === undefined ? item : unrecognized(field.codec, item);
      return inner === undefined ? [] : [[member, inner]];
    }),
  );
};

/** The members of an answer that a codec does not name: settings newer than this package. */
export const unrecognized = (codec: t.Mixed, value: unknown): Unrecognized | undefined => {
  if (codec instanceof StructType && isPlainObject(value))
    return inStruct((codec as StructType<Fields>).fields, value);
  if (codec instanceof MapType && isPlainObject(value)) {
    return some(
      Object.entries(value).flatMap(([name, item]) => {
        const inner = unrecognized(codec.value, item);
        return inner === undefined ? [] : [[name, inner] as const];
      }),
    );
  }
  return undefined;
};

/** The same request with what was live beside it put back. What the request no longer holds is not brought back. */
export const mergeUnrecognized = <R extends object>(
  codec: t.Mixed,
  request: R,
  extra: Unrecognized | undefined,
): R => {
  if (extra === undefined) return request;
  const inner = (member: string): t.Mixed | undefined => {
    if (codec instanceof MapType) return codec.value;
    if (!(codec instanceof StructType)) return undefined;
    return Object.entries((codec as StructType<Fields>).fields).find(
      ([name, field]) => apiName(name, field) === member,
    )?.[1].codec;
  };
  const added = Object.entries(extra).flatMap(([member, item]): ReadonlyArray<readonly [string, unknown]> => {
    const known = inner(member);
    if (known === undefined) return [[member, item]];
    const sent = own(request, member);
    return isPlainObject(sent) && isPlainObject(item) ? [[member, mergeUnrecognized(known, sent, item)]] : [];
  });
  return { ...request, ...Object.fromEntries(added) };
};

/** The paths of what no codec knows, by the API's names. */
export const unrecognizedPaths = (
  extra: unknown,
  codec: t.Mixed | undefined,
  path = '',
): ReadonlyArray<string> => {
  if (codec === undefined || !isPlainObject(extra) || codec instanceof SetType) return [path];
  return Object.entries(extra).flatMap(([member, item]) => {
    const fields = codec instanceof StructType ? Object.entries((codec as StructType<Fields>).fields) : [];
    const [name, field] = fields.find(([known, candidate]) => apiName(known, candidate) === member) ?? [];
    const next = codec instanceof MapType ? codec.value : field?.codec;
    const step = name ?? member;
    return unrecognizedPaths(item, next, path === '' ? step : `${path}.${step}`);
  });
};
