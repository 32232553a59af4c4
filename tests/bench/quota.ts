import { RATES } from '../../provider/aws/quotas';
import type { BenchEnvironment } from './bench-environment';
import { CONSTANT, POOLS } from './competitors';
import { seconds, table, times } from './markdown';
import type { Options } from './options';
import type { Bound } from './quota-bound';
import { measureSteps, STEPS, type Steps } from './steps';

/** A step may take so many times the least that AWS's quotas allow. */
const GOAL = 1.15;

/** The engine's own switches: it writes its state once, at the end, not around each step. */
const WITHOUT_CHECKPOINTS = { PULUMI_EXPERIMENTAL: 'true', PULUMI_SKIP_CHECKPOINTS: 'true' };

/** The calls of the largest bound, or of the largest ones, with how often each is sent for a pool. */
const callsOf = (bounds: readonly Bound[], size: number): string =>
  bounds
    .filter(({ milliseconds }) => milliseconds === bounds[0]?.milliseconds)
    .map(({ category, calls }) => {
      const each = Object.entries(calls).map(
        ([name, count]) => `${Number((count / size).toFixed(2))} x ${name}`,
      );
      return `${each.join(', ')} (${category}, ${RATES[category]} a second)`;
    })
    .join('; ');

const verdict = (time: number, quota: number, engine: number): string => {
  if (quota === 0) return 'no bound: a second’s worth';
  if (time <= quota * GOAL) return 'held';
  return engine > quota ? 'MISSED: the engine alone takes longer' : 'MISSED';
};

interface Compared {
  readonly pools: Steps;
  readonly nothing: Steps;
}

/** Throws where the measurement is not what it says: every pool has to be asked about in every step. */
function rowsOf(state: string, { pools, nothing }: Compared, size: number): readonly string[][] {
  return STEPS.map((step) => {
    const { milliseconds: time, bounds, refused } = pools[step];
    const [bound] = bounds;
    if (bound === undefined || Object.values(bound.calls).some((count) => count < size))
      throw new Error(`${step}: not every pool was reached`);
    const engine = nothing[step].milliseconds;
    const larger = Math.max(bound.milliseconds, engine);
    return [
      step,
      state,
      seconds(time),
      bound.milliseconds === 0
        ? '0 s'
        : `${seconds(bound.milliseconds)} (${times(time, bound.milliseconds)})`,
      `${seconds(engine)} (${times(time, engine)})`,
      `${times(time, larger)}, ${larger === engine ? 'engine' : 'quota'}`,
      verdict(time, bound.milliseconds, engine),
      String(refused),
    ];
  });
}

/** Every step of the largest program, beside what AWS's quotas and the engine itself take of it. */
export async function compareWithQuota(
  environment: BenchEnvironment,
  { sizes }: Options,
  log: (line: string) => void,
): Promise<string> {
  const size = Math.max(...sizes);
  const compared = async (env: Readonly<Record<string, string>>): Promise<Compared> => {
    log(`${size} x ${POOLS.name}, every step, ${JSON.stringify(env)}`);
    const pools = await measureSteps(environment, POOLS, size, env);
    log(`${size} x ${CONSTANT.name}, every step, ${JSON.stringify(env)}`);
    return { pools, nothing: await measureSteps(environment, CONSTANT, size, env) };
  };
  const { options } = environment.emulator;
  const { quotas } = options;
  options.quotas = true;
  try {
    const usual = await compared({});
    const unwritten = await compared(WITHOUT_CHECKPOINTS);
    const rows = [...rowsOf('each step', usual, size), ...rowsOf('at the end', unwritten, size)];
    const calls = STEPS.map((step) => [step, callsOf(usual.pools[step].bounds, size)]);
    return [
      `## ${size} pools beside AWS’s quota\n`,
      'The emulator refuses what is above a quota. Every pool is changed in the update; no previews; one run. In brackets: how many times the bound. The engine’s time is that of no-op (b) in the same step.\n',
      table(
        [
          'step',
          'state written',
          'time',
          'quota',
          'engine',
          'of the larger',
          `at most ${GOAL}x of the quota`,
          'refused',
        ],
        rows,
      ),
      '\nThe call whose quota is the bound:\n',
      table(['step', 'calls for one pool'], calls),
    ].join('\n');
  } finally {
    options.quotas = quotas;
  }
}
