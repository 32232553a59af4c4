import { obtainEngine } from '../engine/engine';
import type { Engine } from '../engine/types';
import { projectEnvironment } from './environment';
import { type Echo, Project } from './project';

export interface ProjectLocation {
  readonly name: string;
  /** Where the program is; the folder around it is the project's own, for its state and settings. */
  readonly folder: string;
  readonly around: string;
  readonly stack?: string | undefined;
  /** The address of a Cognito emulator. */
  readonly emulator?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Gets the engine's own output as it comes. */
  readonly echo?: Echo | undefined;
}

/** A program that is there already, with an engine and a state of its own. It has no stack yet. */
export async function openProject({
  around,
  emulator,
  env,
  stack = 'test',
  ...parts
}: ProjectLocation): Promise<Project> {
  const engine = await engineOnce(parts.echo);
  return new Project({
    ...parts,
    stack,
    engine,
    env: projectEnvironment({ engine, folder: around, emulator, env }),
  });
}

let obtaining: Promise<Engine> | undefined;

function engineOnce(echo: Echo = (text) => process.stderr.write(text)): Promise<Engine> {
  obtaining ??= obtainEngine({ log: (line) => echo(`${line}\n`) });
  return obtaining;
}
