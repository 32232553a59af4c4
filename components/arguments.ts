import * as pulumi from '@pulumi/pulumi';
import { outputsAsText } from '../provider/engine/output-text';

/** What one argument of a preset may be. */
export interface Argument {
  /** What it must be, in words. */
  readonly name: string;
  readonly is: (value: unknown) => boolean;
  /** Whether it decides what is made, so that it must be known when the program runs. */
  readonly isChoice?: boolean;
}

/** What is wrong with an argument. */
export interface Problem {
  readonly argument: string;
  readonly reason: string;
}

/** A choice between yes and no. */
export const booleanChoice: Argument = {
  name: 'true or false',
  is: (value) => typeof value === 'boolean',
  isChoice: true,
};

/** A choice among a few words. */
export const enumChoice = (words: Readonly<Record<string, string>>): Argument => ({
  name: `one of ${Object.values(words)
    .map((word) => `"${word}"`)
    .join(', ')}`,
  is: (value) => typeof value === 'string' && Object.values(words).includes(value),
  isChoice: true,
});

/** Settings of a child, which that child checks. */
const settings: Argument = {
  name: 'an object of settings',
  is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  isChoice: true,
};

const NOT_OF_A_CHILD = ['id', 'parent', 'urn'];

/** Resource options of a child. */
export const childOptions: Argument = {
  name: `an object of resource options (aliases, ignoreChanges, …), without ${NOT_OF_A_CHILD.join(', ')}`,
  is: (value) =>
    settings.is(value) && NOT_OF_A_CHILD.every((option) => Reflect.get(Object(value), option) === undefined),
  isChoice: true,
};

/** What every preset takes. */
const COMMON: Readonly<Record<string, Argument>> = {
  pool: settings,
  client: {
    ...settings,
    name: 'an object of settings, or false',
    is: (value) => value === false || settings.is(value),
  },
  poolOptions: childOptions,
  clientOptions: childOptions,
};

const isFuture = (value: unknown): boolean => pulumi.Output.isInstance(value) || value instanceof Promise;

const problemOf = (
  argument: string,
  { name, is, isChoice = false }: Argument,
  value: unknown,
): ReadonlyArray<Problem> => {
  if (isFuture(value)) {
    const reason = `decides what the preset makes, so it must be known when the program runs: ${name}, not an output`;
    return isChoice ? [{ argument, reason }] : [];
  }
  // What is for a child is checked there.
  const texts = Object.hasOwn(COMMON, argument) ? [] : outputsAsText({ [argument]: value });
  if (texts.length > 0) return texts.map(({ path, reason }) => ({ argument: path, reason }));
  return is(value) ? [] : [{ argument, reason: `must be ${name}` }];
};

/** Fails the preview with all that is wrong with the arguments of a preset, each by its own name. */
export const checkArguments = (
  preset: string,
  name: string,
  args: object,
  known: Readonly<Record<string, Argument>>,
  contradictions: ReadonlyArray<Problem | false>,
): void => {
  const all = { ...known, ...COMMON };
  const wrong = Object.entries(args).flatMap(([argument, value]) => {
    const expected = Object.hasOwn(all, argument) ? all[argument] : undefined;
    if (value === undefined) return [];
    if (expected !== undefined) return problemOf(argument, expected, value);
    return [
      {
        argument,
        reason: `is not an argument of ${preset}. Its arguments are ${Object.keys(all).join(', ')}`,
      },
    ];
  });
  // What is not of its kind cannot be said to contradict anything.
  const problems = wrong.length > 0 ? wrong : contradictions.filter((problem) => problem !== false);
  if (problems.length === 0) return;
  const said = problems.map(({ argument, reason }) => `  ${argument}: ${reason}.`);
  // Shown without a stack, which would say nothing to a user.
  throw new pulumi.RunError(`${preset} ${name}:\n${said.join('\n')}`);
};

/** A contradiction between arguments, said at the one that is to be changed. */
export const when = (isSo: boolean, argument: string, reason: string): Problem | false =>
  isSo && { argument, reason };
