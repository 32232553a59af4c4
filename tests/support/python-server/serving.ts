import { strict as assert } from 'node:assert';
import * as E from 'fp-ts/Either';
import { python } from './python';
import { startPythonServer } from './start';
import type { PythonServer, Running } from './types';

/** Starts a server before the tests of a suite, and stops it after them; its URL, once they run. */
export function serving(server: PythonServer): () => string {
  let running: Running | undefined;
  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    running = await startPythonServer(server);
  });
  after(() => running?.stop());
  return () => running?.url ?? assert.fail('not started');
}

/** A suite that runs where there is a Python, and says in its title elsewhere why it does not. */
export function describeWithPython(title: string, suite: () => void): void {
  const found = python();
  if (E.isRight(found)) describe(title, suite);
  else describe.skip(`${title} (not run: ${found.left})`, suite);
}
