import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { cacheFolder } from '../engine/cache';
import { lastWords, run } from '../engine/child';
import { withLock } from '../engine/lock';
import { python } from './python';
import type { Log, PythonPackage } from './types';

const TIMEOUT_MS = 10 * 60_000;

const inVenv = (folder: string, program: string): string =>
  process.platform === 'win32' ? join(folder, 'Scripts', `${program}.exe`) : join(folder, 'bin', program);

/** Says that a folder is complete: a virtual environment holds its own path, so it cannot be renamed. */
const markerOf = (folder: string): string => join(folder, 'complete');

async function isComplete(folder: string, { name, command }: PythonPackage): Promise<boolean> {
  if (!existsSync(inVenv(folder, command)) || !existsSync(markerOf(folder))) return false;
  // The Python that it was made with may have gone since.
  return (await run(inVenv(folder, 'python'), ['-c', `import ${name}`])).code === 0;
}

async function step(what: string, command: string, args: readonly string[]): Promise<void> {
  const done = await run(command, args, { timeoutMs: TIMEOUT_MS });
  if (done.code !== 0) throw new Error(`${what} failed (${lastWords(done)}):\n${done.output}`);
}

async function install(folder: string, one: PythonPackage, log: Log): Promise<void> {
  const { name, version, requirements, megabytes } = one;
  const found = python();
  if (E.isLeft(found)) throw new Error(`${name} is not installed. ${found.left}`);
  log(`installing ${name} ${version} from PyPI into ${folder}, once (about ${megabytes} MB)`);
  await rm(folder, { recursive: true, force: true });
  await step('making a virtual environment', found.right, ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  await step(`installing ${name}`, inVenv(folder, 'python'), [
    ...pip,
    '--require-hashes',
    '--requirement',
    requirements,
  ]);
  await writeFile(markerOf(folder), '');
  log(`${name} is installed`);
}

/** A folder for each list of requirements, so that checkouts with other ones do not undo each other's. */
async function folderInCache({ name, version, requirements }: PythonPackage): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  return join(cacheFolder(process.env), `${name}-${version}-${digest.slice(0, 8)}`);
}

/** The path of the package's command, installed in the user's cache the first time. */
export async function commandOf(one: PythonPackage, log: Log): Promise<string> {
  const folder = await folderInCache(one);
  if (!(await isComplete(folder, one))) {
    const wait = () => log(`another process is installing ${one.name}; waiting for it`);
    await withLock(`${folder}.lock`, wait, async () => {
      // Another process may have done it meanwhile.
      if (!(await isComplete(folder, one))) await install(folder, one, log);
    });
  }
  return inVenv(folder, one.command);
}
