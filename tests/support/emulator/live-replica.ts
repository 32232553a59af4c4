import type { ReplicaStatusType } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from './context';

/** The secondary replica of a pool; one that is changing tells when that is over, and what comes then. */
export interface LiveReplica {
  readonly region: string;
  status: ReplicaStatusType | 'PENDING_CREATE';
  tags: Record<string, string>;
  /** Nothing comes after DELETING. */
  change?: { readonly at: number; readonly to?: 'ACTIVE' | 'INACTIVE' };
}

/** Ends each change whose time is over; AWS documents no duration. */
export function settleReplicas({ store, now }: Context): void {
  for (const pool of store.pools()) {
    const { replica } = pool;
    if (replica?.change === undefined || now() < replica.change.at) continue;
    const { to } = replica.change;
    if (to === undefined) pool.replica = undefined;
    else pool.replica = { region: replica.region, tags: replica.tags, status: to };
  }
}
