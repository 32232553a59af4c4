import type { Project } from '../support/workspace';
import type { BenchEnvironment } from './bench-environment';
import { table } from './markdown';
import { median, rotated } from './statistics';

interface Start {
  readonly milliseconds: number;
  readonly modules: number;
  readonly sdk: readonly string[];
}

const RUNS = 10;

const PACKAGES = ['@pulumi/pulumi', 'pulumi-cognito-user-pool'] as const;

const script = (name: string): string => `
const start = performance.now();
require(${JSON.stringify(name)});
const milliseconds = performance.now() - start;
const files = Object.keys(require.cache);
const sdk = files.filter((file) => /node_modules.@(aws-sdk|smithy)/.test(file));
console.log(JSON.stringify({ milliseconds, modules: files.length, sdk }));
`;

async function startOf(project: Project, name: string): Promise<Start> {
  const { code, stdout, output } = await project.node(['-e', script(name)]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(stdout) as Start;
}

/** What a program pays for loading this package, in processes of its own; the AWS SDK must not be part of it. */
export async function measureStart(environment: BenchEnvironment): Promise<string> {
  const project = await environment.project('start', '');
  const found = new Map<string, Start[]>(PACKAGES.map((name) => [name, []]));
  try {
    for (let run = 0; run < RUNS; run++)
      for (const name of rotated(PACKAGES, run)) found.get(name)?.push(await startOf(project, name));
  } finally {
    await project.dispose();
  }
  const loaded = found.get('pulumi-cognito-user-pool')?.flatMap(({ sdk }) => sdk) ?? [];
  if (loaded.length > 0) throw new Error(`the package loads the AWS SDK at once: ${loaded[0]}`);
  const rows = [...found].map(([name, starts]) => [
    `\`require('${name}')\``,
    `${median(starts.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
    median(starts.map(({ modules }) => modules)),
    median(starts.map(({ sdk }) => sdk.length)),
  ]);
  return [
    `## The start of a program\n\nMedians of ${RUNS} fresh processes. The second loads the first, too.\n`,
    table(['', 'time', 'modules', 'of the AWS SDK'], rows),
  ].join('\n');
}
