import { own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';
import { formatFailure } from '../codec/validation-failure';
import { movesRegion } from './diff-result';
import { type Identity, type LiveResource, locationFrom, namesOfId, resourceKey } from './identity';
import type { previewCreateOf } from './preview-create';
import type { ResourceDefinition } from './resource-definition';
import type { ResourceLifecycle } from './resource-lifecycle';

/** Whether a replacement has the name and the pool of the old resource, which is deleted first. */
const keepsName = <L extends LiveResource>(
  identity: Identity<L>,
  olds: PlainObject,
  news: PlainObject,
): boolean =>
  identity.by === 'name' &&
  !movesRegion(olds, news) &&
  ['userPoolId', ...namesOfId(identity)].every((name) => {
    const value = own(news, name);
    return !isUnknown(value) && value === own(olds, name);
  });

/** Why an update or a replacement is refused: by the kind itself, or since the old resource could not be deleted. */
export const blockReasonOf =
  <L extends LiveResource, C>(
    { noun, identity, protection, blockReason, previewNew }: ResourceDefinition<L, C>,
    previewCreate: ReturnType<typeof previewCreateOf>,
  ): ResourceLifecycle['blockReason'] =>
  (context, id, olds, news, replaces) =>
  async () => {
    const reason = await blockReason?.(context, id, olds, news, replaces)();
    if (reason !== undefined || replaces.length === 0) return reason;
    // It is the id of the old one. That of a new parent, which a singleton has, is not known yet.
    const adopted = own(news, 'adoptId');
    if (adopted !== undefined && !isUnknown(adopted))
      return `adoptId: this replaces the ${noun} ${id} by a new one, so there will be none to adopt. Remove adoptId.`;
    const isSameName = keepsName(identity, olds, news);
    if (identity.by === 'name' ? !isSameName : identity.by === 'parent' && blockReason === undefined) {
      // The new resource could not be created as declared.
      const { failures = [] } = await previewCreate(context, news, olds)();
      const [failure] = failures;
      if (failure !== undefined) return formatFailure(failure);
    }
    const location = locationFrom(identity, olds, id);
    const obstacle = await protection?.replacement(context, location, olds, news)();
    // The preview of the new resource finds the old one live.
    if (obstacle === undefined && identity.by === 'name' && (isSameName || previewNew !== undefined))
      context.pendingCreates.replace(resourceKey(noun, location));
    // The parent has none once the old one is deleted.
    if (obstacle === undefined && identity.by === 'id' && identity.onlyOneOf !== undefined)
      context.pendingCreates.replace(id);
    return obstacle;
  };
