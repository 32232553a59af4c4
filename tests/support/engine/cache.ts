import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { version as sdkVersion } from '@pulumi/pulumi/package.json';
import { engineIn } from './parts';
import { LANGUAGE_NODEJS, PULUMI_CLI } from './pins';
import type { Attempt } from './types';

const PLATFORM = `${process.platform}-${process.arch}`;

/** The names of the two engines we ever put in the cache; other pins, another folder. */
export const INSTALLED = `engine-${sdkVersion}-${PLATFORM}`;
export const BUILT = `engine-${PULUMI_CLI.version}-nodejs-${LANGUAGE_NODEJS.version}-${PLATFORM}`;

export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const configured = env['XDG_CACHE_HOME'];
  // The XDG specification says to ignore a relative one.
  const base = configured && isAbsolute(configured) ? configured : join(env['HOME'] ?? homedir(), '.cache');
  return join(base, 'pulumi-cognito-user-pool');
}

export async function cachedEngine(env: NodeJS.ProcessEnv): Promise<Attempt> {
  const cache = cacheFolder(env);
  const installed = await engineIn([join(cache, INSTALLED, 'bin')], 'cache', env);
  if ('engine' in installed) return installed;
  const built = await engineIn([join(cache, BUILT, 'bin')], 'cache', env);
  return 'engine' in built ? built : { declined: `${built.declined} (${cache})` };
}
