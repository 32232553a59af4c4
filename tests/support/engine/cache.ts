import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { version as sdkVersion } from '@pulumi/pulumi/package.json';
import { engineIn } from './parts';
import { LANGUAGE_NODEJS, LANGUAGE_YAML, PULUMI_CLI } from './pins';
import type { Attempt, Release } from './types';

const PLATFORM = `${process.platform}-${process.arch}`;
const HOSTS = `nodejs-${LANGUAGE_NODEJS.version}-yaml-${LANGUAGE_YAML.version}-sdk`;

/** The names of the engines we ever put in the cache; other pins, another folder. */
export const INSTALLED = `engine-${sdkVersion}-${PLATFORM}`;
export const BUILT: Readonly<Record<Release, string>> = {
  oldest: `engine-${PULUMI_CLI.oldest.version}-${HOSTS}-${PLATFORM}`,
  newest: `engine-${PULUMI_CLI.newest.version}-${HOSTS}-${PLATFORM}`,
};

export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const configured = env['XDG_CACHE_HOME'];
  // The XDG specification says to ignore a relative one.
  const base = configured && isAbsolute(configured) ? configured : join(env['HOME'] ?? homedir(), '.cache');
  return join(base, 'pulumi-cognito-user-pool');
}

export async function cachedEngine(release: Release, env: NodeJS.ProcessEnv): Promise<Attempt> {
  const cache = cacheFolder(env);
  const { version } = PULUMI_CLI[release];
  const installed = await engineIn([join(cache, INSTALLED, 'bin')], 'cache', env, version);
  if ('engine' in installed) return installed;
  const built = await engineIn([join(cache, BUILT[release], 'bin')], 'cache', env, version);
  return 'engine' in built ? built : { declined: `${built.declined} (${cache})` };
}
