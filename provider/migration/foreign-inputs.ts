import { asObject, own, type PlainObject } from '../codec/plain-object';
import { unsealed } from '../engine/mark-secrets';
import { nothingOfTheHost, TAKES_OVER } from '../engine/reserved-inputs';
import type { ResourceKind } from '../engine/resource-definition';
import { type Beside, type Origin, originOf } from './origin';
import { translated } from './translate';

/** What the program says, which a take-over carries as one input. */
export const newsOf = (news: PlainObject): PlainObject => {
  const carried = own(news, TAKES_OVER);
  return nothingOfTheHost(carried === undefined ? news : unsealed(carried));
};

/** Whose state it is, when it is another provider's. */
export const foreignTo = (
  called: string,
  kind: ResourceKind,
  state: PlainObject,
  beside: Beside,
): Origin | undefined =>
  // Hostile or hand-written state may be no object at all.
  originOf(called, asObject(state), (name) => Object.hasOwn(kind.settings.fields, name), beside);

/** The old inputs as this provider writes them, whoever wrote them. */
export interface Entered {
  readonly origin: Origin | undefined;
  readonly before: PlainObject;
  /** Whether the resource keeps its Region, whatever the surroundings say: it was never said. */
  readonly keepsRegion: boolean;
}

export const oldInputs = (
  called: string,
  kind: ResourceKind,
  olds: PlainObject,
  news: PlainObject,
): Entered => {
  const origin = foreignTo(called, kind, olds, { news });
  const carried = own(olds, TAKES_OVER);
  const before = nothingOfTheHost(
    origin === undefined
      ? carried === undefined
        ? olds
        : unsealed(carried)
      : translated(origin, called, olds),
  );
  const isKnown = Object.keys(before).length > 0;
  return {
    origin,
    before,
    keepsRegion: origin !== undefined || (isKnown && own(before, 'region') === undefined),
  };
};
