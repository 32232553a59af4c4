const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const SAMPLE = join('tests', 'support', 'sample.ts');

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)]
    .map(([, path]) => `${join(dirname(file), path)}.ts`)
    .filter((path) => path.startsWith('tests') && existsSync(path));

const known = new Map([[SAMPLE, true]]);

/** Whether a test file runs a sample of its cases, unless all are asked for. */
module.exports = function isSampled(file) {
  if (!known.has(file)) {
    known.set(file, false);
    known.set(file, importsOf(file).some(isSampled));
  }
  return known.get(file);
};
