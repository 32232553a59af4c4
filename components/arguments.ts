import * as pulumi from '@pulumi/pulumi';
import { suggestion } from '../provider/codec/suggestion';
import { outputsAsText } from '../provider/engine/output-text';
import { argumentMeant, oneOf } from './meant';
import type { PresetArgs } from './preset-args';

/** One argument of a preset and its validation. */
export interface Argument {
  /** The expected value, in words. */
  readonly name: string;
  readonly is: (value: unknown) => boolean;
  /** Whether the argument decides which resources are created; such an argument must be known at preview. */
  readonly isChoice?: boolean;
  /** The problems inside a valid value, each with its path in it. */
  readonly inside?: (value: object) => ReadonlyArray<Problem>;
}

/** An invalid argument. */
export interface Problem {
  readonly argument: string;
  readonly reason: string;
}

/** A boolean argument that must be known at preview. */
export const booleanChoice: Argument = {
  name: 'true or false',
  is: (value) => typeof value === 'boolean',
  isChoice: true,
};

/** An enum argument that must be known at preview. */
export const enumChoice = (words: Readonly<Record<string, string>>): Argument => ({
  name: `one of ${Object.values(words)
    .map((word) => `"${word}"`)
    .join(', ')}`,
  is: (value) => typeof value === 'string' && Object.values(words).includes(value),
  isChoice: true,
});

/** Settings of a child resource, which that resource validates. */
export const settings: Argument = {
  name: 'an object of settings',
  is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  isChoice: true,
};

/** The arguments that every preset takes. */
const COMMON: Readonly<Record<keyof PresetArgs, Argument>> = {
  pool: settings,
  client: { ...settings, name: `${settings.name}. For no app client give \`createClient: false\`` },
  createClient: booleanChoice,
};

/** Whether a value is known only when the program runs on. */
export const isFuture = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) || value instanceof Promise;

const problemOf = (
  argument: string,
  { name, is, isChoice = false, inside = () => [] }: Argument,
  value: unknown,
): ReadonlyArray<Problem> => {
  if (isFuture(value)) {
    const reason = `determines what the preset creates, so it must be known when the program runs: ${name}, not an output`;
    return isChoice ? [{ argument, reason }] : [];
  }
  // Settings of a child are checked by that child.
  const texts = Object.hasOwn(COMMON, argument) ? [] : outputsAsText({ [argument]: value });
  if (texts.length > 0) return texts.map(({ path, reason }) => ({ argument: path, reason }));
  if (!is(value)) return [{ argument, reason: `must be ${name}` }];
  return inside(Object(value)).map((problem) => ({ ...problem, argument: `${argument}${problem.argument}` }));
};

/** A key in the path of a setting. */
export const keyed = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

/** The problems of an object with these members. */
export const problemsOfMembers =
  (known: Readonly<Record<string, Argument>>) =>
  (value: object): ReadonlyArray<Problem> =>
    Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined) return [];
      const expected = Object.hasOwn(known, name) ? known[name] : undefined;
      if (expected !== undefined) return problemOf(keyed(name), expected, member);
      const names = Object.keys(known);
      const reason = `is not a setting here${oneOf(suggestion(name, names), `; the settings are ${names.join(', ')}`)}`;
      return [{ argument: keyed(name), reason }];
    });

/** Fails the preview with problems, each under the name of its argument or option. */
export const refuseProblems = (preset: string, name: string, problems: ReadonlyArray<Problem>): void => {
  if (problems.length === 0) return;
  const messages = problems.map(
    ({ argument, reason }) => `  ${argument}: ${reason}${reason.endsWith('?') ? '' : '.'}`,
  );
  // RunError is printed without a stack trace, which would not help users.
  throw new pulumi.RunError(`${preset} ${name}:\n${messages.join('\n')}`);
};

/** The problem of an argument that a preset does not have. */
const strange = (preset: string, argument: string, known: ReadonlyArray<string>): Problem => {
  if (argument.endsWith('Options'))
    return { argument, reason: 'is a resource option: give it in the third parameter' };
  const all = `. Its arguments are ${known.join(', ')}`;
  return { argument, reason: `is not an argument of ${preset}${oneOf(argumentMeant(argument, known), all)}` };
};

/** Fails the preview with every invalid argument of a preset, each under its own name. */
export const checkArguments = <A extends object>(
  preset: string,
  name: string,
  args: A,
  known: Readonly<Record<string, Argument>>,
  contradictions: (args: A) => ReadonlyArray<Problem | false>,
): void => {
  const all: Readonly<Record<string, Argument>> = { ...known, ...COMMON };
  if (!settings.is(args) || isFuture(args)) {
    const reason = `must be an object, the second parameter, with arguments such as ${Object.keys(known).join(', ')}`;
    refuseProblems(preset, name, [{ argument: 'args', reason }]);
  }
  const wrong = Object.entries(args).flatMap(([argument, value]) => {
    const expected = Object.hasOwn(all, argument) ? all[argument] : undefined;
    if (value === undefined) return [];
    return expected === undefined
      ? [strange(preset, argument, Object.keys(all))]
      : problemOf(argument, expected, value);
  });
  // Contradictions are reported only once every argument has a valid type.
  const problems = wrong.length > 0 ? wrong : contradictions(args).filter((problem) => problem !== false);
  refuseProblems(preset, name, problems);
};

/** A contradiction between arguments, reported at the argument to change. */
export const when = (isSo: boolean, argument: string, reason: string): Problem | false =>
  isSo && { argument, reason };
