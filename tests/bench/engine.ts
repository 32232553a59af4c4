import type { Project, Result } from '../support/workspace';
import type { BenchEnvironment } from './bench-environment';
import { COMPETITORS, type Competitor, POOLS } from './competitors';
import { seconds, table, times } from './markdown';
import { withPeak } from './memory';
import type { Options } from './options';
import { median, rotated } from './statistics';

interface Figures {
  readonly preview: number;
  readonly up: number;
  readonly again: number;
  readonly refresh: number;
  /** Bytes of one resource in the state. */
  readonly bytes: number;
  /** MB that the provider's process held at most. */
  readonly peak: number;
}

type Log = (line: string) => void;

const ROUNDS = 3;
/** From this size on one run is enough, unless asked for more. */
const LARGE = 500;

async function timed(work: () => Promise<Result>): Promise<number> {
  const start = performance.now();
  const { code, output } = await work();
  if (code !== 0) throw new Error(output);
  return performance.now() - start;
}

async function bytesOfOne(project: Project, size: number): Promise<number> {
  const { deployment } = await project.exportState();
  const resources =
    deployment.resources?.filter(({ type }) => /^(pulumi-nodejs:dynamic|cognito-user-pool:)/.test(type)) ??
    [];
  if (resources.length !== size) throw new Error(`${resources.length} resources in the state, not ${size}`);
  return Buffer.byteLength(JSON.stringify(resources)) / size;
}

async function measure(
  environment: BenchEnvironment,
  { program, host }: Competitor,
  size: number,
): Promise<Figures> {
  environment.emulator.reset();
  const project = await environment.project('bench', program(size), {}, host);
  try {
    const preview = await timed(() => project.preview());
    const { result: up, peak } = await withPeak(() => timed(() => project.up(['--skip-preview'])));
    const again = await timed(() => project.up(['--skip-preview']));
    const refresh = await timed(() => project.refresh(['--skip-preview']));
    return { preview, up, again, refresh, bytes: await bytesOfOne(project, size), peak };
  } finally {
    await project.dispose();
  }
}

const TIMES = ['preview', 'up', 'again', 'refresh'] as const;
const KEYS = [...TIMES, 'bytes', 'peak'] as const;

const middle = (all: readonly Figures[]): Figures => {
  const [preview = 0, up = 0, again = 0, refresh = 0, bytes = 0, peak = 0] = KEYS.map((key) =>
    median(all.map((figures) => figures[key])),
  );
  return { preview, up, again, refresh, bytes, peak };
};

async function compare(
  environment: BenchEnvironment,
  size: number,
  rounds: number,
  log: Log,
): Promise<ReadonlyMap<Competitor, Figures>> {
  const found = new Map<Competitor, Figures[]>(COMPETITORS.map((competitor) => [competitor, []]));
  for (let round = 0; round < rounds; round++) {
    for (const competitor of rotated(COMPETITORS, round)) {
      log(`${size} x ${competitor.name}, round ${round + 1} of ${rounds}`);
      found.get(competitor)?.push(await measure(environment, competitor, size));
    }
  }
  return new Map([...found].map(([competitor, all]) => [competitor, middle(all)]));
}

function rowsOf(size: number, found: ReadonlyMap<Competitor, Figures>): readonly string[][] {
  const pools = found.get(POOLS);
  return [...found].map(([competitor, figures]) => {
    const ratio = (key: (typeof TIMES)[number]): string =>
      pools === undefined || competitor === POOLS ? '' : ` (${times(pools[key], figures[key])})`;
    return [
      String(size),
      competitor.name,
      ...TIMES.map((key) => seconds(figures[key]) + ratio(key)),
      figures.bytes.toFixed(0),
      figures.peak.toFixed(0),
    ];
  });
}

/** The same programs with pools and with resources that do nothing, on the same engine, one after another. */
export async function compareOnEngine(
  environment: BenchEnvironment,
  { sizes, full }: Options,
  log: Log,
): Promise<string> {
  log('warming up');
  for (const competitor of COMPETITORS) await measure(environment, competitor, 1);
  const rows: string[][] = [];
  for (const size of sizes) {
    const rounds = size >= LARGE && !full ? 1 : ROUNDS;
    rows.push(...rowsOf(size, await compare(environment, size, rounds, log)));
  }
  const legend = COMPETITORS.map(({ name, about }) => `- ${name}: ${about}`).join('\n');
  return [
    `## On the engine\n\n${legend}\n`,
    `In brackets: how many times as long the pools took. Medians of ${ROUNDS} interleaved runs${full ? '' : `, one run from ${LARGE} resources on`}; local file state.\n`,
    table(
      [
        'resources',
        'kind',
        'preview',
        'up',
        'up, no change',
        'refresh',
        'state bytes each',
        'provider peak MB',
      ],
      rows,
    ),
  ].join('\n');
}
