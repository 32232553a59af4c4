import { run } from '../engine/child';

/** ministack asks for it. */
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

const needed = (found: string): Error => new Error(`ministack needs Python, and ${found}. ${ADVICE}.`);

/** The command of a Python that can make a virtual environment; what is missing otherwise, and how to get it. */
export async function python(): Promise<string> {
  const command = process.platform === 'win32' ? 'python' : 'python3';
  const { code, stdout } = await run(command, ['-c', PROBE]);
  if (code !== 0) throw needed(`\`${command}\` does not run`);
  const { version, ready } = JSON.parse(stdout) as { version: [number, number]; ready: boolean };
  const [major, minor] = version;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw needed(`\`${command}\` is ${version.join('.')}`);
  if (!ready) throw needed(`\`${command}\` lacks its venv or ensurepip module`);
  return command;
}
