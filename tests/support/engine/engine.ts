import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, cachedEngine, cacheFolder, INSTALLED } from './cache';
import { choose, engineOrSentence } from './choose';
import { buildInto } from './go-build';
import { installInto } from './installer';
import { withLock } from './lock';
import { engineIn, onPath } from './parts';
import { fillThenRename } from './provisional';
import type { Attempt, Engine, Log, Origin, Step } from './types';

export type { Engine } from './types';

/** The two ways that fill a folder of the cache. */
export interface Makers {
  readonly install: (folder: string, env: NodeJS.ProcessEnv) => Promise<Attempt>;
  readonly build: (folder: string, env: NodeJS.ProcessEnv, log: Log) => Promise<Attempt>;
}

export interface EngineOptions {
  readonly log?: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

/** Finds a Pulumi engine, or gets one and keeps it in the user's cache folder. */
export async function obtainEngine(
  { log = () => undefined, env = process.env }: EngineOptions = {},
  makers: Makers = { install: installInto, build: buildInto },
): Promise<Engine> {
  const found = await choose([onPathStep(env), cacheStep(env)], log);
  if ('engine' in found) return found.engine;
  const cache = cacheFolder(env);
  try {
    await mkdir(cache, { recursive: true });
  } catch {
    return engineOrSentence({ declined: `${found.declined}; the cache folder ${cache} cannot be made` });
  }
  return await withLock(join(cache, 'lock'), log, async () => {
    // Looked at again: the process we waited for has made one.
    const again = await cachedEngine(env);
    if ('engine' in again) return again.engine;
    const made = await choose(makingSteps(cache, env, log, makers), log);
    return engineOrSentence('engine' in made ? made : { declined: `${found.declined}; ${made.declined}` });
  });
}

function onPathStep(env: NodeJS.ProcessEnv): Step {
  return { origin: 'path', attempt: () => engineIn(onPath(env), 'path', env) };
}

function cacheStep(env: NodeJS.ProcessEnv): Step {
  return { origin: 'cache', attempt: () => cachedEngine(env) };
}

function makingSteps(cache: string, env: NodeJS.ProcessEnv, log: Log, makers: Makers): readonly Step[] {
  const { install, build } = makers;
  return [
    makingStep('installer', join(cache, INSTALLED), env, (folder) => install(folder, env)),
    makingStep('build', join(cache, BUILT), env, (folder) => build(folder, env, log)),
  ];
}

function makingStep(
  origin: Origin,
  target: string,
  env: NodeJS.ProcessEnv,
  make: (folder: string) => Promise<Attempt>,
): Step {
  return {
    origin,
    attempt: async () => {
      const made = await fillThenRename(target, make, (answer) => 'engine' in answer);
      return 'engine' in made ? await engineIn([join(target, 'bin')], origin, env) : made;
    },
  };
}
