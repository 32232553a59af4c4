import type { AnyCodec } from './any-codec';
import { partsOf } from './map-codec';
import { givenByApi } from './members';
import { isPlainObject, own } from './plain-object';
import type { Entries, Unrecognized } from './unrecognized-members';

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
