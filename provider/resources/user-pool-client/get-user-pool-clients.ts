import type * as pulumi from '@pulumi/pulumi';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { optional, required, struct } from '../../codec/struct';
import { asOutput, type GetFunction, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import { clientName, userPoolId } from '../shared/string-types';
import { clientsOf } from './list-clients';

/** The arguments of {@link getUserPoolClients}. */
export interface GetUserPoolClientsArgs {
  /** The id of the pool. */
  userPoolId: string;
  /** The exact name of the clients. Names are not unique. @default the clients with any name */
  clientName?: string | undefined;
}

/** The arguments of {@link getUserPoolClientsOutput}. */
export interface GetUserPoolClientsOutputArgs {
  /** The id of the pool. */
  userPoolId: pulumi.Input<string>;
  /** The exact name of the clients. Names are not unique. @default the clients with any name */
  clientName?: pulumi.Input<string | undefined>;
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

const definition: GetFunction<(typeof Args)['fields'], GetUserPoolClientsResult> = {
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

/**
 * Lists the app clients of a pool: all of them, or those with a name.
 *
 * @example
 * const { clientIds } = await getUserPoolClients({ userPoolId: 'us-east-1_AbCdEfGhI', clientName: 'web' });
 */
export const getUserPoolClients = (
  args: GetUserPoolClientsArgs,
  opts: GetOptions = {},
): Promise<GetUserPoolClientsResult> => promised(definition, args, opts);

/**
 * Lists the app clients of a pool whose id may be an output of another resource.
 *
 * @example
 * export const clients = getUserPoolClientsOutput({ userPoolId: pool.id }, { dependsOn: [web] }).clientIds;
 */
export const getUserPoolClientsOutput = (
  args: GetUserPoolClientsOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolClientsResult> => asOutput(definition, args, opts);
