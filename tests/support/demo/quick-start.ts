import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const FILE = resolve(__dirname, '../../../examples/quick-start/index.ts');

const EDITS = [
  ['minimumLength: 12', 'minimumLength: 14'],
  ["{ project: 'quick-start' }", "{ project: 'quick-start', stage: 'test' }"],
] as const;

/** The first example, and the same after someone has worked on it. */
export async function quickStart(): Promise<{ readonly program: string; readonly edited: string }> {
  const program = await readFile(FILE, 'utf8');
  const edited = EDITS.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`the example no longer says ${before}, which the demo edits`);
    return text.replace(before, after);
  }, program);
  return { program, edited };
}
