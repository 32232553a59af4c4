const { globSync } = require('node:fs');
const longestFirst = require('./support/longest-first.cjs');
const isSampled = require('./support/sampled-files.cjs');
const one = require('../.mocharc.json');

const ALL = 'tests/**/*.test.ts';
const { TESTS } = process.env;

const files = globSync(ALL, { exclude: one.ignore });
const chosen =
  TESTS === undefined ? files : files.filter((file) => isSampled(file) === (TESTS !== 'unsampled'));

/**
 * All unit tests, side by side; more jobs than processors, because some files mostly wait. With TESTS=once or TESTS=all only those
 * that otherwise run a sample of their cases, with TESTS=unsampled only the others.
 */
module.exports = {
  ...one,
  require: [...one.require, 'tests/support/exit-calmly.cjs'],
  parallel: true,
  jobs: 4,
  reporter: 'dot',
  spec: longestFirst(chosen, [
    'guarantees/hostile',
    'lifecycle/emulator',
    'components/presets',
    'lossless',
    'pool-pairs-faults',
    'adopted-unchanged',
    'presets-in-pairs',
    'pool-pairs',
    'snippets',
    'client/settings',
    'adopted-pools',
    'inferable',
    'garbage',
    'secrecy',
    'client/failures',
  ]),
};
