import { KeyedMutex } from '../aws/keyed-mutex';

/**
 * The in-flight creates and claimed ids of this process, so that a lost response is not confused with another create of
 * the same name.
 */
export class PendingCreates {
  private readonly claimed = new Set<string>();
  private readonly takenOver = new Map<string, { readonly isInPlace: boolean }>();
  private readonly released = new Set<string>();
  private readonly replaced = new Set<string>();
  private readonly inFlight = new Map<string, Set<Promise<void>>>();
  private readonly lost = new Map<string, number>();
  private readonly searches = new KeyedMutex();

  /** Records that something live belongs to a resource of this process. */
  claim(id: string): void {
    this.claimed.add(id);
  }

  isClaimed(id: string): boolean {
    return this.claimed.has(id);
  }

  /**
   * Records an adoption in this run; returns false if another resource has adopted the id. The resource that previously
   * managed it may be deleted in the same run, and that delete must keep the adopted resource. With `isInPlace`, the
   * resource is already in the state, under another provider, so there is no such delete.
   */
  claimAdoption(id: string, isInPlace: boolean): boolean {
    const before = this.takenOver.get(id);
    if (before !== undefined && !(before.isInPlace && isInPlace)) return false;
    this.takenOver.set(id, { isInPlace });
    return true;
  }

  /** Records that the program stops managing something that its pool would retain. */
  release(id: string): void {
    this.released.add(id);
  }

  isReleased(id: string): boolean {
    return this.released.has(id);
  }

  /** Records a replacement that deletes the old resource first, which makes room for the new one. */
  replace(id: string): void {
    this.replaced.add(id);
  }

  isReplaced(id: string): boolean {
    return this.replaced.has(id);
  }

  /** Ends an adoption: an update of its resource means that a new run has begun. */
  releaseAdoption(id: string): void {
    this.takenOver.delete(id);
  }

  /** Whether a new resource has adopted it from one that is being deleted. */
  isAdopted(id: string): boolean {
    return this.takenOver.get(id)?.isInPlace === false;
  }

  /** Counts a request as in flight until its response arrives or is lost. */
  async watch<A>(name: string, request: () => Promise<A>): Promise<A> {
    let settle = (): void => {};
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const others = this.inFlight.get(name) ?? new Set();
    this.inFlight.set(name, others.add(settled));
    try {
      return await request();
    } finally {
      others.delete(settled);
      settle();
    }
  }

  /** Searches for a lost resource once no request of that name is in flight, one search at a time. */
  async search<A>(name: string, look: (lost: number) => Promise<A>): Promise<A> {
    this.lost.set(name, (this.lost.get(name) ?? 0) + 1);
    try {
      while ((this.inFlight.get(name)?.size ?? 0) > 0) await Promise.all(this.inFlight.get(name) ?? []);
      return await this.searches.runExclusive(name, () => look(this.lost.get(name) ?? 1));
    } finally {
      this.lost.set(name, (this.lost.get(name) ?? 1) - 1);
    }
  }
}
