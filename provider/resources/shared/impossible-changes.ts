import { own, type PlainObject } from '../../codec/plain-object';

/** A value of a setting in a sentence. */
export const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The changes that AWS cannot make on a live resource, with the old and new values. */
export const impossibleChanges = (
  olds: PlainObject,
  news: PlainObject,
  names: ReadonlyArray<string>,
): string =>
  names.map((name) => `${name} (${written(own(olds, name))} => ${written(own(news, name))})`).join(', ');
