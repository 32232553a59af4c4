import type * as t from 'io-ts';
import { MapType } from './map';
import { compact, isPlainObject, type PlainObject } from './plain-object';
import { SetType } from './set';
import { type FieldOptions, type Fields, StructType } from './struct';

const unlessEmpty = (object: PlainObject, facts: FieldOptions): PlainObject | undefined =>
  Object.keys(object).length === 0 && !facts.presenceEnables ? undefined : object;

/** The value without the objects that say nothing, at any depth: to give them is to give nothing. */
export const omitEmpty = (codec: t.Mixed, value: unknown, facts: FieldOptions = {}): unknown => {
  if (codec instanceof StructType && isPlainObject(value)) {
    const { fields } = codec as StructType<Fields>;
    const kept = Object.entries(value).map(([name, item]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field === undefined ? item : omitEmpty(field.codec, item, field.facts)] as const;
    });
    return unlessEmpty(compact(kept), facts);
  }
  if (codec instanceof SetType && Array.isArray(value))
    return value.map((item) => omitEmpty(codec.element, item) ?? {});
  if (codec instanceof MapType && isPlainObject(value)) {
    return unlessEmpty(
      compact(Object.entries(value).map(([name, item]) => [name, omitEmpty(codec.value, item)])),
      facts,
    );
  }
  return value;
};
