import { mkdirSync } from 'node:fs';
import { chmod, copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastWords, run } from './child';
import { engineIn, LAUNCHER } from './parts';
import { generatorOf, LANGUAGE_NODEJS, LANGUAGE_YAML, type Pin, PULUMI_CLI } from './pins';
import { withProgress } from './progress';
import type { Attempt, Log, Release } from './types';

const LIMIT_MS = 40 * 60_000;

const HOSTS = [LANGUAGE_NODEJS, LANGUAGE_YAML];

/** Where engines are built side by side: they share Go's caches, and the language hosts. */
export class Workshop {
  private building: Promise<string | undefined> | undefined;

  constructor(
    private readonly scratch: string,
    readonly env: NodeJS.ProcessEnv,
    readonly log: Log,
  ) {}

  /** Builds a pinned module into a folder; why it failed, if it did. */
  async build(pin: Pin, bin: string): Promise<string | undefined> {
    const args = ['build', '-v', '-mod=readonly', '-trimpath', '-buildvcs=false', '-ldflags', pin.ldflags];
    const env = buildEnvironment(this.scratch, this.env);
    const done = await withProgress(`${pin.executable} ${pin.version}`, this.log, (onOutput) =>
      run('go', [...args, '-o', join(bin, pin.executable), pin.tool], {
        cwd: pin.folder,
        env,
        onOutput,
        timeoutMs: LIMIT_MS,
      }),
    );
    return done.code === 0 ? undefined : `go build of ${pin.executable}: ${lastWords(done)}`;
  }

  /** Puts the language hosts into a folder, built once for all engines. */
  async addHosts(bin: string): Promise<string | undefined> {
    const shared = join(this.scratch, 'hosts');
    this.building ??= this.buildHosts(shared);
    const reason = await this.building;
    if (reason !== undefined) return reason;
    for (const { executable } of HOSTS) await link(join(shared, executable), join(bin, executable));
    return undefined;
  }

  private async buildHosts(bin: string): Promise<string | undefined> {
    for (const pin of HOSTS) {
      const reason = await this.build(pin, bin);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }
}

/** Builds the engine of a release from its Go modules into `folder`. */
export async function buildInto(folder: string, release: Release, workshop: Workshop): Promise<Attempt> {
  const { env, log } = workshop;
  const cli = PULUMI_CLI[release];
  const go = await run('go', ['version'], { cwd: folder, env, timeoutMs: 30_000 });
  if (go.code !== 0) return { declined: `go: ${lastWords(go)}` };

  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  log(`building Pulumi ${cli.version} with ${go.stdout.trim()}: some minutes, only this once`);
  const building = workshop.build(cli, bin).then((reason) => reason ?? workshop.build(generatorOf(cli), bin));
  const reasons = await Promise.all([building, workshop.addHosts(bin)]);
  const reason = reasons.find((each) => each !== undefined);
  if (reason !== undefined) return { declined: reason };
  await copyLauncher(bin);
  return await engineIn([bin], 'build', env, cli.version);
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

async function copyLauncher(bin: string): Promise<void> {
  const sdk = dirname(require.resolve('@pulumi/pulumi/package.json'));
  const name = process.platform === 'win32' ? `${LAUNCHER}.cmd` : LAUNCHER;
  await copyFile(join(sdk, name), join(bin, name));
  await chmod(join(bin, name), 0o755);
}
