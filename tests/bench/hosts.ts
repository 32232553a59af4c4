import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/workspace';
import { table } from './markdown';
import { residentOf } from './memory';
import { median, rotated } from './statistics';

interface Start {
  /** From the start of the process until it gives the engine its port. */
  readonly milliseconds: number;
  /** What it holds then, in MB. */
  readonly megabytes: number;
}

const RUNS = 10;

/** The processes as the engine starts them; its own address is used only once there is something to log. */
const PROCESSES = {
  'the plugin': [join(ROOT, 'plugin', 'main.js'), '127.0.0.1:1'],
  "Pulumi's dynamic provider": [
    join(ROOT, 'node_modules', '@pulumi', 'pulumi', 'cmd', 'dynamic-provider'),
    '127.0.0.1:1',
  ],
} as const;

const portOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it gave its port`)));
  });

async function startOf(args: readonly string[]): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await portOf(child);
    const milliseconds = performance.now() - begun;
    return { milliseconds, megabytes: residentOf(child.pid ?? 0) };
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

/** How long the process of each host takes until the engine can use it, and what it holds. */
export async function measureHosts(): Promise<string> {
  const found = new Map<string, Start[]>(Object.keys(PROCESSES).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of rotated(Object.entries(PROCESSES), run))
      found.get(name)?.push(await startOf(args));
  const [[, plugin] = ['', []], [, dynamic] = ['', []]] = [...found];
  const middle = (starts: readonly Start[], key: keyof Start): number =>
    median(starts.map((start) => start[key]));
  const rows = [...found].map(([name, starts]) => [
    name,
    ...(['milliseconds', 'megabytes'] as const).flatMap((key) => [
      `${middle(starts, key).toFixed(0)} ${key === 'milliseconds' ? 'ms' : 'MB'}`,
      `${(middle(starts, key) / middle(dynamic, key)).toFixed(2)}x`,
    ]),
  ]);
  const isHeld = (key: keyof Start): string =>
    middle(plugin, key) <= middle(dynamic, key) / 2 ? 'held' : 'not held';
  return [
    `## The start of a provider process\n\nMedians of ${RUNS} processes of each, one after another, until each gives its port. The goal is at most half of the dynamic provider's: time ${isHeld('milliseconds')}, memory ${isHeld('megabytes')}.\n`,
    table(['process', 'time', 'ratio', 'resident memory', 'ratio'], rows),
  ].join('\n');
}
