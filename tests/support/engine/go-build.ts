import { mkdirSync } from 'node:fs';
import { chmod, copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastWords, run } from './child';
import { engineIn, LAUNCHER } from './parts';
import { LANGUAGE_NODEJS, type Pin, PULUMI_CLI } from './pins';
import { withProgress } from './progress';
import type { Attempt, Log } from './types';

const LIMIT_MS = 25 * 60_000;

/** Builds the engine from its Go modules into `folder`, whose Go caches go with the build. */
export async function buildInto(folder: string, env: NodeJS.ProcessEnv, log: Log): Promise<Attempt> {
  const go = await run('go', ['version'], { cwd: folder, env, timeoutMs: 30_000 });
  if (go.code !== 0) return { declined: `go: ${lastWords(go)}` };

  const scratch = join(folder, 'scratch');
  const goEnv = buildEnvironment(scratch, env);
  log(`building Pulumi ${PULUMI_CLI.version} with ${go.stdout.trim()}: some minutes, only this once`);
  for (const pin of [PULUMI_CLI, LANGUAGE_NODEJS]) {
    const reason = await build(pin, join(folder, 'bin', pin.executable), goEnv, log);
    if (reason !== undefined) return { declined: reason };
  }
  await copyLauncher(join(folder, 'bin'));
  await rm(scratch, { recursive: true, force: true });
  return await engineIn([join(folder, 'bin')], 'build', env);
}

/** Go's caches in `scratch` unless the user has chosen theirs, and nothing that changes what is built. */
export function buildEnvironment(scratch: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GOOS: _os, GOARCH: _arch, GOBIN: _bin, GOFLAGS: _flags, GO111MODULE: _modules, ...rest } = env;
  const chosen = (name: string): string => env[name] || join(scratch, name.toLowerCase());
  const folders = {
    GOPATH: chosen('GOPATH'),
    GOCACHE: chosen('GOCACHE'),
    GOTMPDIR: join(scratch, 'tmp'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  // Without cgo no C compiler is needed; flags set with `go env -w` are silenced by GOFLAGS being set.
  return { ...rest, ...folders, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '-modcacherw' };
}

async function build(pin: Pin, file: string, env: NodeJS.ProcessEnv, log: Log): Promise<string | undefined> {
  const args = ['build', '-v', '-mod=readonly', '-trimpath', '-buildvcs=false'];
  const done = await withProgress(pin.executable, log, (onOutput) =>
    run('go', [...args, '-ldflags', pin.ldflags, '-o', file, pin.tool], {
      cwd: pin.folder,
      env,
      onOutput,
      timeoutMs: LIMIT_MS,
    }),
  );
  return done.code === 0 ? undefined : `go build of ${pin.executable}: ${lastWords(done)}`;
}

async function copyLauncher(bin: string): Promise<void> {
  const sdk = dirname(require.resolve('@pulumi/pulumi/package.json'));
  const name = process.platform === 'win32' ? `${LAUNCHER}.cmd` : LAUNCHER;
  await copyFile(join(sdk, name), join(bin, name));
  await chmod(join(bin, name), 0o755);
}
