import { failureOf } from './failures';

type Failed = (error: Error) => void;

/** The calls that end when an error is caught by nothing: those that run a program's own code, in promises of the SDK. */
const waiting = new Set<Failed>();

/** Handles an error that nothing has caught: the calls that wait for its promise end with it, or else it is printed. */
export const uncaught = (thrown: unknown): void => {
  const error = thrown instanceof Error ? thrown : new Error('An unknown error');
  if (waiting.size === 0) process.stderr.write(`${failureOf(error).details}\n`);
  for (const failed of waiting) failed(error);
};

/** The result of a call, which fails with the first uncaught error meanwhile. */
export const orUncaught = <A>(call: Promise<A>): Promise<A> =>
  new Promise<A>((resolve, reject) => {
    waiting.add(reject);
    call.then(resolve, reject).finally(() => waiting.delete(reject));
  });
