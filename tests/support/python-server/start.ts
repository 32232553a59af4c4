import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atExit } from '../engine/at-exit';
import { killTree } from '../engine/kill-tree';
import { freePort } from './free-port';
import { commandOf } from './installation';
import type { Log, PythonServer, Running } from './types';

export const HOST = '127.0.0.1';
const START_MS = 60_000;

/** Nothing of the caller's but what a program needs to run; a server leaves files in its folder, of which we leave none. */
const basicEnvironment = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  TMPDIR: folder,
});

const isHealthy = async (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts a server on a free port of the loopback interface, installed the first time. */
export async function startPythonServer(
  server: PythonServer,
  log: Log = (line) => process.stderr.write(`${line}\n`),
): Promise<Running> {
  const command = await commandOf(server, log);
  const port = await freePort(HOST);
  const url = `http://${HOST}:${port}`;
  const folder = mkdtempSync(join(tmpdir(), `${server.name}-`));
  const env = { ...basicEnvironment(folder), ...server.environment(port, folder) };
  const child = spawn(command, server.args(port), { cwd: folder, env, detached: true });
  let message = '';
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('close', () => resolve()).once('error', () => resolve());
  }).then(() => {
    ended = true;
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      message = (message + text).slice(-4000);
    });
  const kill = (): void => {
    if (child.pid !== undefined && !ended) killTree(child.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const forget = atExit(kill);
  const stop = async (): Promise<void> => {
    kill();
    await end;
    kill();
    forget();
  };
  const deadline = Date.now() + START_MS;
  while (!(await isHealthy(`${url}${server.health}`))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(`${server.name} did not start:\n${message}`);
    }
    await sleep(100);
  }
  return { url, stop };
}
