import { type Path, showPath } from '../codec/path';
import { isPlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';

/**
 * The start of @pulumi/pulumi's message for an Output that is used as a string or serialised as JSON, unchanged since
 * version 0.17. The program may have URL- or JSON-escaped it, or truncated it to the length of a name, so only its
 * words are matched.
 */
const OUTPUT_AS_TEXT = new RegExp(
  ['Calling', '(?:toString|toJSON)', 'on', 'an', 'Output', '[A-Za-z]*', 'is', 'not', 'supported'].join(
    String.raw`(?:%[0-9a-f]{2}|\\u[0-9a-f]{4}|[^a-z0-9])*`,
  ),
  'i',
);

/** The reason in the failure, after the name of the setting. */
export const HOLDS_OUTPUT =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it shows how a template string is written.
  'holds an Output that was used as a string, so its value is not in the text. Write pulumi.interpolate`…${output}…` in place of a template string, or build the text in output.apply(value => …); for JSON use pulumi.jsonStringify';

/** JavaScript's string form of an object or a Promise. */
const OBJECT_AS_TEXT = /\[object (?:Object|Promise)\]/;

const HOLDS_OBJECT =
  'holds an object, or a Promise, that was used as a string, so its value is not in the text. Use a member of the object, use JSON.stringify, or await the Promise';

/** Whether a value is, or contains, Pulumi's message about an Output. */
export const isOutputText = (value: unknown): boolean =>
  typeof value === 'string' && OUTPUT_AS_TEXT.test(value);

const wrongWith = (value: unknown): string | undefined => {
  if (isOutputText(value)) return HOLDS_OUTPUT;
  return typeof value === 'string' && OBJECT_AS_TEXT.test(value) ? HOLDS_OBJECT : undefined;
};

const failuresIn = (value: unknown, path: Path): ReadonlyArray<ValidationFailure> => {
  const reason = wrongWith(value);
  if (reason !== undefined) return [{ path: showPath(path), reason }];
  if (Array.isArray(value)) return value.flatMap((item, index) => failuresIn(item, [...path, index]));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const wrong = wrongWith(name);
    // Such a long key would not help in a path.
    return wrong === undefined
      ? failuresIn(item, [...path, name])
      : [{ path: showPath([...path, '…']), reason: wrong }];
  });
};

/** Finds inputs that contain Pulumi's message about an Output, or the string form of an object, in place of a value. */
export const outputsAsText = (given: unknown): ReadonlyArray<ValidationFailure> => [
  ...new Map(failuresIn(given, []).map((failure) => [failure.path, failure])).values(),
];

/** Whether a failure concerns a value or a key that is Pulumi's message. */
export const isAboutOutputText = (
  { path }: ValidationFailure,
  found: ReadonlyArray<ValidationFailure>,
): boolean =>
  OUTPUT_AS_TEXT.test(path) || OBJECT_AS_TEXT.test(path) || found.some((failure) => failure.path === path);
