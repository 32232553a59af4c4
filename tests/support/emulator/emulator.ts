import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EmulatedService, type Recorded } from './emulated-service';
import type { Fault } from './faults';
import type { LivePool } from './live-pool';
import { serve } from './serve';
import { defaultSettings, type Settings } from './settings';

export interface EmulatorOptions extends Partial<Settings> {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The clock of quotas and of the status of domains; Date.now unless a test has its own. */
  now?: () => number;
}

export interface Emulator {
  readonly url: string;
  /** May be changed while it runs. */
  readonly options: Settings;
  readonly requests: Recorded[];
  count(operation?: string): number;
  fault(fault: Fault): void;
  clearFaults(): void;
  pools(region?: string): LivePool[];
  /** The live pool itself: what a test changes on it is drift. */
  pool(id: string): LivePool;
  /** Forgets pools, requests, faults and quotas; the options stay. */
  reset(): void;
  close(): Promise<void>;
}

/** An emulated Amazon Cognito user pools, and enough of STS to assume a role, on the loopback interface. */
export async function startEmulator({
  port = 0,
  now = Date.now,
  ...options
}: EmulatorOptions = {}): Promise<Emulator> {
  const service = new EmulatedService({ ...defaultSettings, ...options }, now);
  const { store, faults, requests, settings } = service;
  const server = createServer((request, response) => void serve(service, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    options: settings,
    requests,
    count: (operation) =>
      requests.filter((request) => operation === undefined || request.operation === operation).length,
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    pools: (region) => store.pools(region),
    pool: (id) => {
      const pool = store.find(id);
      if (pool === undefined) throw new Error(`The emulator has no user pool ${id}`);
      return pool;
    },
    reset: () => service.reset(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
