import { join } from 'node:path';
import { lastWords, run } from './child';
import { engineIn } from './parts';
import { MINIMUM_VERSION } from './pins';
import type { Attempt } from './types';

const LIMIT_MS = 120_000;

// A process of its own, because `PulumiCommand.install` takes no time limit.
const SCRIPT = `require('@pulumi/pulumi/automation').PulumiCommand.install({ root: process.argv[1] }).catch(
  (error) => { console.error(error.message.split('\\n')[0]); process.exitCode = 1; })`;

/** Pulumi's own installer, of the version of the SDK we have, into `folder`. */
export async function installInto(folder: string, env: NodeJS.ProcessEnv): Promise<Attempt> {
  const done = await run(process.execPath, ['-e', SCRIPT, folder], {
    cwd: __dirname,
    env,
    timeoutMs: LIMIT_MS,
  });
  if (done.code !== 0) return { declined: lastWords(done) };
  return await engineIn([join(folder, 'bin')], 'installer', env, MINIMUM_VERSION);
}
