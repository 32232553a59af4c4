import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from '../engine/at-exit';

let folder: string | undefined;

/** This process's own temporary folder, gone when the process ends. */
export function temporaryFolder(): string {
  if (folder === undefined) {
    // Its real path, because module resolution and error messages show real paths.
    const made = realpathSync(mkdtempSync(join(tmpdir(), 'pulumi-cognito-user-pool-')));
    atExit(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    folder = made;
  }
  return folder;
}
