import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type * as t from 'io-ts';
import { MapType } from '../../../provider/codec/map';
import { SetType } from '../../../provider/codec/set';
import { apiName, type Fields, StructType } from '../../../provider/codec/struct';
import { userPoolId } from '../../../provider/resources/shared/string-types';
import { Creation, MfaFactors } from '../../../provider/resources/user-pool/settings';
import { membersOf, type Shape, type StringShape, shapeNamed } from '../../support/model/model';
import { textOf } from '../../support/model/samples';
import { numberOfRuns } from '../../support/sample';

interface Pair {
  readonly path: string;
  readonly codec: t.Mixed;
  readonly shape: StringShape;
}

/** Each text of ours beside the model's shape of the same member. */
function* pairs(codec: t.Mixed, shape: Shape, path: string): Generator<Pair> {
  if (codec instanceof StructType && shape.type === 'structure') {
    for (const [name, field] of Object.entries((codec as StructType<Fields>).fields)) {
      const member = membersOf(shape).find(([known]) => known === apiName(name, field));
      if (member !== undefined) yield* pairs(field.codec, shapeNamed(member[1]), `${path}.${name}`);
    }
  } else if (codec instanceof SetType && shape.type === 'list') {
    yield* pairs(codec.element, shapeNamed(shape.member), `${path}[]`);
  } else if (codec instanceof MapType && shape.type === 'map') {
    yield* pairs(codec.key, shapeNamed(shape.key), `${path} (key)`);
    yield* pairs(codec.value, shapeNamed(shape.value), `${path}.*`);
  } else if (shape.type === 'string' && shape.enum === undefined) {
    yield { path, codec, shape };
  }
}

const all = [
  ...pairs(Creation, shapeNamed('CreateUserPoolRequest'), 'pool'),
  ...pairs(MfaFactors, shapeNamed('SetUserPoolMfaConfigRequest'), 'mfa'),
];

/** Digits are all we take for the bounds of an attribute, where the model takes any text. */
const isBound = ({ path }: Pair): boolean => /AttributeConstraints\.(?:min|max)/.test(path);

/** A word of a fixed list: an enumeration to us, a pattern to the model. */
const ACR_LEVEL = 'pool.acrConfiguration (key)';

/** The model's own expression as Java reads it: `\s` is ASCII, `.` stops at line ends, and the whole text must match. */
const modelExpression = (pattern: string): RegExp => {
  const inline = pattern.startsWith('(?s)');
  const source = (inline ? pattern.slice(4) : pattern)
    .replaceAll('[\\S]', '[^ \\t\\n\\x0B\\f\\r]')
    .replaceAll('\\s', ' \\t\\n\\x0B\\f\\r');
  // Java's dot also stops at a next-line character; JavaScript's does not.
  const dotted = inline ? source : source.replaceAll('.*', '[^\\n\\r\\u0085\\u2028\\u2029]*');
  return new RegExp(`^(?:${dotted})$`, inline ? 'us' : 'u');
};

const isAllowed = ({
  min = 0,
  max = Number.POSITIVE_INFINITY,
  pattern,
}: StringShape): ((text: string) => boolean) => {
  const expression = pattern === undefined ? undefined : modelExpression(pattern);
  return (text) => {
    const length = [...text].length;
    return length >= min && length <= max && (expression === undefined || expression.test(text));
  };
};

/** Short texts made of what the patterns speak of, with all that may trip them up. */
const PIECES = [
  '{####}',
  '{##',
  '##}',
  '{',
  '}',
  '#',
  '@',
  'a',
  'Z',
  '0',
  '9',
  '_',
  '-',
  '+',
  '=',
  ',',
  '.',
  '/',
  ':',
  '"',
  '\\',
  ' ',
  '\t',
  '\n',
  '\r',
  '\u000B',
  '\f',
  '\u0000',
  '\u0007',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u2028',
  '\u2029',
  '\u200B',
  '\u3000',
  '\uFEFF',
  'é',
  'e\u0301',
  'ß',
  '漢',
  '😀',
  '👩‍👩‍👧',
  '🇫🇷',
  'arn:',
  'aws:',
  'arn:aws:s3::123456789012:abcdef',
  'Level1',
  'us-east-1_',
  '123456789012',
  '!',
  '#',
  '[',
  ']',
  '~',
] as const;

const shortText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((found) => found.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** A text that the shape allows, with something put into it somewhere: most of what there is to get wrong. */
const nearly = (shape: StringShape): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: shape.min ?? 0, max: Math.max(shape.min ?? 0, 40) }),
      fc.nat(40),
      fc.constantFrom('', ...PIECES),
    )
    .map(([length, index, piece]) => {
      const text = textOf(shape, length) ?? textOf(shape, 40) ?? '';
      return text.slice(0, index) + piece + text.slice(index);
    });

describe('The texts of a pool', () => {
  it(`are held against the service model at ${all.length} places`, () => {
    ok(all.length >= 50, String(all.length));
  });

  const shapes = new Map(
    all
      .filter((pair) => !isBound(pair) && pair.path !== ACR_LEVEL)
      .map((pair) => [`${pair.codec.name} ${JSON.stringify(pair.shape)}`, pair] as const),
  );

  for (const { path, codec, shape } of shapes.values()) {
    const expected = isAllowed(shape);
    it(`at ${path} are those of the model: ${shape.pattern ?? 'any'}`, () => {
      fc.assert(
        fc.property(fc.oneof(shortText, nearly(shape)), (text) => {
          equal(codec.is(text), expected(text) && text.isWellFormed());
        }),
        { numRuns: numberOfRuns(400) },
      );
    });
  }

  it('with a placeholder are those of the model for every text of its characters, up to seven of them', () => {
    const alphabet = ['{', '#', '}', 'a'];
    const texts = (length: number): ReadonlyArray<string> =>
      length === 0 ? [''] : texts(length - 1).flatMap((text) => alphabet.map((last) => text + last));
    const placeholders = [...shapes.values()].filter(({ shape }) => shape.pattern?.includes('##'));
    equal(placeholders.length, 3);
    for (const { path, codec, shape } of placeholders) {
      const expected = isAllowed(shape);
      const wrong = [...texts(6), ...texts(7)].filter((text) => codec.is(text) !== expected(text));
      deepEqual([path, wrong], [path, []]);
    }
  });

  it('at acrConfiguration (key) are the four levels', () => {
    const pair = all.find(({ path }) => path === ACR_LEVEL);
    ok(pair !== undefined);
    const expected = isAllowed(pair.shape);
    const levels = ['Level0', 'Level1', 'Level2', 'Level3', 'Level4', 'Level5', 'level1', 'Level11', ''];
    for (const level of levels) equal(pair.codec.is(level), expected(level), level);
  });

  it('as the id of a pool are those of the model', () => {
    const shape = shapeNamed('UserPoolIdType');
    ok(shape.type === 'string');
    const expected = isAllowed(shape);
    fc.assert(
      fc.property(fc.oneof(shortText, nearly(shape)), (text) => equal(userPoolId.is(text), expected(text))),
    );
  });

  it('never hold half a surrogate pair, which JSON cannot carry to AWS', () => {
    for (const { path, codec } of all.filter((pair) => !isBound(pair))) {
      for (const half of ['\uD83D', '\uDE00']) {
        const text = `arn:aws:s3::123456789012:a{####}{##a##}a@a${half}`;
        equal(codec.is(text), false, path);
      }
    }
  });
});
