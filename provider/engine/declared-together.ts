import type { PlainObject } from '../codec/plain-object';

/** A resource that a program declares, for rules about several of them. */
export interface Declared {
  /** Its arguments as the program gives them: two resources may have the same output of a third one. */
  readonly given: PlainObject;
  /** The values of its arguments, as far as they are known. */
  readonly known: { [name: string]: unknown };
}

/** The warnings about the resources of one kind that a program declares. */
export type WarningsTogether = (
  declared: ReadonlyArray<Declared>,
) => ReadonlyArray<readonly [declared: Declared, warning: string]>;
