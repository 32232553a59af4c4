import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { asAnyCodec } from './any-codec';
import { defaultValue } from './default-value';
import { canonicalJson } from './json';
import { isPlainObject } from './plain-object';
import type { FieldOptions } from './struct';

/** The same text for values that mean the same, whatever the order of their members. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((name) => value[name] !== undefined && value[name] !== null)
      .sort();
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  // A number equals its decimal digits: the engine and AWS do not always distinguish them.
  return JSON.stringify(typeof value === 'number' ? String(value) : value);
};

const normal = (codec: t.Mixed, value: unknown): unknown => {
  const decoded = codec.decode(value);
  return E.isRight(decoded) ? decoded.right : value;
};

/** Whether two values of a setting mean the same: order, numbers as text and absent defaults make no difference. */
export const semanticEquals = (codec: t.Mixed, options: FieldOptions, a: unknown, b: unknown): boolean => {
  if (options.presenceEnables) return ((a ?? undefined) === undefined) === ((b ?? undefined) === undefined);
  const [left, right] = [a, b].map((value) => value ?? defaultValue({ codec, options }));
  if (left === undefined || right === undefined) return left === right;
  // In JSON a number is not its digits.
  const textOf = asAnyCodec(codec)?._tag === 'JsonType' ? canonicalJson : canonical;
  return textOf(normal(codec, left)) === textOf(normal(codec, right));
};
