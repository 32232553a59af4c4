import {
  type BlobShape,
  type IntegerShape,
  type ListShape,
  type MapShape,
  membersOf,
  operationNamed,
  type StringShape,
  type StructureShape,
  shapeNamed,
} from './model';
import { matcherOf } from './patterns';
import { step } from './property-path';
import { textOf, validMinimal } from './samples';

export type Constraint = 'required' | 'type' | 'min' | 'max' | 'pattern' | 'enum';

export interface Violation {
  readonly operation: string;
  readonly path: string;
  readonly constraint: Constraint;
  readonly input: unknown;
}

/** Where the walk is: its path, and how to put a value there in an otherwise minimal request. */
interface Position {
  readonly path: string;
  readonly put: (value: unknown) => unknown;
}

type Broken = Omit<Violation, 'operation'>;

const broken = (position: Position, constraint: Constraint, value: unknown): Broken => ({
  path: position.path,
  constraint,
  input: position.put(value),
});

function nonEmptyText(shape: StringShape): string {
  const sized = (length: number) => textOf(shape, length);
  const text = Array.from({ length: 64 }, (_, length) => length)
    .slice(Math.max(shape.min ?? 1, 1))
    .map(sized)
    .find((found) => found !== undefined);
  if (text === undefined) throw new Error(`No sample for the pattern ${shape.pattern}`);
  return text;
}

function unmatched(shape: StringShape, pattern: string): string | undefined {
  const matches = matcherOf(pattern);
  const good = nonEmptyText(shape);
  const placeholder = pattern.includes('##') ? ['no placeholder'] : [];
  // A bad character behind a good text shows that the whole text is matched, not a part of it.
  return [...placeholder, `${good}\u0007`, `${good} `].find((text) => !matches(text));
}

function* texts(shape: StringShape, position: Position): Generator<Broken> {
  yield broken(position, 'type', true);
  if (shape.enum !== undefined) yield broken(position, 'enum', 'NOT_A_MEMBER');
  yield* lengths(shape, position);
}

function* lengths(shape: StringShape, position: Position): Generator<Broken> {
  const sized = (length: number) => textOf(shape, length) ?? 'a'.repeat(length);
  if (shape.min !== undefined && shape.min > 0) yield broken(position, 'min', sized(shape.min - 1));
  if (shape.max !== undefined) yield broken(position, 'max', sized(shape.max + 1));
  const odd = shape.pattern === undefined ? undefined : unmatched(shape, shape.pattern);
  if (odd !== undefined) yield broken(position, 'pattern', odd);
}

function* blobs({ max }: BlobShape, position: Position): Generator<Broken> {
  yield broken(position, 'type', true);
  // Base64 has whole groups of three bytes.
  if (max !== undefined) yield broken(position, 'max', Buffer.alloc(max + 3).toString('base64'));
}

function* integers(shape: IntegerShape, position: Position): Generator<Broken> {
  yield broken(position, 'type', 'not a number');
  if (shape.min !== undefined) yield broken(position, 'min', shape.min - 1);
  if (shape.max !== undefined) yield broken(position, 'max', shape.max + 1);
}

function* structures(shape: StructureShape, shapeName: string, position: Position): Generator<Broken> {
  // Any JSON is a document.
  if (shape.document) return;
  if (position.path !== '') yield broken(position, 'type', 'not a structure');
  const minimal = validMinimal(shapeName) as Record<string, unknown>;
  for (const [member, memberShape] of membersOf(shape)) {
    const path = step(position.path, member);
    if (shape.required?.includes(member)) {
      const { [member]: _, ...rest } = minimal;
      yield { path, constraint: 'required', input: position.put(rest) };
    }
    yield* walk(memberShape, { path, put: (value) => position.put({ ...minimal, [member]: value }) });
  }
}

function* lists(shape: ListShape, position: Position): Generator<Broken> {
  yield broken(position, 'type', 'not a list');
  const repeated = (length: number) => Array.from({ length }, () => validMinimal(shape.member));
  if (shape.min !== undefined && shape.min > 0) yield broken(position, 'min', repeated(shape.min - 1));
  if (shape.max !== undefined) yield broken(position, 'max', repeated(shape.max + 1));
  const others = repeated(Math.max((shape.min ?? 0) - 1, 0));
  yield* walk(shape.member, {
    path: step(position.path, 0),
    put: (value) => position.put([value, ...others]),
  });
}

function distinctKeys(keyShape: StringShape, count: number): readonly string[] | undefined {
  const matches = keyShape.pattern === undefined ? () => true : matcherOf(keyShape.pattern);
  const keys = Array.from({ length: count }, (_, index) => [`k${index}`, `Level${index + 1}`].find(matches));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function* maps(shape: MapShape, position: Position): Generator<Broken> {
  yield broken(position, 'type', 'not a map');
  const keyShape = shapeNamed(shape.key);
  if (keyShape.type !== 'string') throw new Error(`${position.path} has keys that are not strings`);
  const value = validMinimal(shape.value);
  const sized = (count: number) => {
    const keys = distinctKeys(keyShape, count);
    return keys === undefined ? undefined : Object.fromEntries(keys.map((key) => [key, value]));
  };
  const few = shape.min !== undefined && shape.min > 0 ? sized(shape.min - 1) : undefined;
  if (few !== undefined) yield broken(position, 'min', few);
  // A map whose keys are an enumeration in disguise (AcrConfiguration) can't have too many of them.
  const many = shape.max === undefined ? undefined : sized(shape.max + 1);
  if (many !== undefined) yield broken(position, 'max', many);
  for (const odd of lengths(keyShape, { path: '', put: (key) => key })) {
    const key = String(odd.input);
    yield {
      path: step(position.path, key),
      constraint: odd.constraint,
      input: position.put({ [key]: value }),
    };
  }
  const [key = 'k'] = ['k', validMinimal(shape.key) as string].filter(
    keyShape.pattern === undefined ? () => true : matcherOf(keyShape.pattern),
  );
  yield* walk(shape.value, {
    path: step(position.path, key),
    put: (given) => position.put({ [key]: given }),
  });
}

function* walk(shapeName: string, position: Position): Generator<Broken> {
  const shape = shapeNamed(shapeName);
  switch (shape.type) {
    case 'structure':
      return yield* structures(shape, shapeName, position);
    case 'list':
      return yield* lists(shape, position);
    case 'map':
      return yield* maps(shape, position);
    case 'string':
      return yield* texts(shape, position);
    case 'integer':
      return yield* integers(shape, position);
    case 'blob':
      return yield* blobs(shape, position);
    case 'boolean':
      return yield broken(position, 'type', 'maybe');
    case 'timestamp':
      return;
  }
}

/** One request for each constraint and place of an operation's input: minimal, and valid but for that constraint. */
export function violations(operation: string): Violation[] {
  const root: Position = { path: '', put: (value) => value };
  return Array.from(walk(operationNamed(operation).input, root), (odd) => ({ operation, ...odd }));
}
