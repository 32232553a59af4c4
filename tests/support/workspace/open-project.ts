import { obtainEngine } from '../engine/engine';
import type { Engine, Release } from '../engine/types';
import { projectEnvironment } from './environment';
import { type Echo, Project } from './project';
import { TEST_ENGINE } from './variant';

export interface ProjectLocation {
  readonly name: string;
  /** Where the program is; the folder around it is the project's own, for its state and settings. */
  readonly folder: string;
  readonly around: string;
  readonly stack?: string | undefined;
  /** The address of a Cognito emulator. */
  readonly emulator?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** The engine that runs it, if not the one that the environment chooses. */
  readonly release?: Release | undefined;
  /** Gets the engine's own output as it comes. */
  readonly echo?: Echo | undefined;
}

/** A program that is there already, with an engine and a state of its own. It has no stack yet. */
export async function openProject({
  around,
  emulator,
  env,
  stack = 'test',
  release = TEST_ENGINE,
  ...parts
}: ProjectLocation): Promise<Project> {
  const engine = await engineOnce(release, parts.echo);
  return new Project({
    ...parts,
    stack,
    engine,
    env: projectEnvironment({ engine, folder: around, emulator, env }),
  });
}

const obtaining = new Map<Release, Promise<Engine>>();

function engineOnce(release: Release, echo: Echo = (text) => process.stderr.write(text)): Promise<Engine> {
  const known = obtaining.get(release);
  if (known !== undefined) return known;
  const obtained = obtainEngine(release, { log: (line) => echo(`${line}\n`) });
  obtaining.set(release, obtained);
  return obtained;
}
