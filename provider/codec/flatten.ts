import type * as t from 'io-ts';
import { MapType } from './map';
import type { Path } from './path';
import { isPlainObject, own } from './plain-object';
import { type FieldOptions, type Fields, type Struct, StructType } from './struct';

/** One setting: where it is, what it is, and what is known of it. Lists are one setting, the entries of a map are one each. */
export interface Setting {
  readonly path: Path;
  readonly codec: t.Mixed;
  readonly facts: FieldOptions;
  readonly value: unknown;
}

/** An outer default holds the defaults of what is inside it. */
const inner = (name: string, ownFacts: FieldOptions, outer: FieldOptions): FieldOptions => {
  const given = ownFacts.default ?? own(outer.default, name);
  return given === undefined ? ownFacts : { ...ownFacts, default: given };
};

const within = (codec: t.Mixed, facts: FieldOptions, value: unknown, path: Path): ReadonlyArray<Setting> => {
  if (codec instanceof StructType && isPlainObject(value)) {
    const { fields } = codec as StructType<Fields>;
    const inside = Object.entries(value).flatMap(([name, item]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field === undefined || item === undefined || item === null
        ? []
        : within(field.codec, inner(name, field.facts, facts), item, [...path, name]);
    });
    return facts.presenceEnables ? [{ path, codec, facts, value: {} }, ...inside] : inside;
  }
  if (codec instanceof MapType && isPlainObject(value)) {
    return Object.entries(value).flatMap(([name, item]) =>
      within(codec.value, inner(name, {}, facts), item, [...path, name]),
    );
  }
  return [{ path, codec, facts, value }];
};

/** Every setting that a value of the struct holds, outer ones first. */
export const flattenSettings = (codec: Struct, value: unknown): ReadonlyArray<Setting> =>
  within(codec, {}, value, []);
