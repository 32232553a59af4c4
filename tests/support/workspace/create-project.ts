import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '../engine/types';
import { type Dependencies, installation } from './installation';
import { openProject } from './open-project';
import { type Echo, emptyFolder, type Project } from './project';
import { TEST_HOST, type TestHost } from './variant';

export interface ProjectOptions {
  readonly name: string;
  /** The TypeScript source of `index.ts`, or the resources, variables and outputs of a program in YAML. */
  readonly program: string | YamlProgram;
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
  /** The host of its resources, if not the one that the environment chooses. */
  readonly host?: TestHost;
  /** The engine that runs it, if not the one that the environment chooses. */
  readonly release?: Release;
  /** Options of the `nodejs` runtime, as `{ typescript: false }`. */
  readonly runtimeOptions?: Readonly<Record<string, unknown>>;
  /** Gets the engine's own output as it comes. */
  readonly echo?: Echo;
}

/** The parts of Pulumi.yaml that are a program in YAML. */
export interface YamlProgram {
  readonly resources?: Readonly<Record<string, object>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
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
  for (const [file, content] of Object.entries(projectFiles(options, projects, dependencies))) {
    await project.writeFile(file, JSON.stringify(content, null, 2));
  }
  for (const [file, text] of Object.entries(files)) await project.writeFile(file, text);
  if (typeof program === 'string') await project.writeProgram(program);
  await project.initStack();
  for (const [key, value] of Object.entries(options.config ?? {})) await project.setConfig(key, value);
  return project;
}

/** What Pulumi.yaml has for a host: the plugin is in the installed package, and a program chooses it by configuration. */
const hostSettings = (host: TestHost, projects: string) =>
  host === 'dynamic' ? {} : { ...pluginOf(projects), config: { 'cognito-user-pool:host': 'plugin' } };

const pluginOf = (projects: string) => ({
  plugins: {
    providers: [
      {
        name: 'cognito-user-pool',
        path: join(projects, '..', 'node_modules', 'pulumi-cognito-user-pool', 'plugin'),
      },
    ],
  },
});

function projectFiles(
  { name, program, tarball, runtimeOptions = {}, host = TEST_HOST }: ProjectOptions,
  projects: string,
  dependencies: Dependencies,
) {
  return {
    // JSON is YAML too.
    'Pulumi.yaml': {
      name,
      description: name,
      ...(typeof program === 'string'
        ? {
            runtime: { name: 'nodejs', options: runtimeOptions },
            ...(tarball && hostSettings(host, projects)),
          }
        : { runtime: 'yaml', ...pluginOf(projects), ...program }),
    },
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
