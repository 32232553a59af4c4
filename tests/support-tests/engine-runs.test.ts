import { deepEqual, ok } from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ALL, BY_TURNS, type EngineRun } from '../support/engine-runs/runs';
import { ROOT } from '../support/workspace/pack';

const filesOf: (host: string, files: string) => readonly string[] = require('../e2e/files.cjs');
const { FILES }: { readonly FILES: object } = require('../e2e/plugin-exceptions.cjs');

const names = globSync(join(ROOT, 'tests/e2e/*.test.ts'))
  .map((file) => basename(file, '.test.ts'))
  .sort();

const files = (runs: readonly EngineRun[], host?: string): readonly string[] =>
  runs
    .filter((run) => host === undefined || run.host === host)
    .flatMap((run) => filesOf(run.host, run.files));

describe('The runs of the engine tests', () => {
  it('have each file once at least in npm test', () =>
    deepEqual([...new Set(files(BY_TURNS))].sort(), names));

  it('have each file through both hosts on both engines in CI, but for the named exceptions', () => {
    const throughPlugin = names.filter((name) => !(name in FILES));
    deepEqual([...files(ALL, 'dynamic')].sort(), [...names, ...names].sort());
    deepEqual([...files(ALL, 'plugin')].sort(), [...throughPlugin, ...throughPlugin].sort());
    deepEqual(new Set(ALL.map(({ host, release }) => `${host} ${release}`)).size, 4);
  });

  it('have what the hosts do by code of their own through both in npm test too', () => {
    const throughPlugin = new Set(files(BY_TURNS, 'plugin'));
    const both = files(BY_TURNS, 'dynamic').filter((name) => throughPlugin.has(name));
    for (const name of ['lifecycle', 'one-owner', 'partial', 'replacement', 'secrets', 'unknowns'])
      ok(both.includes(name), name);
  });
});
