import * as E from 'fp-ts/Either';
import { compact } from '../codec/plain-object';
import type { ResourceState } from './errors';
import type { ResourceLifecycle } from './resource-lifecycle';

/** The format of an import id: the pool's id, or `<pool id>/<own id>`. */
export const importIdForm = ({
  settings,
  idProperty,
}: Pick<ResourceLifecycle, 'settings' | 'idProperty'>): string =>
  Object.hasOwn(settings.fields, 'userPoolId') ? `poolId/${idProperty ?? 'id'}` : 'poolId';

/** Parses an import id into a state that is sufficient for a read. */
export const parseImportId = (
  lifecycle: Pick<ResourceLifecycle, 'settings' | 'idProperty'>,
  importId: string,
): E.Either<string, ResourceState> => {
  const wrong = E.left(`The import id must be ${importIdForm(lifecycle)}, not ${JSON.stringify(importId)}.`);
  if (!Object.hasOwn(lifecycle.settings.fields, 'userPoolId'))
    return importId === '' || importId.includes('/') ? wrong : E.right({ id: importId, state: {} });
  // Only the first slash separates, because the identifier of a resource server may be a URL.
  const [, userPoolId, id] = /^([^/]+)\/(.+)$/s.exec(importId) ?? [];
  if (userPoolId === undefined || id === undefined) return wrong;
  const { idProperty } = lifecycle;
  return E.right({
    id,
    state: compact([
      ['userPoolId', userPoolId],
      ...(idProperty === undefined ? [] : [[idProperty, id] as const]),
    ]),
  });
};
