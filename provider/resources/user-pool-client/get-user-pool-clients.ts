import type * as pulumi from '@pulumi/pulumi';
import { asOutput, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { GetUserPoolClientsArgs, GetUserPoolClientsResult } from './function-types';
import { userPoolClientsFunction } from './read-user-pool-clients';

export type { GetUserPoolClientsArgs, GetUserPoolClientsResult } from './function-types';

/** The arguments of {@link getUserPoolClientsOutput}. */
export interface GetUserPoolClientsOutputArgs {
  /** The id of the pool. */
  userPoolId: pulumi.Input<string>;
  /** The exact name of the clients. Names are not unique. @default the clients with any name */
  clientName?: pulumi.Input<string | undefined>;
}

/**
 * Lists the app clients of a pool: all of them, or those with a name.
 *
 * @example
 * const { clientIds } = await getUserPoolClients({ userPoolId: 'us-east-1_AbCdEfGhI', clientName: 'web' });
 */
export const getUserPoolClients = (
  args: GetUserPoolClientsArgs,
  opts: GetOptions = {},
): Promise<GetUserPoolClientsResult> => promised(userPoolClientsFunction, args, opts);

/**
 * Lists the app clients of a pool whose id may be an output of another resource.
 *
 * @example
 * export const clients = getUserPoolClientsOutput({ userPoolId: pool.id }, { dependsOn: [web] }).clientIds;
 */
export const getUserPoolClientsOutput = (
  args: GetUserPoolClientsOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolClientsResult> => asOutput(userPoolClientsFunction, args, opts);
