const longestFirst = require('../support/longest-first.cjs');

/** Real `pulumi` runs, several files side by side; each project has a folder, a state and an emulator of its own. */
module.exports = {
  require: ['tsx/cjs', 'tests/e2e/global-setup.ts'],
  extension: ['ts'],
  parallel: true,
  jobs: 3,
  timeout: 1_800_000,
  spec: longestFirst(
    'tests/e2e/**/*.test.ts',
    [],
    [
      'guides',
      'guides-rest',
      'takeover',
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
    ],
  ),
};
