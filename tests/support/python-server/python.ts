import { spawnSync } from 'node:child_process';
import * as E from 'fp-ts/Either';

/** ministack and moto ask for it. */
const OLDEST = [3, 10] as const;

const PROBE = [
  'import sys, json',
  'try:',
  '  import venv, ensurepip',
  '  ready = True',
  'except ImportError:',
  '  ready = False',
  'print(json.dumps({"version": list(sys.version_info[:2]), "ready": ready}))',
].join('\n');

const ADVICE =
  'Install Python 3.10 or newer with its venv module (Debian and Ubuntu: `apt install python3 python3-venv`; macOS: `brew install python`)';

/** The command of a Python that can make a virtual environment; what is missing otherwise, and how to get it. */
export function python(): E.Either<string, string> {
  const needed = (found: string): E.Either<string, string> =>
    E.left(`Python is needed, and ${found}. ${ADVICE}.`);
  const command = process.platform === 'win32' ? 'python' : 'python3';
  const { status, stdout } = spawnSync(command, ['-c', PROBE], { encoding: 'utf8' });
  if (status !== 0) return needed(`\`${command}\` does not run`);
  const { version, ready } = JSON.parse(stdout) as { version: [number, number]; ready: boolean };
  const [major, minor] = version;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return needed(`\`${command}\` is ${version.join('.')}`);
  if (!ready) return needed(`\`${command}\` lacks its venv or ensurepip module`);
  return E.right(command);
}
