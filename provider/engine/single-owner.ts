import * as TE from 'fp-ts/TaskEither';
import { own, type PlainObject } from '../codec/plain-object';
import { resourceKey } from './identity';
import { poolIdOf } from './parent-pool';
import type { ResourceLifecycle } from './resource-lifecycle';

type Writes = Pick<ResourceLifecycle, 'create' | 'update' | 'delete'>;

interface Owned {
  readonly noun: string;
  readonly className: string;
  /** The resource in a sentence: "app client web (3n4b5urk1ft4fl3mg5e62d9ado)". */
  readonly subject: (id: string, state: PlainObject) => string;
}

/** The same operations, with one resource of a run as the owner of what it adopts. */
export const withSingleOwner = (
  { noun, className, subject }: Owned,
  { create, update, delete: remove }: Writes,
): Writes => {
  const claimOf = (properties: PlainObject, id: string): string =>
    resourceKey(noun, { userPoolId: poolIdOf(properties), id });
  return {
    create: (context, inputs) => {
      const id = own(inputs, 'adoptId');
      const isFree =
        typeof id !== 'string' ||
        context.pendingCreates.claimAdoption(claimOf(inputs, id), context.isInPlace === true);
      return isFree
        ? create(context, inputs)
        : TE.left({
            message: `adoptId: another resource of this run adopts the ${noun} ${id} already, and only one resource can manage it. Remove one of the two; to only read it, use ${className}.get.`,
          });
    },
    update: (context, id, olds, news) => {
      context.pendingCreates.releaseAdoption(claimOf(olds, id));
      return update(context, id, olds, news);
    },
    delete: (context, id, state) =>
      context.pendingCreates.isAdopted(claimOf(state, id))
        ? TE.right(
            `The ${subject(id, state)} is not deleted: another resource has adopted it in this run, and manages it now.`,
          )
        : remove(context, id, state),
  };
};
