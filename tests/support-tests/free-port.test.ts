import { equal, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort } from '../support/python-server/free-port';

const HOST = '127.0.0.1';
const from = (first: number): (() => number) => {
  let next = first;
  return () => next++;
};

describe('A port for a server that takes it later', () => {
  it('is none that the system gives to a socket asking for any', async () => {
    // Linux begins at 32768 unless told otherwise, macOS and Windows at 49152.
    for (const first of [0, 5000, 9980]) equal((await freePort(HOST, from(first))) < 32_768, true);
  });

  it('is none that is taken', async () => {
    const first = await freePort(HOST, from(0));
    const server = createServer().listen(first, HOST);
    await once(server, 'listening');
    try {
      const taken = first - 20_000;
      equal((await freePort(HOST, from(taken))) > first, true);
      await rejects(() => freePort(HOST, () => taken), /No free port/);
    } finally {
      server.close();
    }
  });
});
