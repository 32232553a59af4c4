import { compact, own, type PlainObject } from '../codec/plain-object';
import type { ResourceState } from '../engine/errors';
import { withoutReserved } from '../engine/reserved-inputs';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { idAtAws, locationOf } from './foreign-id';
import { foreignOrigin } from './foreign-inputs';

/** The state of a resource under its AWS id; for another provider's, only the location and a client's secret. */
export const stateAtAws = (
  className: string,
  lifecycle: ResourceLifecycle,
  id: string,
  properties: PlainObject,
): ResourceState => {
  if (foreignOrigin(className, lifecycle, properties, { id }) === undefined)
    return { id: idAtAws(className, id, properties), state: withoutReserved(properties) };
  const { id: at, userPoolId, region } = locationOf(className, id, properties);
  const key = lifecycle.idProperty;
  return {
    id: at,
    state: compact([
      ['userPoolId', userPoolId],
      ['region', region],
      ['clientSecret', own(properties, 'clientSecret')],
      ...(key === undefined ? [] : [[key, at] as const]),
      ...(lifecycle.compositeId?.names ?? []).map((name) => [name, own(properties, name)] as const),
    ]),
  };
};
