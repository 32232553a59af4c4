import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { obtainEngine } from '../engine/engine';
import type { Release } from '../engine/types';
import { ROOT } from '../workspace/pack';

/** The languages that the modules of each engine have a generator for; none has one for Java. */
export const LANGUAGES = {
  oldest: ['nodejs', 'python', 'go', 'dotnet'],
  newest: ['nodejs', 'python', 'go'],
} as const satisfies Readonly<Record<Release, ReadonlyArray<string>>>;

/** Generates the SDK of a language into a folder, with the generator of an engine, from the schema of the built plugin. */
export const generateSdk = async (release: Release, language: string, folder: string): Promise<void> => {
  const { pulumi } = await obtainEngine(release);
  const { status, stderr, error } = spawnSync(join(pulumi, '..', 'sdk-generator'), [language, folder], {
    input: readFileSync(join(ROOT, 'plugin', 'schema.json')),
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`${language}: ${error?.message ?? stderr}`);
};
