import { asObject, own, type PlainObject } from '../codec/plain-object';
import { holdsUnknown, isUnknown } from '../codec/unknown';
import { type DiffResult, movesRegion } from './diff-result';
import type { LiveResource } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { isForced } from './state';
import { UNDECLARED_CREATE_ONLY } from './state-keys';

/** Compares the state of a resource with its inputs, by semantic equality. */
export const diffOf =
  <L extends LiveResource, C>({
    merge,
    declaredBy,
    furtherDiff,
    changesBeforeUpdate,
  }: Pick<ResourceDefinition<L, C>, 'merge' | 'declaredBy' | 'furtherDiff' | 'changesBeforeUpdate'>) =>
  (olds: PlainObject, news: PlainObject): DiffResult => {
    const before = declaredBy?.(olds) ?? olds;
    const further = furtherDiff?.(before, news);
    const inPlace = changesBeforeUpdate?.(before, news) ?? [];
    const replaces = [
      ...(movesRegion(before, news) ? ['region'] : []),
      // An unknown pool id means that the pool is replaced: the id of an existing pool is known.
      ...(isUnknown(own(news, 'userPoolId')) ? ['userPoolId'] : []),
      ...merge.replacementTriggers(
        before,
        { ...asObject(own(before, UNDECLARED_CREATE_ONLY)), ...before },
        news,
      ),
      ...(further?.replaces ?? []),
    ].filter((name) => !inPlace.includes(name));
    const changes =
      replaces.length > 0 ||
      inPlace.length > 0 ||
      further?.changes === true ||
      holdsUnknown(news) ||
      // A deletion reads the state only, so a change of `forceDestroy` has to reach the state.
      isForced(before) !== isForced(news) ||
      merge.needsUpdate(before, news);
    return { replaces, changes };
  };
