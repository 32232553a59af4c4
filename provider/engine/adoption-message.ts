import { type CognitoError, explain } from '../aws/errors';
import { asAnyCodec } from '../codec/any-codec';
import type { Setting } from '../codec/flatten';
import type { Identity } from '../codec/identity';
import { getIn } from '../codec/object-path';
import { outermost } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { MASK } from '../codec/secret';
import { isAlwaysSecret } from '../codec/secret-values';
import { isUnknown } from '../codec/unknown';
import type { CreatePreview } from './resource-lifecycle';
import type { ThreeWayMerge } from './three-way-merge';

/** Joins paths for a message; "nothing" for an empty list. */
export const formatPaths = (paths: ReadonlyArray<string>): string =>
  paths.length === 0 ? 'nothing' : paths.join(', ');

/** A noun with its article: "an identity provider". */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** A preview that refuses the adoption. */
export const refusal = (reason: string): CreatePreview => ({ failures: [{ path: 'adoptId', reason }] });

/** The preview message when the live resource could not be read. */
export const unknownAdoption = (subject: Subject, error: CognitoError): CreatePreview => ({
  message: `The ${name(subject)} will be adopted. The changes could not be determined. ${explain(error)} ${deletionWarning(subject)}`,
});

/** The resource to adopt. */
export interface Subject {
  /** The noun for messages: "app client". */
  readonly noun: string;
  readonly id: string;
}

const name = ({ noun, id }: Subject): string => `${noun} ${id}`;

/** Warns that deleting the other provider's resource after the adoption would delete the adopted resource. */
const deletionWarning = ({ noun }: Subject): string =>
  `If this preview also deletes a resource of another provider that is this ${noun}, the ${noun} is deleted with it. To prevent that, use an alias of that resource's type in place of adoptId, or deploy that resource with retainOnDelete: true first, or run \`pulumi state delete\` for it first.`;

const LONGEST = 120;

/** Formats a value for a message. */
export const formatValue = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (isUnknown(value)) return 'a value that is not known yet';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Formats the members that are added to and removed from a list, by name. */
const membersOf = (
  { key, identity }: { readonly key: string | undefined; readonly identity: Identity },
  before: unknown,
  after: unknown,
): string => {
  const named = (list: unknown): ReadonlyArray<string> =>
    (Array.isArray(list) ? list : []).map((item) =>
      key === undefined ? formatValue(item) : (identity(item) ?? ''),
    );
  const [olds, news] = [named(before), named(after)];
  const moved = [
    ...news.filter((item) => !olds.includes(item)).map((item) => `+ ${item}`),
    ...olds.filter((item) => !news.includes(item)).map((item) => `- ${item}`),
  ];
  return moved.length === 0 ? '' : ` (${moved.join(' ')})`;
};

/** Formats one change of an adoption: the live value and the desired value. */
const changeOf = (path: string, { path: steps, codec, value }: Setting, live: PlainObject): string => {
  if (isAlwaysSecret(codec)) return `${path}: ${MASK} => ${MASK}`;
  const before = getIn(live, steps);
  const known = asAnyCodec(codec);
  const members = known?._tag === 'SetType' ? membersOf(known, before, value) : '';
  return `${path}: ${formatValue(before)} => ${formatValue(value)}${members}`;
};

/** Formats what an adoption changes and keeps; `more` holds changes that are not compared setting by setting. */
export const adoptionMessage = (
  subject: Subject,
  {
    declaredSettings,
    settingDiffers,
    unmanagedPaths,
  }: Pick<ThreeWayMerge, 'declaredSettings' | 'settingDiffers' | 'unmanagedPaths'>,
  inputs: PlainObject,
  live: PlainObject,
  more: ReadonlyArray<string> = [],
): CreatePreview => {
  const changed = [...declaredSettings(inputs).entries()]
    .filter(([, setting]) => settingDiffers(setting, live))
    .map(([path, setting]) => changeOf(path, setting, live));
  const left = unmanagedPaths(inputs, live);
  const summary = `Changes: ${formatPaths([...changed, ...more])}. Unchanged, since the program does not declare them: ${formatPaths(outermost(left))}.`;
  return { live, summary, message: `Adopts the ${name(subject)}. ${summary}\n${deletionWarning(subject)}` };
};

/** The live name of an adopted resource, if the program declares none. */
export const keptName = (property: string, inputs: PlainObject, live: PlainObject): PlainObject =>
  own(inputs, property) === undefined ? { [property]: own(live, property) } : {};
