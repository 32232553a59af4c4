import { own } from './plain-object';

/**
 * The key that identifies an element: the element itself for strings, a name for objects; undefined while it is
 * unknown.
 */
export type Identity = (element: unknown) => string | undefined;

const textOrNothing = (u: unknown): string | undefined => (typeof u === 'string' ? u : undefined);

/** A string identifies itself. */
export const byItself: Identity = textOrNothing;

/** The value of one member identifies an object. */
export const byMember =
  (key: string): Identity =>
  (element) =>
    textOrNothing(own(element, key));
