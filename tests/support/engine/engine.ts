import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, cachedEngine, cacheFolder, INSTALLED } from './cache';
import { choose, engineOrSentence } from './choose';
import { buildInto, Workshop } from './go-build';
import { installInto } from './installer';
import { withLock } from './lock';
import { engineIn, onPath } from './parts';
import { PULUMI_CLI } from './pins';
import { fillThenRename, inUnfinished, sweep } from './provisional';
import type { Attempt, Engine, Log, Release, Step } from './types';

export type { Engine } from './types';

/** The two ways that fill a folder of the cache. */
export interface Makers {
  readonly install: (folder: string, env: NodeJS.ProcessEnv) => Promise<Attempt>;
  readonly build: (folder: string, release: Release, workshop: Workshop) => Promise<Attempt>;
}

export interface EngineOptions {
  readonly log?: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

type Answers = ReadonlyMap<Release, Attempt>;

const MAKERS: Makers = { install: installInto, build: buildInto };

/** Finds a Pulumi engine, or gets one and keeps it in the user's cache folder. */
export async function obtainEngine(
  release: Release,
  options: EngineOptions = {},
  makers: Makers = MAKERS,
): Promise<Engine> {
  return (await obtainEngines([release], options, makers))[release];
}

/** Finds an engine of each release; those that must be built are built side by side. */
export async function obtainEngines<R extends Release>(
  releases: readonly R[],
  { log = () => undefined, env = process.env }: EngineOptions = {},
  makers: Makers = MAKERS,
): Promise<Readonly<Record<R, Engine>>> {
  const found = new Map<R, Attempt>();
  for (const release of releases) found.set(release, await choose(findingSteps(release, env), log));
  const absent = releases.filter((release) => reasonOf(found.get(release)) !== undefined);
  const made: Answers = absent.length === 0 ? new Map() : await makeAll(absent, env, log, makers);
  const engines = releases.map((release) => {
    const answers = [found.get(release), made.get(release)];
    const engine = answers.find((answer) => answer !== undefined && 'engine' in answer);
    const declined = answers.map(reasonOf).filter((reason) => reason !== undefined);
    return [release, engineOrSentence(release, engine ?? { declined: declined.join('; ') })] as const;
  });
  return Object.fromEntries(engines) as Record<R, Engine>;
}

async function makeAll(
  releases: readonly Release[],
  env: NodeJS.ProcessEnv,
  log: Log,
  makers: Makers,
): Promise<Answers> {
  const cache = cacheFolder(env);
  try {
    await mkdir(cache, { recursive: true });
  } catch {
    const declined = `the cache folder ${cache} cannot be made`;
    return new Map(releases.map((release) => [release, { declined }]));
  }
  return await withLock(join(cache, 'lock'), log, async () => {
    sweep(cache);
    return await inUnfinished(cache, async (scratch) => {
      const workshop = new Workshop(scratch, env, log);
      const install = installOnce(cache, env, makers);
      const answers = releases.map(async (release) => {
        // Looked at again: the process we waited for has made one.
        const again = await cachedEngine(release, env);
        const steps = makingSteps(release, cache, workshop, install, makers);
        return [release, 'engine' in again ? again : await choose(steps, log)] as const;
      });
      return new Map(await Promise.all(answers));
    });
  });
}

function findingSteps(release: Release, env: NodeJS.ProcessEnv): readonly Step[] {
  const minimum = PULUMI_CLI[release].version;
  return [
    { origin: 'path', attempt: () => engineIn(onPath(env), 'path', env, minimum) },
    { origin: 'cache', attempt: () => cachedEngine(release, env) },
  ];
}

function makingSteps(
  release: Release,
  cache: string,
  workshop: Workshop,
  install: () => Promise<Attempt>,
  makers: Makers,
): readonly Step[] {
  const built = join(cache, BUILT[release]);
  const { env } = workshop;
  const minimum = PULUMI_CLI[release].version;
  return [
    {
      origin: 'installer',
      attempt: async () => {
        const made = await install();
        const bin = join(cache, INSTALLED, 'bin');
        return 'engine' in made ? await engineIn([bin], 'installer', env, minimum) : made;
      },
    },
    {
      origin: 'build',
      attempt: async () => {
        const made = await fillThenRename(
          built,
          (folder) => makers.build(folder, release, workshop),
          isEngine,
        );
        return 'engine' in made ? await engineIn([join(built, 'bin')], 'build', env, minimum) : made;
      },
    },
  ];
}

/** The installer gives one version, and is run once for all releases. */
function installOnce(cache: string, env: NodeJS.ProcessEnv, { install }: Makers): () => Promise<Attempt> {
  let installing: Promise<Attempt> | undefined;
  return () => {
    installing ??= fillThenRename(join(cache, INSTALLED), (folder) => install(folder, env), isEngine);
    return installing;
  };
}

const isEngine = (answer: Attempt): boolean => 'engine' in answer;

const reasonOf = (answer: Attempt | undefined): string | undefined =>
  answer !== undefined && 'declined' in answer ? answer.declined : undefined;
