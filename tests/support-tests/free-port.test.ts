import { equal, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort } from '../support/python-server/free-port';

const HOST = '127.0.0.1';

describe('A port for a server that takes it later', () => {
  it('is none that the system gives to a socket asking for any', async () => {
    // Linux begins at 32768 unless told otherwise, macOS and Windows at 49152.
    for (const random of [0, 0.5, 0.9999]) equal((await freePort(HOST, () => random)) < 32_768, true);
  });

  it('is none that is taken', async () => {
    const first = await freePort(HOST, () => 0);
    const server = createServer().listen(first, HOST);
    await once(server, 'listening');
    try {
      const numbers = [(first - 20_000) / 10_000, 0.75];
      equal((await freePort(HOST, () => numbers.shift() ?? 0.75)) === first, false);
      await rejects(() => freePort(HOST, () => (first - 20_000) / 10_000), /No free port/);
    } finally {
      server.close();
    }
  });
});
