import type { Settings } from './settings';
import type { Store } from './store';

/** What an operation may know of the world: the caller's region, the account, and how the test wants it to behave. */
export interface Context {
  readonly region: string;
  readonly store: Store;
  readonly settings: Readonly<Settings>;
  /** Milliseconds, by which quotas and the status of domains go. */
  readonly now: () => number;
}
