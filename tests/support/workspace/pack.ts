import { join, resolve } from 'node:path';
import { npm } from './npm';
import { prepared } from './prepared';
import { temporaryFolder } from './temporary';

export const ROOT = resolve(__dirname, '../../..');

let packed: Promise<string> | undefined;

/** Builds and packs this package once per run; the path of the tarball. */
export function packPackage(): Promise<string> {
  packed ??= pack();
  return packed;
}

async function pack(): Promise<string> {
  const made = prepared();
  if (made !== undefined) return made.tarball;
  await npm(['run', 'build'], ROOT);
  const folder = temporaryFolder();
  const message = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [report] = JSON.parse(message) as readonly { readonly filename: string }[];
  if (report === undefined) throw new Error('npm pack made no tarball');
  return join(folder, report.filename);
}
