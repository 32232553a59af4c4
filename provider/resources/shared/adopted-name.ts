import type * as t from 'io-ts';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';

/** The failure if `adoptId` differs from the name, for resources whose id is their name. */
export const adoptIdMatchesName = (inputs: PlainObject, key: string): ReadonlyArray<ValidationFailure> => {
  const [adopted, name] = [own(inputs, 'adoptId'), own(inputs, key)];
  return adopted === undefined || [adopted, name].some(isUnknown) || adopted === name
    ? []
    : [{ path: 'adoptId', reason: `must be equal to the ${key}, ${JSON.stringify(name)}` }];
};

/** Only an existing resource can do without a declared name: it has one. */
export const lacksName =
  (property: string, codec: t.Mixed) =>
  (inputs: unknown, olds: unknown): ReadonlyArray<ValidationFailure> =>
    Object.keys(asObject(olds)).length > 0 ||
    [own(inputs, property), own(inputs, 'adoptId')].some((value) => value != null)
      ? []
      : [{ path: property, reason: `is required: ${codec.name}` }];
