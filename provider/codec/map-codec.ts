import type * as t from 'io-ts';
import type { AnyCodec } from './any-codec';
import type { Field } from './field';
import { json } from './json';
import { entryCodec } from './map';
import { given, type Members } from './members';
import { type Part, part } from './part';
import { compact, isPlainObject, type PlainObject } from './plain-object';

const fieldOf = (codec: t.Mixed): Field => ({ codec, isRequired: true, options: {} });

const uniform = (codec: t.Mixed, entries: ReadonlyArray<[string, unknown]>): ReadonlyArray<Part> => {
  const field = fieldOf(codec);
  return entries.map(([name, value]) => part(name, name, field, value));
};

/** The entries of a map, of which some may have codecs of their own. */
const entriesOf = (
  { value: codec, entries }: Extract<AnyCodec, { readonly _tag: 'MapType' }>,
  map: PlainObject,
): ReadonlyArray<Part> => {
  if (Object.keys(entries).length === 0) return uniform(codec, Object.entries(map));
  const codecAt = entryCodec(codec, entries);
  return Object.entries(map).map(([name, value]) => part(name, name, fieldOf(codecAt(name)), value));
};

/** The parts of a value; undefined if the value does not match the codec or the codec has no parts. */
export const partsOf = (
  codec: AnyCodec | undefined,
  value: unknown,
  members: Members = given,
): ReadonlyArray<Part> | undefined => {
  switch (codec?._tag) {
    case 'StructType':
      return isPlainObject(value) ? members(codec.fields, value) : undefined;
    case 'MapType':
      return isPlainObject(value) ? entriesOf(codec, value) : undefined;
    case 'JsonType':
      return isPlainObject(value) ? uniform(json, Object.entries(value)) : undefined;
    case 'SetType':
      return Array.isArray(value)
        ? uniform(
            codec.element,
            Array.from(value, (item: unknown, index) => [String(index), item]),
          )
        : undefined;
    default:
      return undefined;
  }
};

/**
 * The same value with each part replaced; `build` makes objects, without undefined members. A value without parts is
 * returned as it is.
 */
export const mapCodec = (
  codec: AnyCodec | undefined,
  value: unknown,
  replace: (part: Part) => unknown,
  { members = given, build = compact }: { readonly members?: Members; readonly build?: typeof compact } = {},
): unknown => {
  const parts = partsOf(codec, value, members);
  if (parts === undefined) return value;
  if (codec?._tag === 'SetType') return parts.map(replace);
  return build(parts.map((one) => [one.name, replace(one)] as const));
};
