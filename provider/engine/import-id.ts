import * as E from 'fp-ts/Either';
import { regionOfId } from '../aws/endpoints';
import { compact } from '../codec/plain-object';
import type { ResourceState } from './errors';
import type { ResourceLifecycle } from './resource-lifecycle';

type Kind = Pick<
  ResourceLifecycle,
  'settings' | 'idName' | 'idProperty' | 'isSingleton' | 'isUniqueInRegion' | 'compositeId'
>;

const has = ({ settings }: Kind, name: string): boolean => Object.hasOwn(settings.fields, name);

/**
 * The format of an import id: the pool's id, `<pool id>/<own id>`, the own id alone if it is unique, a composite id, or that
 * of a singleton's parent.
 */
export const importIdForm = (kind: Kind): string => {
  if (kind.isSingleton === true) return has(kind, 'clientId') ? 'poolId or poolId/clientId' : 'poolId';
  if (kind.compositeId !== undefined) return ['poolId', ...kind.compositeId.names].join('/');
  if (!has(kind, 'userPoolId')) return 'poolId';
  const name = kind.idProperty ?? kind.idName;
  return kind.isUniqueInRegion === true ? `poolId/${name} or ${name}` : `poolId/${name}`;
};

/** Parses an import id into a state that is sufficient for a read. */
export const parseImportId = (kind: Kind, importId: string): E.Either<string, ResourceState> => {
  const wrong = E.left(`The import id must be ${importIdForm(kind)}, not ${JSON.stringify(importId)}.`);
  if (kind.isSingleton === true) {
    const [, userPoolId, clientId] = /^([^/]+)(?:\/([^/]+))?$/s.exec(importId) ?? [];
    return userPoolId === undefined || (clientId !== undefined && !has(kind, 'clientId'))
      ? wrong
      : E.right({
          id: importId,
          state: compact([
            ['userPoolId', userPoolId],
            ['clientId', clientId],
          ]),
        });
  }
  if (kind.compositeId !== undefined) {
    const state = kind.compositeId.parse(importId);
    return state === undefined ? wrong : E.right({ id: importId, state });
  }
  if (!has(kind, 'userPoolId'))
    return importId === '' || importId.includes('/') ? wrong : E.right({ id: importId, state: {} });
  // Only the first slash separates, because the identifier of a resource server may be a URL.
  const [, userPoolId, id] = /^([^/]+)\/(.+)$/s.exec(importId) ?? [];
  const { idProperty } = kind;
  const isAlone =
    kind.isUniqueInRegion === true && /^[^/]+$/.test(importId) && regionOfId(importId) === undefined;
  if (isAlone && idProperty !== undefined)
    return E.right({ id: importId, state: { [idProperty]: importId } });
  if (userPoolId === undefined || id === undefined) return wrong;
  return E.right({
    id,
    state: compact([
      ['userPoolId', userPoolId],
      ...(idProperty === undefined ? [] : [[idProperty, id] as const]),
    ]),
  });
};
