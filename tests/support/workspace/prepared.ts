import type { Installation } from './installation';

/** What a run of several test files makes once, in its first process. */
export interface Prepared {
  readonly tarball: string;
  readonly installation: Installation;
}

const VARIABLE = 'COGNITO_TESTS_PREPARED';

/** Hands on what is made to the processes that this one starts. */
export const handOn = (made: Prepared): void => {
  process.env[VARIABLE] = JSON.stringify(made);
};

/** What the process that started this one has made, if it did. */
export const prepared = (): Prepared | undefined => {
  const text = process.env[VARIABLE];
  return text === undefined ? undefined : (JSON.parse(text) as Prepared);
};
