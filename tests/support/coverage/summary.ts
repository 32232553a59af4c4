/** How much of a kind of code the tests ran. */
export interface Covered {
  readonly hit: number;
  readonly found: number;
}

export interface Summary {
  readonly lines: Covered;
  readonly branches: Covered;
  readonly functions: Covered;
}

/** The line to which the coverage attributes what the compiler adds to a module: its helpers have branches of their own. */
const PREAMBLE = '1';

/** The lines of the functions of a file, in the order in which the report counts their calls. */
const linesOfFunctions = (report: ReadonlyArray<string>): ReadonlyArray<string> =>
  report.flatMap((line) => (line.startsWith('FN:') ? [line.slice(3).split(',')[0] ?? ''] : []));

/** What a report in lcov's format covers, without the helpers that the compiler adds to each module. */
export const summaryOf = (lcov: string): Summary => {
  const counts = { lines: [0, 0], branches: [0, 0], functions: [0, 0] };
  const count = (kind: keyof typeof counts, isHit: boolean): void => {
    counts[kind][0] = (counts[kind][0] ?? 0) + Number(isHit);
    counts[kind][1] = (counts[kind][1] ?? 0) + 1;
  };
  for (const file of lcov.split('end_of_record')) {
    const report = file.split('\n');
    const functions = [...linesOfFunctions(report)];
    for (const line of report) {
      const [key = '', values = ''] = line.split(':');
      const [first, second, , taken = '-'] = values.split(',');
      if (key === 'DA') count('lines', second !== '0');
      if (key === 'BRDA' && first !== PREAMBLE) count('branches', !['0', '-'].includes(taken));
      if (key === 'FNDA' && functions.shift() !== PREAMBLE) count('functions', first !== '0');
    }
  }
  const covered = ([hit = 0, found = 0]: ReadonlyArray<number>): Covered => ({ hit, found });
  return {
    lines: covered(counts.lines),
    branches: covered(counts.branches),
    functions: covered(counts.functions),
  };
};
