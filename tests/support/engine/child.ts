import { spawn } from 'node:child_process';
import { atExit } from './at-exit';
import { killTree } from './kill-tree';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, in the order they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly onOutput?: (text: string) => void;
}

const NOT_STARTED = 127;
const TIMED_OUT = 124;

/** Runs a command to its end; a failure of any kind is a code other than 0, never an exception. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { cwd, env = process.env, input, timeoutMs, onOutput } = options;
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    let output = '';
    let timer: NodeJS.Timeout | undefined;
    let late = false;
    let forget: () => void = () => undefined;
    // A group of its own, so that Ctrl-C reaches it only through us.
    const child = spawn(command, args, { ...(cwd === undefined ? {} : { cwd }), env, detached: true });
    const pid = child.pid;

    const finish = (code: number, remark = ''): void => {
      clearTimeout(timer);
      forget();
      resolve({ code, stdout, stderr: stderr + remark, output: output + remark });
    };
    const take = (text: string): void => {
      output += text;
      onOutput?.(text);
    };

    if (pid !== undefined) {
      forget = atExit(() => killTree(pid));
      if (timeoutMs !== undefined) {
        timer = setTimeout(() => {
          late = true;
          killTree(pid);
        }, timeoutMs);
      }
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      take(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      take(text);
    });
    child.on('error', (error) => finish(NOT_STARTED, `${error.message}\n`));
    child.on('close', (code, signal) => {
      if (late) finish(TIMED_OUT, `no end after ${Math.round((timeoutMs ?? 0) / 1000)} s\n`);
      else finish(code ?? NOT_STARTED, signal === null ? '' : `ended by ${signal}\n`);
    });
    // A command that ends without reading its input is no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** The last line of what a failed command said, short enough to quote. */
export function lastWords({ stderr, stdout, code }: Finished): string {
  const message = stderr.trim() === '' ? stdout : stderr;
  const line = message.trim().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? `it ended with code ${code}` : line.replace(/\.$/, '').slice(0, 200);
}
