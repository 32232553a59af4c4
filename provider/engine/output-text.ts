import { type Path, showPath } from '../codec/path';
import { isPlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';

/**
 * How @pulumi/pulumi's text begins for an Output that is used as a string, or written as JSON; since version 0.17 in these
 * words. A program may have escaped it for a URL or for JSON, or cut it to what a name can have: the words remain.
 */
const OUTPUT_AS_TEXT = new RegExp(
  ['Calling', '(?:toString|toJSON)', 'on', 'an', 'Output', '[A-Za-z]*', 'is', 'not', 'supported'].join(
    String.raw`(?:%[0-9a-f]{2}|\\u[0-9a-f]{4}|[^a-z0-9])*`,
  ),
  'i',
);

/** What is wrong with it, after the name of the setting. */
export const HOLDS_OUTPUT =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it shows how a template string is written.
  'holds an Output that was used as a string, so its value is not in the text. Write pulumi.interpolate`…${output}…` in place of a template string, or build the text in output.apply(value => …); for JSON use pulumi.jsonStringify';

/** How JavaScript writes an object, or a Promise, that is used as a string. */
const OBJECT_AS_TEXT = /\[object (?:Object|Promise)\]/;

const HOLDS_OBJECT =
  'holds an object, or a Promise, that was used as a string, so its value is not in the text. Name the member that is meant, use JSON.stringify, or await the Promise';

/** Whether a value is, or holds, Pulumi's complaint about an Output. */
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
    // A text as long as this is no help as part of a path.
    return wrong === undefined
      ? failuresIn(item, [...path, name])
      : [{ path: showPath([...path, '…']), reason: wrong }];
  });
};

/** Where the program gave Pulumi's complaint about an Output, or JavaScript's word for an object, in place of a value. */
export const outputsAsText = (given: unknown): ReadonlyArray<ValidationFailure> => [
  ...new Map(failuresIn(given, []).map((failure) => [failure.path, failure])).values(),
];

/** Whether a failure is about a text, or a name, that is Pulumi's complaint. */
export const isAboutOutputText = (
  { path }: ValidationFailure,
  found: ReadonlyArray<ValidationFailure>,
): boolean =>
  OUTPUT_AS_TEXT.test(path) || OBJECT_AS_TEXT.test(path) || found.some((failure) => failure.path === path);
