import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '../engine/types';
import { type Dependencies, installation } from './installation';
import { openProject } from './open-project';
import { type Echo, emptyFolder, type Project } from './project';

export interface ProjectOptions {
  readonly name: string;
  /** The TypeScript source of `index.ts`. */
  readonly program: string;
  /** What `packPackage()` gave; without it, a program that does not use this package. */
  readonly tarball?: string;
  readonly dependencies?: Dependencies;
  readonly config?: Readonly<Record<string, string>>;
  /** Files of the user's own by their names, in place of those that every project has. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stack?: string;
  /** The address of a Cognito emulator. */
  readonly emulator?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The engine that runs it, if not the one that the environment chooses. */
  readonly release?: Release;
  /** Options of the `nodejs` runtime, as `{ typescript: false }`. */
  readonly runtimeOptions?: Readonly<Record<string, unknown>>;
  /** Gets the engine's own output as it comes. */
  readonly echo?: Echo;
}

/** A project as a user would have it: a folder, installed packages, a program, a stack. */
export async function createProject(options: ProjectOptions): Promise<Project> {
  const { name, program, tarball, dependencies: more, files = {}, stack, emulator, release, echo } = options;
  const { projects, dependencies } = await installation(tarball, more);
  // Node keeps the compiled code of the packages that all of them load.
  const env = { NODE_COMPILE_CACHE: join(projects, '..', 'compile-cache'), ...options.env };
  const around = await emptyFolder(projects, name);
  const folder = join(around, name);
  await mkdir(folder);
  const project = await openProject({ name, folder, around, stack, emulator, env, release, echo });
  for (const [file, content] of Object.entries(projectFiles(options, dependencies))) {
    await project.writeFile(file, JSON.stringify(content, null, 2));
  }
  for (const [file, text] of Object.entries(files)) await project.writeFile(file, text);
  await project.writeProgram(program);
  await project.initStack();
  for (const [key, value] of Object.entries(options.config ?? {})) await project.setConfig(key, value);
  return project;
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
