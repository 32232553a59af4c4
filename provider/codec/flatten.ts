import type * as t from 'io-ts';
import { type AnyCodec, asAnyCodec } from './any-codec';
import type { Field, FieldOptions } from './field';
import { partsOf } from './map-codec';
import { type Path, showPath } from './path';
import { own } from './plain-object';
import type { Struct } from './struct';

/**
 * One setting: its path, value, codec and options. A list is one setting, as is an object that is declared as a whole,
 * and each entry of a map is one.
 */
export interface Setting {
  readonly path: Path;
  readonly codec: t.Mixed;
  readonly options: FieldOptions;
  readonly value: unknown;
}

/** Without a default of its own, an inner field has its part of the outer field's default. */
const inner = (name: string, ownFacts: FieldOptions, outer: FieldOptions): FieldOptions => {
  const given = ownFacts.default ?? own(outer.default, name);
  return given === undefined ? ownFacts : { ...ownFacts, default: given };
};

const isAbsent = (codec: AnyCodec | undefined, value: unknown): boolean =>
  codec?._tag === 'StructType' && (value === undefined || value === null);

const within = (
  { codec, options }: Omit<Field, 'isRequired'>,
  value: unknown,
  path: Path,
): ReadonlyArray<Setting> => {
  const known = asAnyCodec(codec);
  const isOne = known?._tag === 'SetType' || options.isWhole === true;
  const parts = isOne ? undefined : partsOf(known, value);
  if (parts === undefined) return [{ path, codec, options, value }];
  const inside = parts.flatMap(({ name, field, value: item }) =>
    field === undefined || isAbsent(known, item)
      ? []
      : within({ codec: field.codec, options: inner(name, field.options, options) }, item, [...path, name]),
  );
  return options.presenceEnables && (known?._tag === 'StructType' || known?._tag === 'JsonType')
    ? [{ path, codec, options, value: {} }, ...inside]
    : inside;
};

/** Every setting in a value of the struct, outer ones first. */
export const flattenSettings = (codec: Struct, value: unknown): ReadonlyArray<Setting> =>
  within({ codec, options: {} }, value, []);

/** The settings by their paths. */
export const settingsByPath = (settings: ReadonlyArray<Setting>): ReadonlyMap<string, Setting> =>
  new Map(settings.map((setting) => [showPath(setting.path), setting]));
