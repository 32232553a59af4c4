import type { Failure } from './spec/failure';
import { isPlainObject } from './spec/object';
import { type Path, showPath } from './spec/path';

/** How @pulumi/pulumi's text begins for an Output that is used as a string, or written as JSON; since version 0.17 in these words. */
const OUTPUT_AS_TEXT = /Calling \[(?:toString|toJSON)\] on an \[Output<[^\]]*\] is not supported/;

const REASON =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it shows how a template string is written.
  'holds an Output that was used as a string, so its value is not in the text. Write pulumi.interpolate`…${output}…` in place of a template string, or build the text in output.apply(value => …); for JSON use pulumi.jsonStringify';

const isOutputText = (value: unknown): boolean => typeof value === 'string' && OUTPUT_AS_TEXT.test(value);

const pathsIn = (value: unknown, path: Path): ReadonlyArray<Path> => {
  if (isOutputText(value)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, [...path, index]));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    // A text as long as this is no help as part of a path.
    isOutputText(name) ? [[...path, '…']] : pathsIn(item, [...path, name]),
  );
};

/** Where the program gave Pulumi's complaint about an Output in place of a value. */
export const outputsAsText = (given: unknown): ReadonlyArray<Failure> =>
  [...new Set(pathsIn(given, []).map(showPath))].map((path) => ({ path, reason: REASON }));

/** Whether a failure is about a text, or a name, that is Pulumi's complaint. */
export const isAboutOutputText = ({ path }: Failure, found: ReadonlyArray<Failure>): boolean =>
  OUTPUT_AS_TEXT.test(path) || found.some((failure) => failure.path === path);
