import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { optional, required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import { clientName, userPoolId } from '../shared/string-types';
import type { GetUserPoolClientsResult } from './function-types';
import { clientsOf } from './list-clients';

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
