import { KeyedMutex } from '../aws/keyed-mutex';

/**
 * What this process knows of pools in the making, so that a lost answer can be told apart from another creation of the
 * same name.
 */
export class PendingCreates {
  private readonly claimed = new Set<string>();
  private readonly takenOver = new Map<string, { readonly isInPlace: boolean }>();
  private readonly released = new Set<string>();
  private readonly underWay = new Map<string, Set<Promise<void>>>();
  private readonly lost = new Map<string, number>();
  private readonly turns = new KeyedMutex();

  /** Says that a pool is some resource's own. */
  claim(id: string): void {
    this.claimed.add(id);
  }

  isClaimed(id: string): boolean {
    return this.claimed.has(id);
  }

  /**
   * Says that a resource of this run takes something over; false where another one has. A new resource takes it from one
   * that may go in the same run, which must leave it. Where the resource is in the state already, and comes in place from
   * another provider, there is no other.
   */
  claimAdoption(id: string, isInPlace: boolean): boolean {
    const before = this.takenOver.get(id);
    if (before !== undefined && !(before.isInPlace && isInPlace)) return false;
    this.takenOver.set(id, { isInPlace });
    return true;
  }

  /** Says that the program lets something go that its pool would keep. */
  release(id: string): void {
    this.released.add(id);
  }

  isReleased(id: string): boolean {
    return this.released.has(id);
  }

  /** Says that the pool is an ordinary one again: its resource is being updated, so another run has begun. */
  releaseAdoption(id: string): void {
    this.takenOver.delete(id);
  }

  /** Whether a new resource has taken it from one that goes. */
  isAdopted(id: string): boolean {
    return this.takenOver.get(id)?.isInPlace === false;
  }

  /** Counts a request as under way until it has its answer, or has lost it. */
  async watch<A>(name: string, request: () => Promise<A>): Promise<A> {
    let settle = (): void => {};
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const others = this.underWay.get(name) ?? new Set();
    this.underWay.set(name, others.add(settled));
    try {
      return await request();
    } finally {
      others.delete(settled);
      settle();
    }
  }

  /** Looks for a lost pool once no request of that name is under way, and one search at a time. */
  async search<A>(name: string, look: (lost: number) => Promise<A>): Promise<A> {
    this.lost.set(name, (this.lost.get(name) ?? 0) + 1);
    try {
      while ((this.underWay.get(name)?.size ?? 0) > 0) await Promise.all(this.underWay.get(name) ?? []);
      return await this.turns.runExclusive(name, () => look(this.lost.get(name) ?? 1));
    } finally {
      this.lost.set(name, (this.lost.get(name) ?? 1) - 1);
    }
  }
}
