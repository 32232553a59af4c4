import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux, macOS and Windows give to a socket that asks for any port, so that none takes it before the server does. */
const FIRST = 20_000;
const COUNT = 10_000;
const ATTEMPTS = 20;

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false)).listen(port, host, () => server.close(() => resolve(true)));
  });

/** A free port, for a server that takes it some seconds later. */
export async function freePort(host: string, offset: () => number = () => randomInt(COUNT)): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = FIRST + offset();
    if (await isFree(host, port)) return port;
  }
  throw new Error(`No free port from ${FIRST} to ${FIRST + COUNT - 1} in ${ATTEMPTS} attempts`);
}
