import { asObject, compact, own, type PlainObject } from '../codec/plain-object';
import { unmarkSecrets } from '../engine/mark-secrets';
import { TAKE_OVER, withoutReserved } from '../engine/reserved-inputs';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { type Beside, type Origin, originOf } from './origin';
import { translate } from './translate';

/** The declared inputs, which a takeover carries as one input. */
export const declaredInputs = (news: PlainObject): PlainObject => {
  const carried = own(news, TAKE_OVER);
  return withoutReserved(carried === undefined ? news : unmarkSecrets(carried));
};

/** The old inputs of a takeover: the resource exists and counts as adopted, so rules for new ones do not apply. */
export const inputsOfTakenOver = (region: string | undefined): PlainObject =>
  compact([
    ['adoptId', ''],
    ['region', region],
  ]);

/** The provider that wrote the state; undefined if it is ours. */
export const foreignOrigin = (
  className: string,
  lifecycle: ResourceLifecycle,
  state: PlainObject,
  beside: Beside,
): Origin | undefined =>
  // Invalid or hand-written state may not be an object.
  originOf(className, asObject(state), (name) => Object.hasOwn(lifecycle.settings.fields, name), beside);

/** The old inputs under our names, whichever provider wrote them. */
export interface OldInputs {
  readonly origin: Origin | undefined;
  readonly before: PlainObject;
  /** Whether the resource keeps its Region regardless of the default, because the old inputs did not declare one. */
  readonly keepsRegion: boolean;
}

export const oldInputs = (
  className: string,
  lifecycle: ResourceLifecycle,
  olds: PlainObject,
  isMarked: boolean,
): OldInputs => {
  const origin = foreignOrigin(className, lifecycle, olds, { isMarked });
  const carried = own(olds, TAKE_OVER);
  const before = withoutReserved(
    origin === undefined
      ? carried === undefined
        ? olds
        : unmarkSecrets(carried)
      : translate(origin, className, olds),
  );
  const isKnown = Object.keys(before).length > 0;
  return {
    origin,
    before,
    keepsRegion: origin !== undefined || (isKnown && own(before, 'region') === undefined),
  };
};
