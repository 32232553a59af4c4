import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Emulator } from '../support/emulator';
import { emptyFolder, openProject, type Project, packPackage } from '../support/workspace';
import { npm } from '../support/workspace/npm';
import type { ProjectLocation } from '../support/workspace/open-project';
import { temporaryFolder } from '../support/workspace/temporary';

/** An empty folder of a newcomer, and the place of what Pulumi keeps beside it. */
export async function newcomersFolder({ url }: Emulator): Promise<ProjectLocation> {
  const around = await emptyFolder(temporaryFolder(), 'newcomer');
  const folder = join(around, 'shop');
  await mkdir(folder);
  return { name: 'shop', folder, around, stack: 'dev', emulator: url };
}

/** Installs the package, Pulumi and TypeScript in an empty folder. */
export async function installHere(folder: string, options: ReadonlyArray<string> = []): Promise<void> {
  await npm(['init', '-y'], folder);
  await npm(['install', ...options, await packPackage(), '@pulumi/pulumi', 'typescript'], folder);
}

/** A project with a stack. There is no tsconfig.json, and nothing else that a newcomer would not think of. */
export async function newcomersProject(location: ProjectLocation): Promise<Project> {
  const project = await openProject(location);
  await project.writeFile('Pulumi.yaml', 'name: shop\nruntime: nodejs\nmain: index.ts\n');
  await project.initStack();
  return project;
}
