import { rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atExit } from './at-exit';
import type { Log } from './types';

const HEARTBEAT_MS = 5_000;
const STALE_MS = 60_000;

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Runs `work` while no other process on this machine holds the folder `lock`. */
export async function withLock<T>(lock: string, log: Log, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  let hasReported = false;
  while (!(await take(lock))) {
    if (await abandoned(lock)) {
      // Renamed before it is removed, so that of two processes that find it stale only one breaks it.
      const broken = `${lock}-broken-${process.pid}`;
      await rename(lock, broken).catch(() => undefined);
      await rm(broken, { recursive: true, force: true });
      continue;
    }
    if (!hasReported) log('another process is getting the engine; waiting for it');
    hasReported = true;
    await sleep(500);
  }
  const heartbeat = setInterval(
    () => void utimes(lock, new Date(), new Date()).catch(() => undefined),
    HEARTBEAT_MS,
  );
  const forget = atExit(() => rmSync(lock, { recursive: true, force: true }));
  try {
    return await work();
  } finally {
    forget();
    clearInterval(heartbeat);
    await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  const owner: Owner = { pid: process.pid, host: hostname() };
  await writeFile(join(lock, 'owner.json'), JSON.stringify(owner));
  return true;
}

/** Its process is gone, or has given no sign of life for a minute. */
async function abandoned(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const owner = JSON.parse(await readFile(join(lock, 'owner.json'), 'utf8')) as Owner;
    return owner.host === hostname() && !alive(owner.pid);
  } catch {
    // Released, or taken and not yet signed: look again.
    return false;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
