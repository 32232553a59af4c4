import type { Result } from '../support/workspace';
import type { BenchEnvironment } from './bench-environment';
import type { Competitor } from './competitors';
import { type Bound, boundsOf } from './quota-bound';

export const STEPS = ['create', 'update', 'refresh', 'destroy'] as const;

type Step = (typeof STEPS)[number];

interface Measured {
  readonly milliseconds: number;
  readonly bounds: readonly Bound[];
  /** How many requests were above a quota. */
  readonly refused: number;
}

export type Steps = Readonly<Record<Step, Measured>>;

async function measured({ emulator }: BenchEnvironment, work: () => Promise<Result>): Promise<Measured> {
  const before = emulator.requests.length;
  const start = performance.now();
  const { code, output } = await work();
  const milliseconds = performance.now() - start;
  if (code !== 0) throw new Error(output);
  const requests = emulator.requests.slice(before);
  const refused = requests.filter(({ error }) => error === 'TooManyRequestsException').length;
  return { milliseconds, bounds: boundsOf(requests), refused };
}

/** The whole life of a program's resources, without previews; each step finds the quotas full. */
export async function measureSteps(
  environment: BenchEnvironment,
  { program }: Competitor,
  size: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Steps> {
  environment.emulator.reset();
  const project = await environment.project('steps', program(size), env);
  const once = ['--skip-preview'];
  try {
    const create = await measured(environment, () => project.up(once));
    await project.writeProgram(program(size, 'production'));
    const update = await measured(environment, () => project.up(once));
    const refresh = await measured(environment, () => project.refresh(once));
    const destroy = await measured(environment, () => project.destroy(once));
    return { create, update, refresh, destroy };
  } finally {
    await project.dispose();
  }
}
