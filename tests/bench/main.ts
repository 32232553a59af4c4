import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { obtainEngine } from '../support/workspace';
import { withBenchEnvironment } from './bench-environment';
import { countCalls } from './calls';
import { measureCodec } from './codec';
import { compareOnEngine } from './engine';
import { measureHosts } from './hosts';
import { optionsFrom } from './options';
import { renewed, stamped } from './page';
import { compareWithQuota } from './quota';
import { measureStart } from './start';
import { measureTypes } from './types';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const { parts } = options;
  const engine = await obtainEngine('oldest', { log });
  const today = new Date().toISOString().slice(0, 10);
  const stamp = `Measured on ${today}: Pulumi ${engine.version}, Node ${process.version}, ${cpus().length} cores.`;
  const sections: string[] = [];
  const add = (section: string): void => {
    sections.push(stamped(section, stamp));
    console.log(`${section}\n`);
  };
  console.log(`# Benchmark\n\n${stamp}\n`);
  // First, while nothing else of ours has filled the memory.
  if (parts.has('codec')) add(measureCodec());
  await withBenchEnvironment(async (environment) => {
    if (parts.has('start')) add(await measureStart(environment));
    if (parts.has('hosts')) add(await measureHosts());
    if (parts.has('types')) add(await measureTypes(log));
    if (parts.has('calls')) add(await countCalls(environment));
    if (parts.has('quota')) add(await compareWithQuota(environment, options, log));
    if (parts.has('engine')) add(await compareOnEngine(environment, options, log));
  });
  if (!options.write) return;
  const file = join(__dirname, '../../docs/benchmark.md');
  await writeFile(file, renewed(await readFile(file, 'utf8'), sections));
  log(`written to ${file}`);
}

main().catch((error: unknown) => {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
