/*
 * Pulumi's dynamic provider host prints each error that it returns, and the engine prints the same error for its
 * resource. The host's copy, printed with the stack, looks like a second error and is suppressed.
 */

const expected = new Set<string>();
let isListening = false;

const listen = (): void => {
  if (isListening) return;
  isListening = true;
  const { error: print } = console;
  console.error = (...given: unknown[]) => {
    const [text] = given;
    if (given.length === 1 && typeof text === 'string' && expected.delete(text)) return;
    print.apply(console, given);
  };
};

/** An error without a stack, which would not help a user; the engine prints its message once. */
export const plainError = (message: string): Error => {
  const error = new Error(message);
  error.stack = '';
  listen();
  // Matches the host's format exactly: see `cmd/dynamic-provider` of @pulumi/pulumi.
  expected.add(`${error}: ${error.stack}`);
  return error;
};
