import type { AnyCodec } from './any-codec';
import { mapCodec } from './map-codec';
import type { Part } from './members';
import { isPlainObject, own } from './plain-object';
import type { Struct } from './struct';

const unlessIncomplete = ({ codec, value }: Part): unknown => omitIncomplete(codec, value);

/**
 * The value without the objects that lack a member they must have, at any depth: such an object is what is left
 * where the members were dropped one by one.
 */
export const omitIncomplete = (codec: AnyCodec | undefined, value: unknown): unknown => {
  // An element of a list is there as a whole.
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

/** The settings of which each is whole, though the object that holds them may lack members. */
export const omitIncompleteFields = <A extends object>(codec: Struct, settings: A): A =>
  mapCodec(codec, settings, unlessIncomplete) as A;
