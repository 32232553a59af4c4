import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atExit } from './at-exit';

const PREFIX = 'unfinished-';

/**
 * Lets `fill` fill an empty folder beside `target`; it becomes `target` only when `fill` says it is complete,
 * so an interrupted build is never taken for a finished one. Call it with the cache's lock held.
 */
export async function fillThenRename<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
  complete: (result: T) => boolean,
): Promise<T> {
  const parent = dirname(target);
  sweep(parent);
  const folder = mkdtempSync(join(parent, PREFIX));
  const forget = atExit(() =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  try {
    const result = await fill(folder);
    if (complete(result)) {
      await rm(target, { recursive: true, force: true });
      await rename(folder, target);
    }
    return result;
  } finally {
    forget();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What a killed process left; the lock says that nobody is still at it. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (basename(name).startsWith(PREFIX)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
