import type { AnyCodec } from './any-codec';
import { mapCodec } from './map-codec';
import type { Part } from './part';
import { isPlainObject, own } from './plain-object';
import type { Struct } from './struct';

const unlessIncomplete = ({ codec, value }: Part): unknown => omitIncomplete(codec, value);

/**
 * The value without the objects that lack a required member, at any depth: they are remnants of an object whose members
 * were removed one by one.
 */
export const omitIncomplete = (codec: AnyCodec | undefined, value: unknown): unknown => {
  // An element of a list is always complete.
  if (codec?._tag === 'SetType') return value;
  const kept = mapCodec(codec, value, unlessIncomplete);
  const isPartial =
    codec?._tag === 'StructType' &&
    isPlainObject(kept) &&
    Object.entries(codec.fields).some(
      ([name, { isRequired }]) => isRequired && own(kept, name) === undefined,
    );
  return isPartial ? undefined : kept;
};

/** The complete settings of an object that may itself lack required members. */
export const omitIncompleteFields = <A extends object>(codec: Struct, settings: A): A =>
  mapCodec(codec, settings, unlessIncomplete) as A;
