import type { AnyCodec } from './any-codec';
import { partsOf } from './map-codec';
import { givenByApi } from './members';
import type { PlainObject } from './plain-object';

/** The members of a response that no codec declares, at their paths. */
export type Unrecognized = PlainObject;

export type Entries = ReadonlyArray<readonly [string, unknown]>;

/** The members of a response that a codec does not declare: settings newer than this package. */
export const unrecognized = (codec: AnyCodec | undefined, value: unknown): Unrecognized | undefined => {
  // A list is one setting, so nothing is merged into its elements.
  if (codec?._tag === 'SetType') return undefined;
  const found = (partsOf(codec, value, givenByApi) ?? []).flatMap((part): Entries => {
    if (part.value === null || part.value === undefined) return [];
    const inner = part.field === undefined ? part.value : unrecognized(part.codec, part.value);
    return inner === undefined ? [] : [[part.member, inner]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

/** The paths of the unrecognized members, with the names of properties where declared. */
export const unrecognizedPaths = (
  extra: unknown,
  codec: AnyCodec | undefined,
  path = '',
): ReadonlyArray<string> => {
  const parts = codec?._tag === 'SetType' ? undefined : partsOf(codec, extra, givenByApi);
  return parts === undefined
    ? [path]
    : parts.flatMap(({ name, codec: inner, value }) =>
        unrecognizedPaths(value, inner, path === '' ? name : `${path}.${name}`),
      );
};
