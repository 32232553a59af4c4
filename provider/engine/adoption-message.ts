import { type CognitoError, explain } from '../aws/errors';
import type { Setting } from '../codec/flatten';
import { getIn } from '../codec/object-path';
import { outermost } from '../codec/path';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { ScalarType } from '../codec/scalar';
import { MASK } from '../codec/secret';
import { SetType } from '../codec/set';
import { isUnknown } from '../codec/unknown';
import type { CreatePreview } from './resource-lifecycle';
import type { ThreeWayMerge } from './three-way-merge';

/** Names the paths, or says that there are none. */
export const formatPaths = (paths: ReadonlyArray<string>): string =>
  paths.length === 0 ? 'nothing' : paths.join(', ');

/** An adoption that cannot be. */
export const refusal = (reason: string): CreatePreview => ({ failures: [{ path: 'adoptId', reason }] });

/** An adoption of which nothing could be asked. */
export const unknownAdoption = (called: Subject, error: CognitoError): CreatePreview => ({
  message: `The ${name(called)} is to be adopted. What that changes could not be determined. ${explain(error)} ${trap(called)}`,
});

/** What is adopted. */
export interface Subject {
  /** What it is called in a sentence: "app client". */
  readonly noun: string;
  readonly id: string;
}

const name = ({ noun, id }: Subject): string => `${noun} ${id}`;

/** The engine deletes a resource of another provider after the adoption, and with it what was adopted. */
const trap = ({ noun }: Subject): string =>
  `If this preview also deletes a resource of another provider that is this ${noun}, the ${noun} is deleted with it. To prevent that, use an alias of that resource's type in place of adoptId, or deploy that resource with retainOnDelete: true first, or run \`pulumi state delete\` for it first.`;

const LONGEST = 120;

/** A value as a message shows it. */
export const formatValue = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (isUnknown(value)) return 'a value that is not known yet';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** What comes to a list and what goes from it, by name. */
const membersOf = (key: string | undefined, before: unknown, after: unknown): string => {
  const named = (list: unknown): ReadonlyArray<string> =>
    (Array.isArray(list) ? list : []).map((item) =>
      key === undefined ? formatValue(item) : ownText(item, key),
    );
  const [olds, news] = [named(before), named(after)];
  const moved = [
    ...news.filter((item) => !olds.includes(item)).map((item) => `+ ${item}`),
    ...olds.filter((item) => !news.includes(item)).map((item) => `- ${item}`),
  ];
  return moved.length === 0 ? '' : ` (${moved.join(' ')})`;
};

/** One change of an adoption: what is live, and what will be. */
const changeOf = (path: string, { path: steps, codec, value }: Setting, live: PlainObject): string => {
  if (codec instanceof ScalarType && codec.isSecret) return `${path}: ${MASK} => ${MASK}`;
  const before = getIn(live, steps);
  const members = codec instanceof SetType ? membersOf(codec.key, before, value) : '';
  return `${path}: ${formatValue(before)} => ${formatValue(value)}${members}`;
};

/** What an adoption changes, and what it leaves; `more` is what changes beside the settings that are compared here. */
export const adoptionMessage = (
  called: Subject,
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
    .filter(([, place]) => settingDiffers(place, live))
    .map(([path, place]) => changeOf(path, place, live));
  const left = unmanagedPaths(inputs, live);
  const summary = `Changes: ${formatPaths([...changed, ...more])}. Leaves as they are, since the program does not declare them: ${formatPaths(outermost(left))}.`;
  return { live, summary, message: `Adopts the ${name(called)}. ${summary}\n${trap(called)}` };
};

/** The live name of what is adopted, where the program declares none. */
export const keptName = (property: string, inputs: PlainObject, live: PlainObject): PlainObject =>
  own(inputs, property) === undefined ? { [property]: own(live, property) } : {};
