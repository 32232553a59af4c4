import type * as t from 'io-ts';
import { MapType } from './map';
import { asObject, compact, isPlainObject, own } from './plain-object';
import { SetType } from './set';
import { apiName, type Fields, type StructOf, StructType } from './struct';

const read = (codec: t.Mixed, value: unknown): unknown => {
  if (value === undefined || value === null) return undefined;
  if (codec instanceof StructType && isPlainObject(value)) {
    return compact(
      Object.entries((codec as StructType<Fields>).fields).map(([name, field]) => [
        name,
        read(field.codec, own(value, apiName(name, field))),
      ]),
    );
  }
  if (codec instanceof SetType && Array.isArray(value)) return value.map((item) => read(codec.element, item));
  if (codec instanceof MapType && isPlainObject(value)) {
    return compact(Object.entries(value).map(([name, item]) => [name, read(codec.value, item)]));
  }
  return value;
};

/**
 * Reads what the API answered into properties. Members that are not declared are left out, and values are taken as
 * they are: an answer may hold more than a request is allowed to. `invalidPath` says whether it has the declared shape.
 */
export const fromApi = <F extends Fields>(codec: StructType<F>, answer: unknown): Partial<StructOf<F>> =>
  asObject(read(codec, answer)) as Partial<StructOf<F>>;

/** Where an answer is not of the kind that the codec speaks of, when there is such a place; ranges are not looked at. */
export const invalidPath = (codec: t.Mixed, value: unknown, path = ''): string | undefined => {
  if (value === undefined || value === null) return undefined;
  const inside = (inner: t.Mixed, item: unknown, step: string): string | undefined =>
    invalidPath(inner, item, path === '' ? step : `${path}.${step}`);
  const first = (found: ReadonlyArray<string | undefined>): string | undefined =>
    found.find((place) => place !== undefined);
  if (codec instanceof StructType) {
    if (!isPlainObject(value)) return path;
    return first(
      Object.entries((codec as StructType<Fields>).fields).map(([name, field]) => {
        const member = apiName(name, field);
        return inside(field.codec, own(value, member), member);
      }),
    );
  }
  if (codec instanceof SetType) {
    return Array.isArray(value)
      ? first(value.map((item, index) => inside(codec.element, item, String(index))))
      : path;
  }
  if (codec instanceof MapType) {
    return isPlainObject(value)
      ? first(Object.entries(value).map(([name, item]) => inside(codec.value, item, name)))
      : path;
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? undefined : path;
};
