import type * as t from 'io-ts';
import { type AnyCodec, asAnyCodec } from './any-codec';
import { partsOf } from './map-codec';

/** Whether the values of a codec are always secret. */
export const isAlwaysSecret = (codec: t.Mixed): boolean => {
  const known = asAnyCodec(codec);
  return known?._tag === 'ScalarType' && known.isSecret;
};

/** The values inside a value that are always secret. */
export const secretValues = (codec: AnyCodec | undefined, value: unknown): ReadonlyArray<unknown> => {
  if (codec?._tag === 'ScalarType') return codec.isSecret ? [value] : [];
  return (partsOf(codec, value) ?? []).flatMap((part) => secretValues(part.codec, part.value));
};
