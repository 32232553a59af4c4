import type { Settings } from './settings';
import type { Store } from './store';

/** What an operation can use: the caller's Region, the account, and the configured behaviour. */
export interface Context {
  readonly region: string;
  readonly store: Store;
  readonly settings: Readonly<Settings>;
  /** Milliseconds, by which quotas and the status of domains go. */
  readonly now: () => number;
}
