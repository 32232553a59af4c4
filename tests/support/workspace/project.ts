import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalWorkspaceOptions, PulumiCommand } from '@pulumi/pulumi/automation';
import { type Finished, run } from '../engine/child';
import type { Engine } from '../engine/types';
import type { Preview, State } from './engine-json';
import { overlaid } from './environment';

export type Result = Finished;

export type Echo = (text: string) => void;

export interface ProjectParts {
  readonly name: string;
  readonly folder: string;
  readonly stack: string;
  readonly engine: Engine;
  readonly env: Readonly<Record<string, string>>;
  readonly echo?: Echo | undefined;
}

/** A Pulumi program in a folder of its own, with a stack in a local state. */
export class Project {
  constructor(private readonly parts: ProjectParts) {}

  get folder(): string {
    return this.parts.folder;
  }

  get stack(): string {
    return this.parts.stack;
  }

  get env(): Readonly<Record<string, string>> {
    return this.parts.env;
  }

  /** Any `pulumi` command; what it answers tells how it ended. */
  async run(args: readonly string[], input?: string): Promise<Result> {
    const { engine, folder, env, echo } = this.parts;
    return await run(engine.pulumi, [...args, '--non-interactive', '--color', 'never'], {
      cwd: folder,
      env,
      ...(input === undefined ? {} : { input }),
      ...(echo === undefined ? {} : { onOutput: echo }),
    });
  }

  preview(args: readonly string[] = []): Promise<Result> {
    return this.run(['preview', ...args]);
  }

  up(args: readonly string[] = []): Promise<Result> {
    return this.run(['up', '--yes', ...args]);
  }

  refresh(args: readonly string[] = []): Promise<Result> {
    return this.run(['refresh', '--yes', ...args]);
  }

  destroy(args: readonly string[] = []): Promise<Result> {
    return this.run(['destroy', '--yes', ...args]);
  }

  /** The preview as data, also of one that fails: its diagnostics say why. */
  async previewJson(args: readonly string[] = []): Promise<Preview> {
    return parsed(await this.quietly(['preview', '--json', ...args]));
  }

  /** The stack's state, with the secrets encrypted unless asked for. */
  async exportState({ showSecrets = false } = {}): Promise<State> {
    return parsed(await this.quietly(['stack', 'export', ...(showSecrets ? ['--show-secrets'] : [])]));
  }

  async importState(state: State): Promise<void> {
    succeeded(await this.run(['stack', 'import'], JSON.stringify(state)));
  }

  async outputs(): Promise<Record<string, unknown>> {
    return parsed(await this.quietly(['stack', 'output', '--json', '--show-secrets']));
  }

  async initStack(): Promise<void> {
    succeeded(await this.quietly(['stack', 'init', this.parts.stack]));
  }

  async writeProgram(source: string): Promise<void> {
    await this.writeFile('index.ts', source);
  }

  /** Puts other parts into Pulumi.yaml, which is written as JSON; `undefined` takes one out. */
  async changeProject(parts: Readonly<Record<string, unknown>>): Promise<void> {
    const file = join(this.parts.folder, 'Pulumi.yaml');
    const present = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...present, ...parts }, null, 2));
  }

  async writeFile(name: string, text: string): Promise<void> {
    await writeFile(join(this.parts.folder, name), text);
  }

  /** Sets a value of the stack's configuration, of an object by its path in it. */
  async setConfig(key: string, value: string, { secret = false, path = false } = {}): Promise<void> {
    const options = [...(path ? ['--path'] : []), secret ? '--secret' : '--plaintext'];
    succeeded(await this.quietly(['config', 'set-all', ...options, `${key}=${value}`]));
  }

  /** Runs the project's Node, as for a program that uses the Automation API. */
  node(args: readonly string[]): Promise<Result> {
    const { folder, env, echo } = this.parts;
    return run(process.execPath, args, {
      cwd: folder,
      env,
      ...(echo === undefined ? {} : { onOutput: echo }),
    });
  }

  /** What `LocalWorkspace.createOrSelectStack` needs to run on the same engine, state and settings. */
  async automation(): Promise<LocalWorkspaceOptions> {
    const { engine, folder, env } = this.parts;
    // An engine of the user's own need not lie in a folder named `bin`, but is on PATH.
    const pulumiCommand = await PulumiCommand.get(
      engine.origin === 'path' ? undefined : { root: engine.folder },
    );
    const pulumiHome = env['PULUMI_HOME'];
    return { workDir: folder, pulumiCommand, envVars: overlaid(env), ...(pulumiHome ? { pulumiHome } : {}) };
  }

  async dispose(): Promise<void> {
    await rm(join(this.parts.folder, '..'), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** For the commands that answer with data, which nobody wants to see. */
  quietly(args: readonly string[]): Promise<Result> {
    const { echo: _echo, ...parts } = this.parts;
    return new Project(parts).run(args);
  }
}

/** A folder with nothing in it, for one project and its state. */
export function emptyFolder(parent: string, name: string): Promise<string> {
  return mkdtemp(join(parent, `${name}-`));
}

export function succeeded(result: Result): Result {
  if (result.code !== 0) throw new Error(`a command ended with code ${result.code}:\n${result.output}`);
  return result;
}

function parsed<T>(result: Result): T {
  try {
    return JSON.parse(result.stdout) as T;
  } catch {
    throw new Error(`no JSON came, and code ${result.code}:\n${result.output}`);
  }
}
