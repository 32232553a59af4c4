import * as E from 'fp-ts/Either';
import { parseImportId } from '../engine/import-id';
import type { ReadResult } from '../engine/resource-lifecycle';
import { fail, type Outcome } from './outcomes';
import type { ResourceHandler } from './resource-handler';

/** A resource that is read by its import id, under the id that it has in the state. */
export interface Imported extends ReadResult {
  readonly id: string;
}

/** Reads a resource that is in no state, by its import id. */
export const importById = async (
  handler: ResourceHandler,
  importId: string,
): Outcome<Imported | undefined> => {
  const parsed = parseImportId(handler.lifecycle, importId);
  if (E.isLeft(parsed)) return fail(parsed.left);
  const { id, state } = parsed.right;
  const found = await handler.read(id, state);
  if (E.isLeft(found)) return found;
  return E.right(found.right && { id, ...found.right });
};
