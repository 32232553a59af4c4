import type { AnyCodec } from './any-codec';
import { partsOf } from './map-codec';
import { givenByApi } from './members';
import { isPlainObject, own, type PlainObject } from './plain-object';

/** The members of a response that no codec declares, at their paths. */
export type Unrecognized = PlainObject;

type Entries = ReadonlyArray<readonly [string, unknown]>;

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

/**
 * The same request with the unrecognized live members merged in, except inside objects that the request no longer has.
 */
export const mergeUnrecognized = <R extends object>(
  codec: AnyCodec | undefined,
  request: R,
  extra: Unrecognized | undefined,
): R => {
  if (extra === undefined) return request;
  const parts = partsOf(codec, extra, givenByApi);
  if (parts === undefined) return { ...request, ...extra };
  const added = parts.flatMap(({ member, field, codec: inner, value }): Entries => {
    if (field === undefined) return [[member, value]];
    const sent = own(request, member);
    return isPlainObject(sent) && isPlainObject(value)
      ? [[member, mergeUnrecognized(inner, sent, value)]]
      : [];
  });
  return { ...request, ...Object.fromEntries(added) };
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
