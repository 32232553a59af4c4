import { globSync } from 'node:fs';
import { GROUPS } from './tests/support/mutation/groups.mjs';

/** One group of GROUPS at a time: `npm run mutation` sets its name and runs all of them. */
const name = process.env['MUTATION'] ?? 'merge';
const { mutate, specs, ignoresStatic = false } = GROUPS[name];

/** The files of a pattern; a file that was renamed has to be renamed in the group as well. */
const filesOf = (pattern) => {
  const found = globSync(pattern).sort();
  if (found.length === 0) throw new Error(`tests/support/mutation/groups.mjs: no file is ${pattern}`);
  return found;
};
for (const pattern of mutate) if (!/^!.*\*/.test(pattern)) filesOf(pattern.replace(/^!/, ''));

export default {
  mutate,
  plugins: ['./tests/support/mutation/plugins.mjs'],
  ignorers: ['prose'],
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    require: ['tsx/cjs'],
    extension: ['ts'],
    spec: specs.flatMap(filesOf),
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: ignoresStatic,
  concurrency: 2,
  incrementalFile: `reports/mutation/${name}-incremental.json`,
  ignorePatterns: [
    '/coverage',
    '/docs',
    '/examples',
    '/components',
    '/reports',
    '/.stryker-tmp',
    '/tests/e2e',
  ],
  tempDirName: `.stryker-tmp/${name}`,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: null },
  warnings: { slow: false },
};
