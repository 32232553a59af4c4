import type * as t from 'io-ts';
import { asAnyCodec } from '../../../provider/codec/any-codec';

type Pair = readonly [before: unknown, after: unknown];

const SCALARS: ReadonlyArray<Pair> = [
  [false, true],
  [7, 8],
  ['8', '9'],
];
const TEXTS: Pair = ['aaaaaaaa', 'bbbbbbbb'];

const wrapped = (pair: Pair, wrap: (value: unknown) => unknown): Pair => [wrap(pair[0]), wrap(pair[1])];

/** Two values that a codec takes for different ones. Only what is compared matters, so texts need not be valid. */
export const differingPair = (codec: t.Mixed): Pair => {
  const known = asAnyCodec(codec);
  switch (known?._tag) {
    case 'ScalarType':
      return known.values === undefined
        ? (SCALARS.find(([before]) => known.is(before)) ?? TEXTS)
        : [known.values[0], known.values[1] ?? 'another'];
    case 'SetType':
      return wrapped(differingPair(known.element), (value) => [value]);
    case 'MapType': {
      const [key] = differingPair(known.key);
      return wrapped(differingPair(known.value), (value) => ({ [String(key)]: value }));
    }
    case 'StructType': {
      const [[name = '', field] = []] = Object.entries(known.fields);
      return field === undefined
        ? [{}, {}]
        : wrapped(differingPair(field.codec), (value) => ({ [name]: value }));
    }
    default:
      return [{ a: 1 }, { a: 2 }];
  }
};
