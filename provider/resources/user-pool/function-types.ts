import type { UserPoolValues } from '../../types/user-pool';

/** The arguments of `getUserPool`. */
export interface GetUserPoolArgs {
  /** The id of the pool. */
  userPoolId: string;
}

/** A live pool, including the values that change by themselves. */
export interface GetUserPoolResult extends UserPoolValues {
  /** The id of the pool. */
  id: string;
  /** The Region of the pool. */
  region: string;
  /** The approximate number of users; AWS updates it a few times a day. */
  estimatedNumberOfUsers: number | undefined;
  /** The time of the last change to the pool, in ISO 8601 format. */
  lastModifiedDate: string | undefined;
}

/** The arguments of `getUserPools`. */
export interface GetUserPoolsArgs {
  /** The exact name of the pools. Names are not unique. */
  name: string;
}

/** The pools with a name; none if no pool has it. */
export interface GetUserPoolsResult {
  /** The name of the pools. */
  name: string;
  /** The Region of the pools. */
  region: string;
  /** The ids of the pools, in alphabetical order. */
  ids: string[];
  /** The ARNs of the pools, in the order of `ids`. */
  arns: string[];
}
