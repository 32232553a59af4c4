import type * as t from 'io-ts';
import { apiName, type Fields } from './field';
import { isPlainObject, type PlainObject } from './plain-object';
import { type Errors, errorsOf, INVALID, type Normalise, normaliserOf } from './two-pass';

/** The properties of a field that every validation reads. */
export interface Member {
  readonly key: string;
  readonly api: string;
  readonly codec: t.Mixed;
  readonly isRequired: boolean;
  readonly normalise: Normalise<unknown>;
  readonly errors: Errors;
}

/** The fields, with these properties looked up once. */
export const membersOf = (fields: Fields): ReadonlyArray<Member> =>
  Object.entries(fields).map(([key, field]) => ({
    key,
    api: apiName(key, field),
    codec: field.codec,
    isRequired: field.isRequired,
    normalise: normaliserOf(field.codec),
    errors: errorsOf(field.codec),
  }));

/** The first pass of a struct: an object with its declared members only, in their order, each normalized. */
export const normaliserOfMembers = (members: ReadonlyArray<Member>): Normalise<PlainObject> => {
  const names = new Set(members.map(({ key }) => key));
  return (u) => {
    if (!isPlainObject(u)) return INVALID;
    for (const key of Object.keys(u)) if (!names.has(key)) return INVALID;
    const found: { [key: string]: unknown } = {};
    for (const { key, isRequired, normalise } of members) {
      const item = u[key];
      if (item === undefined || item === null || !Object.hasOwn(u, key)) {
        if (isRequired) return INVALID;
        continue;
      }
      const value = normalise(item);
      if (value === INVALID) return INVALID;
      found[key] = value;
    }
    return found;
  };
};
