import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../codec/plain-object';
import { parseImportId } from '../engine/import-id';
import type { ReadResult } from '../engine/resource-lifecycle';
import { everySetting, leastProgram } from './least-program';
import { fail, type Outcome } from './outcomes';
import type { ResourceHandler } from './resource-handler';

/** A resource that is read by its import id, under the id that it has in the state. */
export interface Imported extends ReadResult {
  readonly id: string;
}

/**
 * Reads a resource that is in no state, by its import id; undefined if it does not exist. Its inputs are the least that a
 * program declares of it, and its state is that of such a program, which then has nothing to change.
 */
export const importById = async (
  handler: ResourceHandler,
  importId: string,
): Outcome<Imported | undefined> => {
  const parsed = parseImportId(handler.lifecycle, importId);
  if (E.isLeft(parsed)) return fail(parsed.left);
  const { id, state } = parsed.right;
  const live = await handler.read(id, state);
  if (E.isLeft(live)) return live;
  // As the state of a program that declares no more, which a read without a program is not.
  const declaring = (program: PlainObject) => handler.read(id, { ...state, ...program, unmanaged: [] });
  const bare = await declaring({});
  if (E.isLeft(bare)) return bare;
  if (live.right === undefined || bare.right === undefined) return E.right(undefined);
  // Of shared settings, each resource has those that it declares.
  const isShared = own(bare.right.state, 'unmanaged') === undefined;
  const found = await declaring(
    isShared
      ? { ...everySetting(handler.lifecycle), ...state }
      : leastProgram(handler.lifecycle, bare.right, live.right.state),
  );
  if (E.isLeft(found)) return found;
  return E.right(found.right && { id, ...found.right });
};
