/*
 * Pulumi's host of dynamic providers prints each error that it passes on, and the engine prints the same error beneath
 * its resource. The printed one, which stands beneath the stack and looks like a second error, is left out.
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

/** An error as the engine prints it: the sentence alone, once, without a stack, which would say nothing to a user. */
export const plainError = (message: string): Error => {
  const error = new Error(message);
  error.stack = '';
  listen();
  // Just as the host writes it: see `cmd/dynamic-provider` of @pulumi/pulumi.
  expected.add(`${error}: ${error.stack}`);
  return error;
};
