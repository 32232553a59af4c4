import { own, type PlainObject } from '../codec/plain-object';

/** The input by which a program tells the name that a new resource has when the program declares none: its own name there. */
export const DEFAULT_NAME = '__defaultName';

/** What the program declares; a resource that is there keeps its name where the program declares none. */
export const withKeptName = (
  property: string | undefined,
  olds: PlainObject,
  given: PlainObject,
): PlainObject => {
  if (property === undefined || own(given, property) !== undefined) return given;
  const name = own(olds, property);
  return name === undefined ? given : { ...given, [property]: name };
};

/** What the program declares, with the default name where the resource is new; one that is adopted has a name. */
export const withDefaultName = (
  property: string | undefined,
  olds: PlainObject,
  given: PlainObject,
  name: unknown,
): PlainObject =>
  property === undefined ||
  name === undefined ||
  Object.keys(olds).length > 0 ||
  [property, 'adoptId'].some((key) => own(given, key) !== undefined)
    ? given
    : { ...given, [property]: name };
