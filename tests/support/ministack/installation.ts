import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../engine/cache';
import { lastWords, run } from '../engine/child';
import { withLock } from '../engine/lock';
import { python } from './python';

const VERSION = '1.5.33';

const REQUIREMENTS = join(__dirname, 'requirements.txt');
const TIMEOUT_MS = 10 * 60_000;

export type Log = (line: string) => void;

const inVenv = (folder: string, program: string): string =>
  process.platform === 'win32' ? join(folder, 'Scripts', `${program}.exe`) : join(folder, 'bin', program);

/** Says that a folder is complete: a virtual environment holds its own path, so it cannot be renamed. */
const markerOf = (folder: string): string => join(folder, 'complete');

async function isComplete(folder: string): Promise<boolean> {
  if (!existsSync(inVenv(folder, 'ministack')) || !existsSync(markerOf(folder))) return false;
  // The Python that it was made with may have gone since.
  return (await run(inVenv(folder, 'python'), ['-c', 'import ministack'])).code === 0;
}

async function step(what: string, command: string, args: readonly string[]): Promise<void> {
  const done = await run(command, args, { timeoutMs: TIMEOUT_MS });
  if (done.code !== 0) throw new Error(`${what} failed (${lastWords(done)}):\n${done.output}`);
}

async function install(folder: string, log: Log): Promise<void> {
  const command = await python();
  log(`installing ministack ${VERSION} from PyPI into ${folder}, once (about 30 MB)`);
  await rm(folder, { recursive: true, force: true });
  await step('making a virtual environment', command, ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  await step('installing ministack', inVenv(folder, 'python'), [
    ...pip,
    '--require-hashes',
    '--requirement',
    REQUIREMENTS,
  ]);
  await writeFile(markerOf(folder), '');
  log('ministack is installed');
}

/** A folder for each list of requirements, so that checkouts with other ones do not undo each other's. */
async function folderInCache(): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  return join(cacheFolder(process.env), `ministack-${VERSION}-${digest.slice(0, 8)}`);
}

/** The path of the `ministack` command, installed in the user's cache the first time. */
export async function ministackCommand(log: Log): Promise<string> {
  const folder = await folderInCache();
  if (!(await isComplete(folder))) {
    const wait = () => log('another process is installing ministack; waiting for it');
    await withLock(`${folder}.lock`, wait, async () => {
      // Another process may have done it meanwhile.
      if (!(await isComplete(folder))) await install(folder, log);
    });
  }
  return inVenv(folder, 'ministack');
}
