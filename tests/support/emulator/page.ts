import { invalid } from './errors';

const prefix = 'page-';

/** One page of a listing, and the token of the next if there is one. */
export function page<A>(all: readonly A[], size: number, token: string | undefined) {
  const decoded = token === undefined ? `${prefix}0` : Buffer.from(token, 'base64url').toString();
  const start = Number(decoded.slice(prefix.length));
  if (!decoded.startsWith(prefix) || !Number.isInteger(start))
    throw invalid('Invalid pagination token given.');
  const end = start + size;
  const next = end < all.length ? Buffer.from(`${prefix}${end}`).toString('base64url') : undefined;
  return { items: all.slice(start, end), NextToken: next };
}
