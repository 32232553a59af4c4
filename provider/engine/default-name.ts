import { own, type PlainObject } from '../codec/plain-object';

/** The input with the default name of a new resource: its Pulumi resource name. */
export const DEFAULT_NAME = '__defaultName';

/** The declared inputs; an existing resource without a declared name keeps its name. */
export const withKeptName = (
  property: string | undefined,
  olds: PlainObject,
  given: PlainObject,
): PlainObject => {
  if (property === undefined || own(given, property) !== undefined) return given;
  const name = own(olds, property);
  return name === undefined ? given : { ...given, [property]: name };
};

/** The declared inputs, with the default name for a new resource; an adopted resource keeps its own name. */
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
