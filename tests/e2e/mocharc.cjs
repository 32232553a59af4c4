const longestFirst = require('../support/longest-first.cjs');
const exceptions = require('./plugin-exceptions.cjs');
const filesOf = require('./files.cjs');

const { TEST_HOST = 'dynamic', TEST_FILES = 'all' } = process.env;
const files = filesOf(TEST_HOST, TEST_FILES).map((name) => `tests/e2e/${name}.test.ts`);
const escaped = (title) => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Real `pulumi` runs, several files side by side; each project has a folder, a state and an emulator of its own. */
module.exports = {
  require: ['tsx/cjs', 'tests/e2e/global-setup.ts'],
  extension: ['ts'],
  parallel: true,
  jobs: 3,
  timeout: 1_800_000,
  ...(TEST_HOST === 'plugin' && { grep: Object.keys(exceptions.TESTS).map(escaped).join('|'), invert: true }),
  spec: longestFirst(files, [
    'guides',
    'guides-rest',
    'takeover',
    'import',
    'change-of-host',
    'examples',
    'typescript-versions',
    'pulumi-versions',
    'triggers',
    'mfa',
    'interrupted',
    'moving',
    'replacement',
    'newcomer',
    'first-program',
    'adopt',
    'presets',
    'engine',
  ]),
};
