const longestFirst = require('../support/longest-first.cjs');
const exceptions = require('./plugin-exceptions.cjs');

const isPlugin = process.env.TEST_HOST === 'plugin';
const escaped = (title) => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The files that are run with the other engine too: what the engine itself does with a resource. */
const CROSSED = ['import', 'lifecycle', 'replacement', 'secrets', 'unknowns', 'yaml'];

const files = process.env.TEST_FILES === 'crossed' ? `{${CROSSED.join()}}` : '**/*';
const ignored = isPlugin ? Object.keys(exceptions.FILES).map((name) => `tests/e2e/${name}.test.ts`) : [];

/** Real `pulumi` runs, several files side by side; each project has a folder, a state and an emulator of its own. */
module.exports = {
  require: ['tsx/cjs', 'tests/e2e/global-setup.ts'],
  extension: ['ts'],
  parallel: true,
  jobs: 3,
  timeout: 1_800_000,
  ...(isPlugin && { grep: Object.keys(exceptions.TESTS).map(escaped).join('|'), invert: true }),
  spec: longestFirst(`tests/e2e/${files}.test.ts`, ignored, [
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
