import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
export const DIST = join(ROOT, 'dist');

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Compiles the package where that was not done since it was last edited; what is there stays, for others may read it. */
export const build = (): void => {
  const entry = join(DIST, 'provider', 'provider-v1.js');
  const isCurrent = (folder: string): boolean => newest(join(DIST, folder)) >= newest(join(ROOT, folder));
  if (existsSync(entry) && ['provider', 'components'].every(isCurrent)) return;
  execFileSync(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-p', join(ROOT, 'tsconfig.build.json')],
    { stdio: 'pipe' },
  );
};
