import type { Emulator } from '../emulator';
import type { Project, Result } from '../workspace';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs one command of the engine under a heading, and tells what reached AWS. */
export async function show(
  project: Project,
  { requests }: Emulator,
  remark: string,
  args: readonly string[],
): Promise<Result> {
  say(`\n$ pulumi ${args.join(' ')}   # ${remark}`);
  requests.length = 0;
  const result = await project.run(args);
  if (result.code !== 0) throw new Error(`pulumi ${args[0]} ended with code ${result.code}`);
  const operations = requests.map(({ operation }) => operation);
  say(`AWS calls: ${operations.length === 0 ? 'none' : operations.join(', ')}`);
  return result;
}
