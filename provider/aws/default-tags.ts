import * as E from 'fp-ts/Either';
import { isPlainObject, own, type PlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';
import { settingValue } from './pulumi-aws-settings';

export type Tags = { readonly [name: string]: string };

const malformed = (where: string): E.Either<ValidationFailure, Tags> =>
  E.left({
    path: 'userPoolTags',
    reason: `cannot have the default tags: ${where} must be an object { "tags": { name: value } }, with a string as each value`,
  });

/** Reads the tags from @pulumi/aws's `defaultTags`, or from a plain object of tags; `false` means none. */
export const tagsIn = (where: string, setting: unknown): E.Either<ValidationFailure, Tags> => {
  const value = settingValue(setting);
  if (value === undefined || value === null || value === '' || value === false) return E.right({});
  if (!isPlainObject(value)) return malformed(where);
  const inner = own(value, 'tags');
  const tags = isPlainObject(inner)
    ? inner
    : inner === undefined || typeof inner === 'string'
      ? value
      : undefined;
  if (tags === undefined) return malformed(where);
  const entries = Object.entries(tags);
  return entries.every(([, tag]) => ['string', 'number', 'boolean'].includes(typeof tag))
    ? E.right(Object.fromEntries(entries.map(([name, tag]) => [name, String(tag)])))
    : malformed(where);
};

/** Merges the default tags under the declared ones, unless the program opts out. */
export const withDefaultTags = (given: PlainObject, defaults: Tags): PlainObject => {
  const tags = own(given, 'userPoolTags') ?? {};
  return Object.keys(defaults).length === 0 || own(given, 'defaultTags') === false || !isPlainObject(tags)
    ? given
    : { ...given, userPoolTags: { ...defaults, ...tags } };
};
