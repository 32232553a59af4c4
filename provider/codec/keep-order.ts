import type { AnyCodec } from './any-codec';
import { mapCodec } from './map-codec';
import { own } from './plain-object';

type Rank = (item: unknown) => number;

/** The position of the equivalent element in the model; last if there is none. */
const rankIn = (codec: AnyCodec | undefined, model: unknown): Rank | undefined => {
  if (codec?._tag !== 'SetType' || !Array.isArray(model)) return undefined;
  const ranks = new Map(model.map((item, index) => [codec.identity(item), index]));
  return (item) => ranks.get(codec.identity(item)) ?? model.length;
};

/** Orders every list as in the model, elements that the model lacks last, so that order alone is never a change. */
export const keepOrder = (codec: AnyCodec | undefined, value: unknown, model: unknown): unknown => {
  const rankOf = rankIn(codec, model);
  if (codec?._tag === 'SetType' && rankOf === undefined) return value;
  const ordered = mapCodec(
    codec,
    value,
    ({ name, codec: inner, value: item }) =>
      keepOrder(inner, item, Array.isArray(model) && rankOf ? model[rankOf(item)] : own(model, name)),
    { build: Object.fromEntries },
  );
  return rankOf && Array.isArray(ordered) ? ordered.sort((a, b) => rankOf(a) - rankOf(b)) : ordered;
};
