import { run } from '../engine/child';
import { npmEnvironment } from './environment';

/** Runs npm in `cwd`; what it printed on its standard output. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const done = await run('npm', args, { cwd, env: npmEnvironment() });
  if (done.code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${done.output}`);
  return done.stdout;
}
