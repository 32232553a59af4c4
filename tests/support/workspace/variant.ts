import type { Release } from '../engine/types';

export type TestHost = 'dynamic' | 'plugin';

/** The host through which the resources of a test's program run. */
export const TEST_HOST: TestHost = chosen('TEST_HOST', ['dynamic', 'plugin']);

/** The engine that runs a test's program. */
export const TEST_ENGINE: Release = chosen('TEST_ENGINE', ['oldest', 'newest']);

/** What the environment chooses, else the first. */
function chosen<T extends string>(variable: string, choices: readonly [T, ...T[]]): T {
  const text = process.env[variable] ?? choices[0];
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new Error(`${variable}=${text}: give ${choices.join(' or ')}.`);
  return choice;
}
