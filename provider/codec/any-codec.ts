import type * as t from 'io-ts';
import { JsonType } from './json';
import type { JsonObject } from './json-value';
import { MapType } from './map';
import { ScalarType } from './scalar';
import { SetType } from './set';
import { type Struct, StructType } from './struct';

/** The members of a codec that a walk reads, whatever the type of its values. */
type View<C, K extends keyof C> = t.Mixed & Pick<C, K>;

/** Any codec of this package, discriminated by its tag. */
export type AnyCodec =
  | View<ScalarType<string | number | boolean>, '_tag' | 'values' | 'isSecret'>
  | View<SetType<t.Mixed>, '_tag' | 'element' | 'limits' | 'identity' | 'key'>
  | View<MapType<t.Mixed>, '_tag' | 'key' | 'value' | 'max' | 'entries'>
  | View<JsonType<JsonObject>, '_tag'>
  | Struct;

/** The codec as one of this package; undefined for a plain io-ts codec, which has no parts. */
export const asAnyCodec = (codec: t.Mixed): AnyCodec | undefined =>
  codec instanceof ScalarType ||
  codec instanceof SetType ||
  codec instanceof MapType ||
  codec instanceof JsonType ||
  codec instanceof StructType
    ? codec
    : undefined;

/** Whether the values of a codec are objects. */
export const isOfObjects = (codec: AnyCodec | undefined): boolean =>
  codec?._tag === 'StructType' || codec?._tag === 'MapType';
