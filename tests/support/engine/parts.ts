import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { lastWords, run } from './child';
import type { Attempt, Origin } from './types';

export const LAUNCHER = 'pulumi-resource-pulumi-nodejs';
const PARTS = ['pulumi', 'pulumi-language-nodejs', 'pulumi-language-yaml', LAUNCHER] as const;

/** A whole engine among `folders`, or why there is none. */
export async function engineIn(
  folders: readonly string[],
  origin: Origin,
  env: NodeJS.ProcessEnv,
  minimum: string,
): Promise<Attempt> {
  const [pulumi, ...others] = PARTS.map((name) => executable(name, folders));
  if (pulumi === undefined) return { declined: 'no pulumi there' };
  const absent = others.indexOf(undefined);
  if (absent >= 0) return { declined: `pulumi is there without its ${PARTS[absent + 1] ?? ''}` };

  const bin = dirname(pulumi);
  const settings = {
    // A user's own folder stays where it is on PATH: it may hold another node.
    PATH: (origin === 'path' ? folders : [bin, ...onPath(env)]).join(delimiter),
    PULUMI_SKIP_UPDATE_CHECK: 'true',
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
  };
  const asked = await run(pulumi, ['version'], { env: { ...env, ...settings }, timeoutMs: 30_000 });
  if (asked.code !== 0) return { declined: `pulumi version failed: ${lastWords(asked)}` };
  const [, version] = /(\d+\.\d+\.\d+\S*)/.exec(asked.stdout) ?? [];
  if (version === undefined) return { declined: 'pulumi there does not tell its version' };
  if (!recentEnough(version, minimum))
    return { declined: `pulumi ${version} there is older than ${minimum}` };
  return { engine: { folder: dirname(bin), pulumi, version, origin, env: settings } };
}

/** The absolute folders of PATH, in order, each once. */
export function onPath(env: NodeJS.ProcessEnv): readonly string[] {
  return [...new Set((env['PATH'] ?? '').split(delimiter))].filter(isAbsolute);
}

export function recentEnough(version: string, minimum: string): boolean {
  const [release = ''] = version.split(/[-+]/);
  return release.localeCompare(minimum, 'en', { numeric: true }) >= 0;
}

function executable(name: string, folders: readonly string[]): string | undefined {
  return folders
    .flatMap((folder) =>
      (process.platform === 'win32' ? ['.exe', '.cmd'] : ['']).map((end) => join(folder, name + end)),
    )
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}
