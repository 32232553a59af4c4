import fc from 'fast-check';
import type * as t from 'io-ts';
import { MapType } from '../../../provider/codec/map';
import { own, type PlainObject } from '../../../provider/codec/plain-object';
import { boolean, ScalarType } from '../../../provider/codec/scalar';
import { SetType } from '../../../provider/codec/set';
import { type Struct, StructType, struct } from '../../../provider/codec/struct';
import { UserPoolInputs } from '../../../provider/resources/user-pool/inputs';
import { UserPoolSettings } from '../../../provider/resources/user-pool/settings';

/** Texts and numbers of every kind that a pool may hold: each leaf draws from those that it accepts. */
const CANDIDATES: ReadonlyArray<string | number> = [
  'plain',
  'Word_2',
  'a text of some length',
  'ünïcödé 😀 text',
  '',
  '7',
  '-12',
  'arn:aws:lambda:us-east-1:123456789012:function:one',
  'arn:aws:iam::123456789012:role/two',
  'Your code is {####}',
  '{####} is the code',
  '<p>{####}</p>\n<a>{##Click here##}</a>',
  'Follow {##this link##}',
  'someone@example.com',
  'other@example.org',
  'us-east-1',
  'eu-central-1',
  'us-east-1_AbCdEfGhI',
  'us-east-1_Other',
  'Level1',
  'Level2',
  'Level3',
  'Level4',
  'AllLettersAndNothingElseOne',
  'AllLettersAndNothingElseTwo',
  'abcdef01',
  0,
  1,
  2,
  6,
  12,
  24,
  99,
  365,
];

const isLeaf = (codec: t.Mixed): codec is ScalarType<string | number | boolean> =>
  codec instanceof ScalarType;

/** Some values that a leaf accepts, in their normal form; at least two wherever it allows more than one. */
export const samplesOf = (codec: t.Mixed): ReadonlyArray<string | number | boolean> => {
  if (codec === boolean) return [true, false];
  if (isLeaf(codec) && codec.values !== undefined) return codec.values;
  const found = CANDIDATES.filter((value) => codec.is(value)).filter(
    // A number is one writing of a text of digits; the normal one is the text.
    (value) => typeof value === 'string' || !codec.is(String(value)),
  );
  if (found.length < 2) throw new Error(`Too few samples for ${codec.name}`);
  return found;
};

const listOf = ({ element, limits: facts, key }: SetType<t.Mixed>): fc.Arbitrary<unknown> =>
  fc.uniqueArray(anyOf(element), {
    minLength: facts.min ?? 0,
    maxLength: Math.min(facts.max ?? 4, 4),
    selector: (item) => (key === undefined ? item : own(item, key)),
  });

const structOf = ({ fields }: Struct): fc.Arbitrary<PlainObject> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, { codec }]) => [name, anyOf(codec)])), {
    noNullPrototype: true,
    requiredKeys: Object.entries(fields).flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
  });

/** Any value of a codec, in its normal form but for the order of lists. */
export function anyOf(codec: t.Mixed): fc.Arbitrary<unknown> {
  if (codec instanceof StructType) return structOf(codec);
  if (codec instanceof SetType) return listOf(codec as SetType<t.Mixed>);
  if (codec instanceof MapType) {
    const keys = fc.constantFrom(...samplesOf(codec.key).map(String));
    return fc.dictionary(keys, anyOf(codec.value), { maxKeys: 4, noNullPrototype: true });
  }
  return fc.constantFrom(...samplesOf(codec));
}

/** Any valid pool, with or without the settings that handle it. An adopted pool is in the Region that its id names. */
export const validInputs: fc.Arbitrary<PlainObject> = structOf(
  // Only a pool that is adopted can do without a name, and keeps its own then.
  struct('UserPool', {
    ...UserPoolInputs.fields,
    ...UserPoolSettings.fields,
  }),
).map((inputs) => (own(inputs, 'adoptId') === undefined ? inputs : { ...inputs, region: 'us-east-1' }));

/** Any valid settings of a pool. */
export const validSettings: fc.Arbitrary<PlainObject> = structOf(UserPoolSettings);
