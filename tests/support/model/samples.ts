import { membersOf, type Shape, type StringShape, type StructureShape, shapeNamed } from './model';
import { matcherOf } from './patterns';

/** A fixed beginning and a repeated character; the first pair whose text matches a pattern is its sample. */
const recipes: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['us-east-1_', 'a'],
  ['a_', 'a'],
  ['arn:aws:iam::123456789012:role/', 'a'],
  ['arn:a:b::1:', 'a'],
  ['arn:a:b:::', 'a'],
  ['{####}', 'a'],
  ['{##a##}', 'a'],
  ['a@', 'a'],
  ['Level', '1'],
  ['6c0b5d0e-0c5f-4c1c-9a55-012345678', 'a'],
  ['', '1'],
  // Without a character to repeat, the text itself is the only sample.
  ['terms-of-use', ''],
  ['cognito:default', ''],
  ['6f9619ff-8b86-4d01-b42d-00cf4fc964ff', ''],
];

/** A text of exactly `length` characters that satisfies the shape's pattern, if there is one. */
export function textOf(shape: StringShape, length: number): string | undefined {
  const matches = shape.pattern === undefined ? () => true : matcherOf(shape.pattern);
  for (const [prefix, filler] of recipes) {
    if (prefix.length > length) continue;
    const text = prefix + filler.repeat(length - prefix.length);
    if (text.length === length && matches(text)) return text;
  }
  return undefined;
}

// Long enough for every pattern of the model to have a sample.
const longestPrefix = 64;

function shortestText(shape: StringShape): string {
  const min = shape.min ?? 0;
  for (let length = min; length <= Math.max(min, longestPrefix); length++) {
    const text = textOf(shape, length);
    if (text !== undefined) return text;
  }
  throw new Error(`No sample for the pattern ${shape.pattern}`);
}

function structureOf(shape: StructureShape, value: (shapeName: string, member: string) => unknown): object {
  const entries = membersOf(shape).map(([member, shapeName]) => [member, value(shapeName, member)] as const);
  return Object.fromEntries(entries.filter(([, given]) => given !== undefined));
}

/** The smallest value the model accepts: required members only, shortest texts, lowest numbers. */
export function validMinimal(shapeName: string): unknown {
  const shape: Shape = shapeNamed(shapeName);
  switch (shape.type) {
    case 'structure':
      return structureOf(shape, (member, name) =>
        shape.required?.includes(name) ? validMinimal(member) : undefined,
      );
    case 'list':
      return Array.from({ length: shape.min ?? 0 }, () => validMinimal(shape.member));
    case 'map':
      return (shape.min ?? 0) === 0 ? {} : { [String(validMinimal(shape.key))]: validMinimal(shape.value) };
    case 'string':
      return shape.enum?.[0] ?? shortestText(shape);
    case 'integer':
      return shape.min ?? 0;
    case 'blob':
      return 'AA==';
    case 'boolean':
      return false;
    case 'timestamp':
      return 0;
  }
}

// The model allows 131,072 characters in a plain StringType; nobody sends that.
const longestText = 20_000;
const unlimitedText = 64;
const unlimitedList = 3;

function longText(shape: StringShape, seed: number): string {
  if (shape.enum !== undefined) return shape.enum[seed % shape.enum.length] ?? '';
  const max = shape.max ?? unlimitedText;
  const length = max > longestText ? unlimitedText : max;
  let text: string | undefined;
  for (let at = length; text === undefined && at >= 0; at--) text = textOf(shape, at);
  if (text === undefined) throw new Error(`No sample for the pattern ${shape.pattern}`);
  const tail = seed.toString(36);
  const distinct = text.slice(0, text.length - tail.length) + tail;
  const matches = shape.pattern === undefined || matcherOf(shape.pattern)(distinct);
  return seed > 0 && matches ? distinct : text;
}

function listLength(member: Shape, max: number | undefined): number {
  const values = member.type === 'string' ? member.enum?.length : undefined;
  return Math.min(max ?? values ?? unlimitedList, values ?? Number.POSITIVE_INFINITY);
}

/** The largest value the model accepts: every member, longest texts, fullest lists; `seed` keeps siblings distinct. */
export function validMaximal(shapeName: string, seed = 0): unknown {
  const shape = shapeNamed(shapeName);
  switch (shape.type) {
    case 'structure':
      return structureOf(shape, (member) => validMaximal(member, seed));
    case 'list': {
      const length = listLength(shapeNamed(shape.member), shape.max);
      return Array.from({ length }, (_, index) => validMaximal(shape.member, index));
    }
    case 'map': {
      const indices = Array.from({ length: shape.max ?? unlimitedList }, (_, index) => index + 1);
      return Object.fromEntries(
        indices.map((index) => [validMaximal(shape.key, index), validMaximal(shape.value, index)]),
      );
    }
    case 'string':
      return longText(shape, seed);
    case 'integer':
      return shape.max ?? 1;
    case 'blob':
      return Buffer.alloc(64, seed).toString('base64');
    case 'boolean':
      return true;
    case 'timestamp':
      return 0;
  }
}
