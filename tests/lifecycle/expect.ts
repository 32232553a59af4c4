import { strict as assert } from 'node:assert';
import { awsNames, livePath, type Values } from './names';
import { at, canonical, holds, isNothing, put } from './tree';

const LONGEST = 300;

function formatValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** The live pool has this setting as a program gave it. */
export function isLive(live: Values, path: string, given: unknown): void {
  const actual = at(live, livePath(path));
  const expected = awsNames(given, path.split('.').at(-1));
  assert.ok(
    holds(expected, actual),
    `${livePath(path)} is ${formatValue(actual)}, not ${formatValue(expected)}`,
  );
}

/** The live pool has all that a program says. */
export function isLiveAsDeclared(live: Values, program: Values): void {
  for (const [name, given] of Object.entries(program)) if (name !== 'schema') isLive(live, name, given);
}

/** The live setting is one of the values after a reset. */
export function isReset(live: Values, path: string, resetValues: readonly unknown[]): void {
  const actual = at(live, livePath(path));
  const fits = resetValues.some((rest) =>
    isNothing(rest) ? isNothing(actual) : holds(awsNames(rest, path.split('.').at(-1)), actual),
  );
  assert.ok(
    fits,
    `${livePath(path)} is ${formatValue(actual)}, not back at ${resetValues.map(formatValue).join(' or ')}`,
  );
}

const withoutPaths = (live: Values, paths: readonly string[]): Values =>
  paths.reduce<Values>((values, path) => put(values, path, undefined), live);

/** Members that AWS sets itself or has retired. */
const READ_ONLY_MEMBERS = ['LastModifiedDate', 'AdminCreateUserConfig.UnusedAccountValidityDays'];

/** Nothing but these paths (AWS's names) is otherwise than before. */
export function isOtherwiseUntouched(before: Values, after: Values, paths: readonly string[]): void {
  const moving = [...READ_ONLY_MEMBERS, ...paths];
  const [left, right] = [withoutPaths(before, moving), withoutPaths(after, moving)];
  const lost = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (name) =>
      canonical(left[name]) !== canonical(right[name]) && !(isNothing(left[name]) && isNothing(right[name])),
  );
  assert.deepEqual(
    lost.map((name) => `${name}: ${formatValue(left[name])} became ${formatValue(right[name])}`),
    [],
    'more than was asked for has changed',
  );
}
