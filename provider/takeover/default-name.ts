import { isPlainObject, own, type PlainObject } from '../spec/object';
import { DEFAULT_NAME } from './host-inputs';

/** Types of other providers, as they stand in an alias or in a URN. */
const FOREIGN = /^(?:aws|aws-native):cognito[/:]/;

const typeOf = (alias: unknown): string => {
  if (isPlainObject(alias)) return String(own(alias, 'type') ?? '');
  // In a URN the type comes third, with those of the parents before it.
  return typeof alias === 'string' ? (alias.split('::')[2]?.split('$').at(-1) ?? '') : '';
};

/**
 * The name that a resource has when its program gives none: its own in the program, or that of the resource which an
 * alias brings from another provider.
 */
export const defaultName = (property: string, name: string, aliases: unknown): PlainObject =>
  Array.isArray(aliases) && aliases.some((alias) => FOREIGN.test(typeOf(alias)))
    ? { [DEFAULT_NAME]: name }
    : { [property]: name };
