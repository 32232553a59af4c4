import { ADOPTED, keepAdoptedName, type Named } from '../adopted-names';
import type { ResourceKind } from '../lifecycle/kind';
import { unsealed } from '../sealed';
import { asObject, own, type PlainObject } from '../spec/object';
import { DEFAULT_NAME, nothingOfTheHost, TAKES_OVER } from './host-inputs';
import { type Origin, originOf } from './origin';
import { translated } from './translated';

/** What the program says, which a take-over carries as one input. */
export const newsOf = (news: PlainObject): PlainObject => {
  const carried = own(news, TAKES_OVER);
  return nothingOfTheHost(carried === undefined ? news : unsealed(carried));
};

/** Whose state it is, when it is another provider's. */
export const foreignTo = (called: string, kind: ResourceKind, state: PlainObject): Origin | undefined =>
  // Hostile or hand-written state may be no object at all.
  originOf(called, asObject(state), (name) => Object.hasOwn(kind.settings.fields, name));

/** The old inputs as this provider writes them, whoever wrote them. */
export interface Entered {
  readonly origin: Origin | undefined;
  readonly before: PlainObject;
  /** Whether the resource keeps its Region, whatever the surroundings say: it was never said. */
  readonly keepsRegion: boolean;
}

export const oldInputs = (called: string, kind: ResourceKind, olds: PlainObject): Entered => {
  const origin = foreignTo(called, kind, olds);
  const carried = own(olds, TAKES_OVER);
  const memory = own(olds, ADOPTED);
  const before =
    origin === undefined
      ? {
          ...asObject(carried === undefined ? olds : unsealed(carried)),
          ...(memory !== undefined && { [ADOPTED]: memory }),
        }
      : translated(origin, called, olds);
  const isKnown = Object.keys(nothingOfTheHost(before)).length > 0;
  return {
    origin,
    before,
    keepsRegion: origin !== undefined || (isKnown && own(before, 'region') === undefined),
  };
};

/** What the program gives, with the name that a resource keeps which came from elsewhere. */
export const keepName = (
  property: string | undefined,
  { origin, before }: Entered,
  news: PlainObject,
): Named => {
  const given = nothingOfTheHost(news);
  if (property === undefined) return { given };
  const fallback = own(news, DEFAULT_NAME);
  const isNamed = own(given, property) !== undefined;
  if (origin !== undefined) {
    return isNamed
      ? { given }
      : keepAdoptedName(property, { ...before, [ADOPTED]: { [property]: fallback ?? null } }, given);
  }
  const isKept = [own(before, ADOPTED), own(before, 'adoptId')].some((value) => value !== undefined);
  return keepAdoptedName(
    property,
    before,
    isNamed || isKept || fallback === undefined ? given : { ...given, [property]: fallback },
  );
};
