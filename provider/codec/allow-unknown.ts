import type * as t from 'io-ts';
import { asAnyCodec } from './any-codec';
import { MapType } from './map';
import { own } from './plain-object';
import { SetType } from './set';
import { StructType } from './struct';
import { errorsOf, normaliserOf, TwoPassType } from './two-pass';
import { isUnknown, type Preview } from './unknown';

const orUnknown = (codec: t.Mixed): t.Mixed => {
  const [normalise, errors] = [normaliserOf(codec), errorsOf(codec)];
  return new TwoPassType<unknown, unknown>(
    codec.name,
    (u): u is unknown => isUnknown(u) || codec.is(u),
    (u) => (isUnknown(u) ? u : normalise(u)),
    (u, context) => (isUnknown(u) ? [] : errors(u, context)),
    (value) => (isUnknown(value) ? value : codec.encode(value)),
  );
};

/** The same codec, in which any part may be unknown. */
const inside = (codec: t.Mixed): t.Mixed => {
  const known = asAnyCodec(codec);
  switch (known?._tag) {
    case 'StructType': {
      const fields = Object.entries(known.fields).map(([name, field]) => [
        name,
        { ...field, codec: walk(field.codec) },
      ]);
      return new StructType(known.name, Object.fromEntries(fields));
    }
    case 'SetType': {
      const { element, limits, key, identity } = known;
      const knownIdentity = (item: unknown): string | undefined =>
        isUnknown(item) || (key !== undefined && isUnknown(own(item, key))) ? undefined : identity(item);
      return new SetType(walk(element), limits, knownIdentity, key);
    }
    case 'MapType': {
      const entries = Object.entries(known.entries).map(([key, codec]) => [key, walk(codec)]);
      return new MapType(known.key, walk(known.value), known.max, Object.fromEntries(entries));
    }
    default:
      return codec;
  }
};

const walk = (codec: t.Mixed): t.Mixed => orUnknown(inside(codec));

/** The same codec for a preview: a value at any depth may be unknown, and is then passed through. */
export const allowUnknown = <A, O>(codec: t.Type<A, O, unknown>): t.Type<Preview<A>, unknown, unknown> =>
  // The walk keeps the type and only adds the unknown to each part.
  walk(codec) as t.Type<Preview<A>, unknown, unknown>;
