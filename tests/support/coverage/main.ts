import { readFileSync } from 'node:fs';
import { summaryOf } from './summary';

/** The least percentages of the lines, branches and methods of the product that the tests have to run; methods are few. */
const LEAST = { lines: 95, branches: 89, functions: 90 } as const;

const summary = summaryOf(readFileSync('coverage/lcov.info', 'utf8'));
for (const kind of ['lines', 'branches', 'functions'] as const) {
  const { hit, found } = summary[kind];
  const percent = found === 0 ? 0 : (100 * hit) / found;
  const isEnough = percent >= LEAST[kind];
  console.log(`${kind}: ${percent.toFixed(2)} % of ${found}${isEnough ? '' : `, less than ${LEAST[kind]} %`}`);
  if (!isEnough) process.exitCode = 1;
}
