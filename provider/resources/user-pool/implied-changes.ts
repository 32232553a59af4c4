import { getIn } from '../../codec/object-path';
import type { PlainObject } from '../../codec/plain-object';
import { canonical } from '../../codec/semantic-equals';
import { holdsUnknown } from '../../codec/unknown';
import type { LivePool } from './live';
import { adoptedAs } from './plan';

/** A setting that changes without being declared. */
export interface ImpliedChange {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The undeclared settings that an adoption changes: the legacy alias of a declared one, and a factor that AWS removes
 * while MFA is off.
 */
export const impliedChanges = (
  pool: LivePool,
  news: PlainObject,
  undeclared: ReadonlyArray<string>,
): ReadonlyMap<string, ImpliedChange> => {
  if (holdsUnknown(news)) return new Map();
  const target = adoptedAs(pool, news);
  return new Map(
    undeclared
      .map((path) => [path, [pool.settings, target].map((side) => getIn(side, path.split('.')))] as const)
      .filter(([, [before, after]]) => canonical(before ?? null) !== canonical(after ?? null))
      .map(([path, [before, after]]) => [path, { before, after }]),
  );
};
