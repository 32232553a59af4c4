import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { atExit } from '../engine/at-exit';
import { killTree } from '../engine/kill-tree';
import { obtainEngines, packPackage, ROOT } from '../workspace';
import { installation } from '../workspace/installation';
import { handOn } from '../workspace/prepared';
import { ALL, BY_TURNS, type EngineRun } from './runs';

const { TEST_FILES, TEST_HOST, TEST_ENGINE } = process.env;

/** `TEST_FILES=all` for all, else by turns; of these, those of the host and the engine that the environment names. */
const RUNS = (TEST_FILES === 'all' ? ALL : BY_TURNS).filter(
  ({ host, release }) => host === (TEST_HOST ?? host) && release === (TEST_ENGINE ?? release),
);

const MOCHA = join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js');

/** Runs the engine tests once; how many seconds it took, and whether all passed. */
async function run({ host, release, files }: EngineRun, options: readonly string[]): Promise<boolean> {
  const env = { ...process.env, TEST_HOST: host, TEST_ENGINE: release, TEST_FILES: files };
  const started = performance.now();
  const child = spawn(process.execPath, [MOCHA, '--config', 'tests/e2e/mocharc.cjs', ...options], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  const forget = atExit(() => child.pid !== undefined && killTree(child.pid));
  const [code] = await once(child, 'close');
  forget();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n`);
  return code === 0;
}

async function main(options: readonly string[]): Promise<void> {
  const engines = await obtainEngines(['oldest', 'newest'], { log: (line) => console.log(line) });
  // Made once for all runs.
  const tarball = await packPackage();
  handOn({ tarball, installation: await installation(tarball) });
  for (const each of RUNS) {
    const { version } = engines[each.release];
    console.log(`The engine tests through the ${each.host} host on Pulumi ${version}, ${each.files} files`);
    if (!(await run(each, options))) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
