import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version as typescript } from 'typescript';
import { run } from '../support/engine/child';
import { packPackage, ROOT } from '../support/workspace';
import { installation } from '../support/workspace/installation';
import { rotated } from './statistics';
import { type Rounds, typeTable, type Usage } from './type-figures';
import { TYPE_PROGRAMS, type TypeProgram } from './type-programs';

type Log = (line: string) => void;

const ROUNDS = 7;

const AWS = '@pulumi/aws';

/** Loaded into the compiler's process, which then says at its end what it used, in microseconds and kilobytes. */
const REPORTER = `process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, JSON.stringify({ userSeconds: userCPUTime / 1e6, peak: maxRSS / 1024 }));
});`;

/** A folder for each program and setting. */
const folderOf = (projects: string, program: TypeProgram, skipLibCheck: boolean): string =>
  join(projects, `types-${TYPE_PROGRAMS.indexOf(program)}-${skipLibCheck ? 'skip' : 'check'}`);

async function writeProgram(folder: string, { source }: TypeProgram, skipLibCheck: boolean): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'index.ts'), source);
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    skipLibCheck,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }));
}

async function usageOf(projects: string, folder: string): Promise<Usage> {
  const compiler = join(projects, '../node_modules/typescript/bin/tsc');
  const args = ['--require', join(projects, 'reporter.cjs'), compiler, '--noEmit'];
  const { code, output, stderr } = await run(process.execPath, args, { cwd: folder });
  if (code !== 0) throw new Error(`tsc found errors in a program of the benchmark:\n${output}`);
  return JSON.parse(stderr) as Usage;
}

async function roundsOf(projects: string, skipLibCheck: boolean, log: Log): Promise<Rounds> {
  const rounds: ReadonlyMap<TypeProgram, Usage>[] = [];
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    log(`types, skipLibCheck ${skipLibCheck}, round ${round} of ${ROUNDS}`);
    const found = new Map<TypeProgram, Usage>();
    for (const program of rotated(TYPE_PROGRAMS, round))
      found.set(program, await usageOf(projects, folderOf(projects, program, skipLibCheck)));
    if (round > 0) rounds.push(found);
  }
  return rounds;
}

/** What the types of this package cost a program's type check, beside those of Pulumi and of @pulumi/aws. */
export async function measureTypes(log: Log): Promise<string> {
  const aws: { readonly version: string } = JSON.parse(
    await readFile(join(ROOT, 'node_modules', AWS, 'package.json'), 'utf8'),
  );
  const { projects } = await installation(await packPackage(), { [AWS]: aws.version });
  await writeFile(join(projects, 'reporter.cjs'), REPORTER);
  for (const program of TYPE_PROGRAMS)
    for (const skipLibCheck of [true, false])
      await writeProgram(folderOf(projects, program, skipLibCheck), program, skipLibCheck);
  const skipped = typeTable(await roundsOf(projects, true, log), TYPE_PROGRAMS);
  const checked = typeTable(await roundsOf(projects, false, log), TYPE_PROGRAMS);
  return [
    '## Checking the types of a program\n',
    `\`tsc --noEmit\` of TypeScript ${typescript}, ${AWS} ${aws.version}. The whole process: its user CPU time and its largest resident set. Medians of ${ROUNDS} interleaved rounds; a ratio is to \`@pulumi/pulumi\` alone in the same round.\n`,
    `With \`skipLibCheck: true\`:\n\n${skipped}\n`,
    `With \`skipLibCheck: false\`, which also checks every declaration file:\n\n${checked}`,
  ].join('\n');
}
