import type { AnyCodec } from './any-codec';
import type { FieldOptions } from './field';
import { mapCodec } from './map-codec';
import { isPlainObject } from './plain-object';

/** The value without empty objects, at any depth: an empty object means the same as none. */
export const omitEmpty = (
  codec: AnyCodec | undefined,
  value: unknown,
  options: FieldOptions = {},
): unknown => {
  const kept = mapCodec(codec, value, (part) => {
    if (part.field === undefined) return part.value;
    const inner = omitEmpty(part.codec, part.value, part.field.options);
    // Elements of a list are kept, also empty ones.
    return codec?._tag === 'SetType' ? (inner ?? {}) : inner;
  });
  const isObject = codec !== undefined && codec._tag !== 'SetType' && codec._tag !== 'ScalarType';
  const isEmpty = isObject && isPlainObject(kept) && Object.keys(kept).length === 0;
  return isEmpty && !options.presenceEnables ? undefined : kept;
};
