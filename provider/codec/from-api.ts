import { type AnyCodec, isOfObjects } from './any-codec';
import type { Fields, StructOf } from './field';
import { mapCodec, partsOf } from './map-codec';
import { declaredByApi } from './members';
import { asObject } from './plain-object';
import type { StructType } from './struct';

const read = (codec: AnyCodec | undefined, value: unknown): unknown =>
  value === undefined || value === null
    ? undefined
    : mapCodec(codec, value, (part) => read(part.codec, part.value), { members: declaredByApi });

/**
 * Decodes a response of the API into properties. Undeclared members are left out, and values are not validated, since a
 * response may hold more than a request may. `invalidPath` checks the shape.
 */
export const fromApi = <F extends Fields>(codec: StructType<F>, answer: unknown): Partial<StructOf<F>> =>
  asObject(read(codec, answer)) as Partial<StructOf<F>>;

/** The path at which a response does not have the shape of the codec, if any; ranges are not checked. */
export const invalidPath = (codec: AnyCodec | undefined, value: unknown, path = ''): string | undefined => {
  if (value === undefined || value === null) return undefined;
  // Any value is JSON, once it was parsed.
  if (codec?._tag === 'JsonType') return undefined;
  const parts = partsOf(codec, value, declaredByApi);
  if (parts === undefined) {
    const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
    return isScalar && !isOfObjects(codec) && codec?._tag !== 'SetType' ? undefined : path;
  }
  for (const { codec: inner, member, value: item } of parts) {
    const found = invalidPath(inner, item, path === '' ? member : `${path}.${member}`);
    if (found !== undefined) return found;
  }
  return undefined;
};
