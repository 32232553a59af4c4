import type * as t from 'io-ts';
import { MapType } from './map';
import { compact, isPlainObject, own } from './plain-object';
import { type Fields, type Struct, StructType } from './struct';

/**
 * The value without the objects that lack a member they must have, at any depth: such an object is what is left
 * where the members were dropped one by one.
 */
export const omitIncomplete = (codec: t.Mixed, value: unknown): unknown => {
  if (codec instanceof StructType && isPlainObject(value)) {
    const { fields } = codec as StructType<Fields>;
    const kept = compact(
      Object.entries(value).map(([name, item]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field === undefined ? item : omitIncomplete(field.codec, item)];
      }),
    );
    const isPartial = Object.entries(fields).some(
      ([name, { isRequired }]) => isRequired && own(kept, name) === undefined,
    );
    return isPartial ? undefined : kept;
  }
  if (codec instanceof MapType && isPlainObject(value))
    return compact(Object.entries(value).map(([name, item]) => [name, omitIncomplete(codec.value, item)]));
  return value;
};

/** The settings of which each is whole, though the object that holds them may lack members. */
export const omitIncompleteFields = <A extends object>(codec: Struct, settings: A): A =>
  compact(
    Object.entries(settings).map(([name, item]) => {
      const field = Object.hasOwn(codec.fields, name) ? codec.fields[name] : undefined;
      return [name, field === undefined ? item : omitIncomplete(field.codec, item)];
    }),
  ) as A;
