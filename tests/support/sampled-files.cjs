const { existsSync, globSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const SAMPLE = join('tests', 'support', 'sample.ts');

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)]
    .map(([, path]) => `${join(dirname(file), path)}.ts`)
    .filter((path) => path.startsWith('tests') && existsSync(path));

/** The test files that run a sample of their cases, unless all are asked for. */
module.exports = (pattern, ignored) => {
  const known = new Map();
  const isSampled = (file) => {
    if (file === SAMPLE) return true;
    if (!known.has(file)) {
      known.set(file, false);
      known.set(file, importsOf(file).some(isSampled));
    }
    return known.get(file);
  };
  return globSync(pattern, { exclude: ignored }).filter(isSampled);
};
