import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atExit } from '../engine/at-exit';
import { killTree } from '../engine/kill-tree';
import { type Log, ministackCommand } from './installation';

export interface Ministack {
  readonly url: string;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const START_MS = 60_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Nothing of the caller's but what a program needs to run; and what keeps ministack strict, on the loopback and off Docker. */
const environment = (port: number, folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  // It leaves files there, of which we leave none.
  TMPDIR: folder,
  STATE_DIR: folder,
  // Without it no client secret, confirmation code or access token is checked.
  AUTH: 'true',
  GATEWAY_PORT: String(port),
  BIND_HOST: HOST,
  DOCKER_HOST: 'unix:///nonexistent.sock',
  IOT_MTLS_ENABLED: '0',
  SFTP_ENABLED: '0',
});

const isHealthy = async (url: string): Promise<boolean> =>
  fetch(`${url}/_ministack/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts ministack, another project's emulator of AWS, on a free port of the loopback interface. */
export async function startMinistack(
  log: Log = (line) => process.stderr.write(`${line}\n`),
): Promise<Ministack> {
  const command = await ministackCommand(log);
  const port = await freePort();
  const url = `http://${HOST}:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'ministack-'));
  const child = spawn(command, [], { cwd: folder, env: environment(port, folder), detached: true });
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
  while (!(await isHealthy(url))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(`ministack did not start:\n${message}`);
    }
    await sleep(100);
  }
  return { url, stop };
}
