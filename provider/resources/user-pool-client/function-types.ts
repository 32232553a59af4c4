import type { UserPoolClientValues } from '../../types/user-pool-client';

/** The arguments of `getUserPoolClient`. */
export interface GetUserPoolClientArgs {
  /** The id of the client's pool. */
  userPoolId: string;
  /** The id of the client. */
  clientId: string;
}

/** A live app client: every setting, and its secret. */
export interface GetUserPoolClientResult extends UserPoolClientValues {
  /** The id of the client; the same as `clientId`. */
  id: string;
  /** The Region of the client's pool. */
  region: string;
  /**
   * The client secret, if the client has one and AWS returns it: AWS does not return a secret that was given at creation.
   * It is plain text in the result of `getUserPoolClient`; the whole result of `getUserPoolClientOutput` is a secret.
   */
  clientSecret: string | undefined;
  /** The time of the last change to the client, in ISO 8601 format. */
  lastModifiedDate: string | undefined;
}

/** The arguments of `getUserPoolClients`. */
export interface GetUserPoolClientsArgs {
  /** The id of the pool. */
  userPoolId: string;
  /** The exact name of the clients. Names are not unique. @default the clients with any name */
  clientName?: string | undefined;
}

/** The app clients of a pool; none if no client has the name. */
export interface GetUserPoolClientsResult {
  /** The id of the pool. */
  userPoolId: string;
  /** The Region of the pool. */
  region: string;
  /** The ids of the clients, in alphabetical order. */
  clientIds: string[];
  /** The names of the clients, in the order of `clientIds`. */
  clientNames: string[];
}
