const { globSync } = require('node:fs');
const { basename } = require('node:path');
const exceptions = require('./plugin-exceptions.cjs');

/** What the hosts do by code of their own: these files run through each of them. */
const BOTH = [
  'guides',
  'guides-rest',
  'lifecycle',
  'one-owner',
  'partial',
  'provider',
  'replacement',
  'secrets',
  'unknowns',
];

/** What the engine does by code of its own: these files run on the other engine too. */
const CROSSED = ['import', 'lifecycle', 'yaml'];

const NAMES = globSync('tests/e2e/*.test.ts')
  .map((file) => basename(file, '.test.ts'))
  .sort();

const ON_PLUGIN = NAMES.filter((name) => !(name in exceptions.FILES));

/** The others run through one host, by turns; the dynamic host has fewer of them, because some files are for it alone. */
const BY_TURNS = ON_PLUGIN.filter((name) => !BOTH.includes(name));
const turnOf = (name) => (BY_TURNS.indexOf(name) % 3 === 0 ? 'dynamic' : 'plugin');

const CHOICES = {
  all: () => true,
  crossed: (name) => CROSSED.includes(name),
  turns: (name, host) => !BY_TURNS.includes(name) || turnOf(name) === host,
};

/**
 * The engine tests of a run through a host: `all` that it can run; by `turns`, where two runs, one through each host, have each
 * file once at least; or those that are `crossed` with the other engine.
 */
module.exports = (host, choice) =>
  (host === 'plugin' ? ON_PLUGIN : NAMES).filter((name) => CHOICES[choice](name, host));
