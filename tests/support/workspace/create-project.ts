import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { obtainEngine } from '../engine/engine';
import type { Engine } from '../engine/types';
import { projectEnvironment } from './environment';
import { type Dependencies, installation } from './installation';
import { type Echo, emptyFolder, Project, succeeded } from './project';

const STACK = 'test';

export interface ProjectOptions {
  readonly name: string;
  /** The TypeScript source of `index.ts`. */
  readonly program: string;
  /** What `packPackage()` gave; without it, a program that does not use this package. */
  readonly tarball?: string;
  readonly dependencies?: Dependencies;
  readonly config?: Readonly<Record<string, string>>;
  /** The address of a Cognito emulator. */
  readonly emulator?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of the `nodejs` runtime, as `{ typescript: false }`. */
  readonly runtimeOptions?: Readonly<Record<string, unknown>>;
  /** Gets the engine's own output as it comes. */
  readonly echo?: Echo;
}

/** A project as a user would have it: a folder, installed packages, a program, a stack. */
export async function createProject(options: ProjectOptions): Promise<Project> {
  const { name, program, tarball, dependencies: more, emulator, env, echo } = options;
  const engine = await engineOnce(echo);
  const { projects, dependencies } = await installation(tarball, more);
  const own = await emptyFolder(projects, name);
  const folder = join(own, name);
  await mkdir(folder);
  for (const [file, content] of Object.entries(projectFiles(options, dependencies))) {
    await writeFile(join(folder, file), JSON.stringify(content, null, 2));
  }
  const project = new Project({
    name,
    folder,
    stack: STACK,
    engine,
    env: projectEnvironment({ engine, folder: own, emulator, env }),
    echo,
  });
  await project.writeProgram(program);
  succeeded(await project.quietly(['stack', 'init', STACK]));
  for (const [key, value] of Object.entries(options.config ?? {})) await project.setConfig(key, value);
  return project;
}

let obtaining: Promise<Engine> | undefined;

function engineOnce(echo: Echo = (text) => process.stderr.write(text)): Promise<Engine> {
  obtaining ??= obtainEngine({ log: (line) => echo(`${line}\n`) });
  return obtaining;
}

function projectFiles({ name, runtimeOptions = {} }: ProjectOptions, dependencies: Dependencies) {
  return {
    // JSON is YAML too.
    'Pulumi.yaml': { name, runtime: { name: 'nodejs', options: runtimeOptions }, description: name },
    'package.json': { name, private: true, main: 'index.ts', dependencies },
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        types: ['node'],
        skipLibCheck: true,
        noEmit: true,
      },
      files: ['index.ts'],
    },
  };
}
