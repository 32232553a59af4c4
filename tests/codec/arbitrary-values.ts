import fc from 'fast-check';
import type * as t from 'io-ts';
import { MapType } from '../../provider/codec/map';
import { SetType } from '../../provider/codec/set';
import { type Fields, StructType } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';

/** Values without parts, and a few with parts for codecs that are not ours. */
const SINGLE = [
  'one',
  'two',
  'three',
  'ON',
  'L1',
  'L2',
  'a',
  'far too long a text',
  '',
  '12',
  'x\uD800',
  7,
  0,
  1.5,
  Number.NaN,
  true,
  false,
  null,
  undefined,
  UNKNOWN,
  { name: 'a' },
  { length: 1, loud: true },
  { length: 7 },
] as const;

const single: fc.Arbitrary<unknown> = fc.constantFrom(...SINGLE);

/** A list that may have places which were never filled. */
const sparse = (list: ReadonlyArray<unknown>, hole: number): ReadonlyArray<unknown> => {
  const copy = [...list];
  if (hole < copy.length) delete copy[hole];
  return copy;
};

const keys = fc.constantFrom(
  'a',
  'L1',
  'L2',
  'L3',
  'name',
  '__proto__',
  'toString',
  '',
  'far too long a text',
);

/** A value of no codec. */
const anything = fc.oneof(single, fc.array(single, { maxLength: 3 }), fc.dictionary(keys, single));

/** Names that a map takes, and at times one that it does not. */
const likely = (key: t.Mixed): fc.Arbitrary<string> =>
  fc.oneof({ weight: 20, arbitrary: keys.filter((name) => key.is(name)) }, { weight: 1, arbitrary: keys });

/** An object that may inherit members, which are none of its own. */
const inheriting = (own: object, proto: unknown): unknown =>
  Object.defineProperties(Object.create(Object(proto)), Object.getOwnPropertyDescriptors(own));

const likeStruct = (fields: Fields): fc.Arbitrary<unknown> => {
  const members = Object.fromEntries(
    Object.entries(fields).map(([name, { codec }]) => [name, arbitraryFor(codec)]),
  );
  const object = fc.record(members, {
    requiredKeys: Object.keys(fields).filter((name) => fields[name]?.isRequired),
  });
  return fc.oneof(
    { weight: 40, arbitrary: object },
    {
      weight: 1,
      arbitrary: fc.tuple(object, keys, single).map(([o, key, item]) => ({ ...o, [key]: item })),
    },
    { weight: 1, arbitrary: fc.tuple(object, object).map(([own, proto]) => inheriting(own, proto)) },
  );
};

const likeOne = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  if (codec instanceof StructType) return likeStruct(codec.fields);
  if (codec instanceof SetType)
    return fc
      .tuple(fc.array(arbitraryFor(codec.element), { maxLength: 5 }), fc.nat(99))
      .map(([list, hole]) => sparse(list, hole));
  if (codec instanceof MapType)
    return fc.dictionary(likely(codec.key), arbitraryFor(codec.value), { maxKeys: 4 });
  const valid = SINGLE.filter((value) => codec.is(value));
  return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: single });
};

/** Values that are often valid, and wrong in every way that a codec can refuse. */
export const arbitraryFor = (codec: t.Mixed): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: likeOne(codec) }, { weight: 1, arbitrary: anything });
