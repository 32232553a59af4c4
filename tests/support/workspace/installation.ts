import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm';
import { ROOT } from './pack';
import { prepared } from './prepared';
import { temporaryFolder } from './temporary';

export type Dependencies = Readonly<Record<string, string>>;

export interface Installation {
  /** Node finds the installed packages from every folder below this one. */
  readonly projects: string;
  readonly dependencies: Dependencies;
}

const made = new Map<string, Promise<Installation>>();

/** One `npm install` for all the projects that want the same packages. */
export function installation(tarball: string | undefined, more: Dependencies = {}): Promise<Installation> {
  const dependencies = {
    ...programDependencies(),
    ...(tarball ? { 'pulumi-cognito-user-pool': `file:${tarball}` } : {}),
    ...more,
  };
  const key = JSON.stringify(dependencies);
  const shared = prepared()?.installation;
  if (shared !== undefined && JSON.stringify(shared.dependencies) === key) return Promise.resolve(shared);
  const known = made.get(key);
  if (known !== undefined) return known;
  const making = install(dependencies);
  made.set(key, making);
  return making;
}

async function install(dependencies: Dependencies): Promise<Installation> {
  const folder = mkdtempSync(join(temporaryFolder(), 'install-'));
  const projects = join(folder, 'projects');
  mkdirSync(projects);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'user', private: true, dependencies }, null, 2),
  );
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], folder);
  return { projects, dependencies };
}

/** What `pulumi new typescript` gives a program, in the versions that we have ourselves. */
function programDependencies(): Dependencies {
  return Object.fromEntries(
    ['@pulumi/pulumi', '@types/node', 'typescript'].map((name) => [name, versionHere(name)]),
  );
}

function versionHere(name: string): string {
  const text = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
