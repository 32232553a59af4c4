const longestFirst = require('./support/longest-first.cjs');
const sampledFiles = require('./support/sampled-files.cjs');
const one = require('../.mocharc.json');

const ALL = 'tests/**/*.test.ts';
const pattern = process.env.TESTS === undefined ? ALL : sampledFiles(ALL, one.ignore);

/**
 * All unit tests, side by side; more jobs than processors, because some files mostly wait. With TESTS=once or TESTS=all only those
 * that otherwise run a sample of their cases.
 */
module.exports = {
  ...one,
  require: [...one.require, 'tests/support/exit-calmly.cjs'],
  parallel: true,
  jobs: 4,
  reporter: 'dot',
  spec: longestFirst(pattern, one.ignore, [
    'presets-in-pairs',
    'pool-pairs',
    'components/presets',
    'lifecycle/emulator',
    'guarantees/hostile',
    'pool-pairs-faults',
    'snippets',
    'lossless',
    'adopted-pools',
    'adopted-unchanged',
    'client/settings',
    'inferable',
    'garbage',
    'secrecy',
    'client/failures',
  ]),
};
