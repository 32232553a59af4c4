const longestFirst = require('./support/longest-first.cjs');
const one = require('../.mocharc.json');

// These measure how fast requests are sent, so nothing runs beside them: mocharc-quotas.json.
const ignore = [...one.ignore, 'tests/guarantees/quotas*'];

/** All other unit tests, side by side; more jobs than processors, because some files mostly wait. */
module.exports = {
  ...one,
  require: [...one.require, 'tests/support/exit-calmly.cjs'],
  ignore,
  parallel: true,
  jobs: 4,
  reporter: 'dot',
  spec: longestFirst('tests/**/*.test.ts', ignore, [
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
