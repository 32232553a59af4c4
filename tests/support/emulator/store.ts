import { poolNotFound } from './errors';
import type { LiveDomain } from './live-domain';
import type { LivePool } from './live-pool';

/** Everything the emulated account holds. */
export class Store {
  readonly #pools = new Map<string, LivePool>();
  readonly #domains = new Map<string, LiveDomain>();

  add(pool: LivePool): void {
    this.#pools.set(pool.userPool.Id, pool);
  }

  remove(id: string): void {
    this.#pools.delete(id);
  }

  pools(region?: string): LivePool[] {
    return [...this.#pools.values()].filter((pool) => region === undefined || pool.region === region);
  }

  find(id: string): LivePool | undefined {
    return this.#pools.get(id);
  }

  /** A pool as one region's endpoint sees it. */
  pool(region: string, id: string | undefined): LivePool {
    const pool = id === undefined ? undefined : this.#pools.get(id);
    if (pool?.region !== region) throw poolNotFound(String(id));
    return pool;
  }

  domain(region: string, name: string | undefined): LiveDomain | undefined {
    return this.#domains.get(`${region}/${name}`);
  }

  domains(): LiveDomain[] {
    return [...this.#domains.values()];
  }

  setDomain(region: string, name: string, domain: LiveDomain | undefined): void {
    if (domain === undefined) this.#domains.delete(`${region}/${name}`);
    else this.#domains.set(`${region}/${name}`, domain);
  }

  clear(): void {
    this.#pools.clear();
    this.#domains.clear();
  }
}
