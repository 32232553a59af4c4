import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atExit } from './at-exit';

const PREFIX = 'unfinished-';

/**
 * Lets `fill` fill an empty folder beside `target`; it becomes `target` only when `fill` says it is complete,
 * so an interrupted build is never taken for a finished one. Call it with the cache's lock held.
 */
export function fillThenRename<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
  complete: (result: T) => boolean,
): Promise<T> {
  return inUnfinished(dirname(target), async (folder) => {
    const result = await fill(folder);
    if (complete(result)) {
      await rm(target, { recursive: true, force: true });
      await rename(folder, target);
    }
    return result;
  });
}

/** Runs `work` with an empty folder in `parent`, and removes what is left of it. */
export async function inUnfinished<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(parent, PREFIX));
  const forget = atExit(() =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  try {
    return await work(folder);
  } finally {
    forget();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes what a killed process left in `parent`; the lock, which is held, says that nobody is still at it. */
export function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (basename(name).startsWith(PREFIX)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
