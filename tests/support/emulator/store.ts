import type { DomainDescriptionType } from '@aws-sdk/client-cognito-identity-provider';
import { poolNotFound } from './errors';
import type { LivePool } from './live-pool';

/** Everything the emulated account holds. */
export class Store {
  readonly #pools = new Map<string, LivePool>();
  readonly #domains = new Map<string, DomainDescriptionType>();

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

  domain(region: string, name: string | undefined): DomainDescriptionType | undefined {
    return this.#domains.get(`${region}/${name}`);
  }

  setDomain(region: string, name: string, description: DomainDescriptionType | undefined): void {
    if (description === undefined) this.#domains.delete(`${region}/${name}`);
    else this.#domains.set(`${region}/${name}`, description);
  }

  clear(): void {
    this.#pools.clear();
    this.#domains.clear();
  }
}
