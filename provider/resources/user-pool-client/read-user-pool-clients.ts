import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { optional, required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import { clientName, userPoolId } from '../shared/string-types';
import { clientsOf } from './list-clients';

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

const Args = struct('GetUserPoolClientsArgs', {
  userPoolId: required(userPoolId),
  clientName: optional(clientName),
});

/** What `getUserPoolClients` reads, in every host. */
export const userPoolClientsFunction: GetFunction<(typeof Args)['fields'], GetUserPoolClientsResult> = {
  name: 'getUserPoolClients',
  args: Args,
  read: ({ cognito, region }, args) =>
    pipe(
      clientsOf(cognito, args.userPoolId),
      TE.map((clients) => {
        const found = clients
          .filter(({ name }) => args.clientName === undefined || name === args.clientName)
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        return {
          userPoolId: args.userPoolId,
          region,
          clientIds: found.map(({ id }) => id),
          clientNames: found.map(({ name }) => name),
        };
      }),
    ),
};
