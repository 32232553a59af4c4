import type * as t from 'io-ts';
import { MapType } from './map';
import { isPlainObject, own } from './plain-object';
import { SetType } from './set';
import { type Fields, StructType } from './struct';

const likeList = (
  codec: SetType<t.Mixed>,
  value: ReadonlyArray<unknown>,
  model: unknown,
): ReadonlyArray<unknown> => {
  if (!Array.isArray(model)) return value;
  const rank = new Map(model.map((item, index) => [codec.identity(item), index]));
  const rankOf = (item: unknown): number => rank.get(codec.identity(item)) ?? model.length;
  return value
    .map((item) => keepOrder(codec.element, item, model[rankOf(item)]))
    .sort((a, b) => rankOf(a) - rankOf(b));
};

/** Puts every list in the order it has in the model, what the model lacks last, so that order alone is never a change. */
export const keepOrder = (codec: t.Mixed, value: unknown, model: unknown): unknown => {
  if (codec instanceof StructType && isPlainObject(value)) {
    const { fields } = codec as StructType<Fields>;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field === undefined ? item : keepOrder(field.codec, item, own(model, name))];
      }),
    );
  }
  if (codec instanceof SetType && Array.isArray(value))
    return likeList(codec as SetType<t.Mixed>, value, model);
  if (codec instanceof MapType && isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, keepOrder(codec.value, item, own(model, name))]),
    );
  }
  return value;
};
