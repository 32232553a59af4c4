import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { obtainEngine } from '../support/workspace';
import { countCalls } from './calls';
import { measureCodec } from './codec';
import { compareOnEngine } from './engine';
import { optionsFrom } from './options';
import { withPlace } from './place';
import { measureStart } from './start';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const { parts } = options;
  const engine = await obtainEngine({ log });
  const [cpu] = cpus();
  const sections = [
    `# Benchmark\n\nPulumi ${engine.version}, Node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'CPU'}.`,
  ];
  const add = (section: string): void => {
    sections.push(section);
    console.log(`${section}\n`);
  };
  console.log(`${sections[0]}\n`);
  // First, while nothing else of ours has filled the memory.
  if (parts.has('codec')) add(measureCodec());
  await withPlace(async (place) => {
    if (parts.has('start')) add(await measureStart(place));
    if (parts.has('calls')) add(await countCalls(place));
    if (parts.has('engine')) add(await compareOnEngine(place, options, log));
  });
  if (!options.write) return;
  const file = join(__dirname, 'results.md');
  await writeFile(file, `${sections.join('\n\n')}\n`);
  log(`written to ${file}`);
}

main().catch((error: unknown) => {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
