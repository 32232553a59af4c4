const longestFirst = require('./support/longest-first.cjs');
const one = require('../.mocharc.json');

/** All unit tests, side by side; more jobs than processors, because some files mostly wait. */
module.exports = {
  ...one,
  require: [...one.require, 'tests/support/exit-calmly.cjs'],
  parallel: true,
  jobs: 4,
  reporter: 'dot',
  spec: longestFirst('tests/**/*.test.ts', one.ignore, [
    'pool-pairs',
    'lifecycle/emulator',
    'components/presets',
    'pool-pairs-faults',
    'garbage',
    'lossless',
    'secrecy',
    'client/settings',
    'adopted-pools',
    'guarantees/hostile',
    'client/failures',
    'snippets',
  ]),
};
