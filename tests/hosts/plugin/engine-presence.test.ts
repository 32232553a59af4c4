import { equal, fail } from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isListening, onceGone } from '../../../provider/hosts/plugin/engine-presence';

describe('The engine of a plugin', () => {
  const listening = async () => {
    const server = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  it('is there while it listens, and where its address is not known', async () => {
    const { server, address } = await listening();
    equal(await isListening(address), true);
    server.close();
    equal(await isListening(address), false);
    for (const unknown of [undefined, '', 'nowhere']) equal(await isListening(unknown), true);
  });

  it('is missed once it is gone, and not before', async () => {
    const { server, address } = await listening();
    const calls: string[] = [];
    const gone = new Promise<void>((resolve) =>
      onceGone(address, () => {
        calls.push('gone');
        resolve();
      }),
    );
    await once(server, 'connection');
    equal(calls.length, 0);
    server.close();
    // The watch keeps no process alive, so this timer does.
    const alive = setInterval(() => undefined, 100);
    await gone;
    clearInterval(alive);
    equal(calls.length, 1);
  }).timeout(600_000);

  it('is not missed where it was never reached', async () => {
    const { server, address } = await listening();
    server.close();
    onceGone(address, () => fail('the engine is taken for gone'));
    await sleep(2_500);
  });
});
