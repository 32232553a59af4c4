import { own, ownText, type PlainObject } from './spec/object';
import { isUnknown } from './spec/unknown';

/** The input that remembers which name the program gave once `adoptId` was dropped: its default, and no wish to rename. */
export const ADOPTED = '__adopted';

/** What the program gives, with the name that an adopted resource keeps. */
export interface Named {
  readonly given: PlainObject;
  /** What the next check is to remember. */
  readonly remembered?: PlainObject;
  readonly notice?: string;
}

/**
 * A resource that was adopted keeps its live name until the program declares one. Once `adoptId` is dropped the program
 * gives the default name again, which cannot be told from a declared one: the first name that comes then is the default.
 */
export const keepAdoptedName = (property: string | undefined, olds: unknown, news: PlainObject): Named => {
  const adopted = own(olds, 'adoptId') ?? own(olds, ADOPTED);
  if (adopted === undefined || property === undefined) return { given: news };
  const [live, name] = [own(olds, property), own(news, property)];
  const { [property]: _, ...others } = news;
  const kept = live === undefined ? others : { ...others, [property]: live };
  if (own(news, 'adoptId') !== undefined) return { given: name === undefined ? kept : news };
  const memory = own(olds, ADOPTED);
  const known = own(memory, property) ?? null;
  if (name === undefined || name === known) return { given: kept, remembered: { [property]: known } };
  if (memory !== undefined || isUnknown(name) || name === live)
    return { given: news, remembered: { [property]: known } };
  return {
    given: kept,
    remembered: { [property]: name },
    notice: `The resource that was adopted as ${ownText(olds, 'adoptId')} keeps its ${property} ${JSON.stringify(live)}. To rename it to ${JSON.stringify(name)} give ${property} beside adoptId.`,
  };
};

/** The id by which a resource was adopted: it stays in the inputs when the program drops it, while it is the same resource. */
export const keptAdoptId = (
  idProperty: string | undefined,
  olds: unknown,
  inputs: PlainObject,
): PlainObject => {
  const adopted = own(olds, 'adoptId');
  const id = idProperty === undefined ? adopted : own(inputs, idProperty);
  return adopted === undefined || own(inputs, 'adoptId') !== undefined || id !== adopted
    ? {}
    : { adoptId: adopted };
};
