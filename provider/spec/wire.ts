import type * as t from 'io-ts';
import { ListType } from './list';
import { MapType } from './map';
import { compact, isPlainObject, own } from './object';
import { apiName, type Fields, StructType } from './struct';

/**
 * Reads what the API answered into properties. Members that are not declared are left out, and values are taken as
 * they are: an answer may hold more than a request is allowed to.
 */
export const fromApi = (codec: t.Mixed, value: unknown): unknown => {
  if (value === undefined || value === null) return undefined;
  if (codec instanceof StructType && isPlainObject(value)) {
    return compact(
      Object.entries((codec as StructType<Fields>).fields).map(([name, field]) => [
        name,
        fromApi(field.codec, own(value, apiName(name, field))),
      ]),
    );
  }
  if (codec instanceof ListType && Array.isArray(value))
    return value.map((item) => fromApi(codec.element, item));
  if (codec instanceof MapType && isPlainObject(value)) {
    return compact(Object.entries(value).map(([name, item]) => [name, fromApi(codec.value, item)]));
  }
  return value;
};
