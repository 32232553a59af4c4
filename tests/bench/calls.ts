import type { Project, Result } from '../support/workspace';
import type { BenchEnvironment } from './bench-environment';
import { table } from './markdown';

const program = (args: object): string => `
const { UserPool } = require('pulumi-cognito-user-pool');
new UserPool('pool', ${JSON.stringify(args)});
`;

const TOKEN = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };

/** What an unchanged pool, a new one, a read one may cost at most. */
const GOALS: Readonly<Record<string, number>> = {
  'create, no factor': 1,
  'create with TOTP': 2,
  refresh: 2,
  'up, no change': 0,
};

interface Counted {
  readonly what: string;
  readonly operations: readonly string[];
}

async function counted(
  environment: BenchEnvironment,
  what: string,
  work: () => Promise<Result>,
): Promise<Counted> {
  const before = environment.emulator.requests.length;
  const { code, output } = await work();
  if (code !== 0) throw new Error(output);
  return { what, operations: environment.emulator.requests.slice(before).map(({ operation }) => operation) };
}

async function inOne(
  environment: BenchEnvironment,
  name: string,
  args: object,
  work: (project: Project) => Promise<readonly Counted[]>,
) {
  const project = await environment.project(name, program(args));
  try {
    return await work(project);
  } finally {
    await project.dispose();
  }
}

/** The AWS calls that each operation of the engine makes for one pool, as the emulator recorded them. */
export async function countCalls(environment: BenchEnvironment): Promise<string> {
  environment.emulator.reset();
  const plain = await inOne(environment, 'plain', {}, async (project) => {
    const up = () => project.up(['--skip-preview']);
    const created = await counted(environment, 'create, no factor', up);
    const unchanged = await counted(environment, 'up, no change', () => project.up());
    // Without its preview, which reads once more.
    const refreshed = await counted(environment, 'refresh', () => project.refresh(['--skip-preview']));
    await project.writeProgram(
      program({ deletionProtection: 'INACTIVE', userPoolTags: { team: 'identity' } }),
    );
    const updated = await counted(environment, 'update of a setting', up);
    return [created, unchanged, refreshed, updated];
  });
  const token = await inOne(environment, 'token', TOKEN, async (project) => [
    await counted(environment, 'create with TOTP', () => project.up(['--skip-preview'])),
    await counted(environment, 'destroy', () => project.destroy()),
  ]);
  const rows = [...plain, ...token].map(({ what, operations }) => {
    const goal = GOALS[what];
    const held =
      goal === undefined
        ? ''
        : operations.length <= goal
          ? `at most ${goal}: held`
          : `at most ${goal}: MISSED`;
    return [what, operations.length, operations.join(', '), held];
  });
  return `## AWS calls for one pool\n\n${table(['operation', 'calls', 'which', 'goal'], rows)}`;
}
