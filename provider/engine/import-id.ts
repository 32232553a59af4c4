import * as E from 'fp-ts/Either';
import { compact } from '../codec/plain-object';
import type { ResourceState } from './errors';
import type { ResourceLifecycle } from './resource-lifecycle';

/** The form of an import id: a pool's own id, or that of its pool and its own. */
export const importIdForm = ({
  settings,
  idProperty,
}: Pick<ResourceLifecycle, 'settings' | 'idProperty'>): string =>
  Object.hasOwn(settings.fields, 'userPoolId') ? `poolId/${idProperty ?? 'id'}` : 'poolId';

/** The resource that an import id names: enough of a state to read it. */
export const parseImportId = (
  lifecycle: Pick<ResourceLifecycle, 'settings' | 'idProperty'>,
  importId: string,
): E.Either<string, ResourceState> => {
  const wrong = E.left(`The import id must be ${importIdForm(lifecycle)}, not ${JSON.stringify(importId)}.`);
  if (!Object.hasOwn(lifecycle.settings.fields, 'userPoolId'))
    return importId === '' || importId.includes('/') ? wrong : E.right({ id: importId, state: {} });
  // Only the first slash separates: the identifier of a resource server may be a URL.
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
