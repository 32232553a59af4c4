import type * as pulumi from '@pulumi/pulumi';
import { asOutput, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { GetUserPoolArgs, GetUserPoolResult } from './function-types';
import { userPoolFunction } from './read-user-pool';

export type { GetUserPoolArgs, GetUserPoolResult } from './function-types';

/** The arguments of {@link getUserPoolOutput}. */
export interface GetUserPoolOutputArgs {
  /** The id of the pool. */
  userPoolId: pulumi.Input<string>;
}

/**
 * Reads a live pool completely: every setting, every attribute, and the values that the state omits because they change
 * by themselves.
 *
 * @example
 * const pool = await getUserPool({ userPoolId: 'us-east-1_AbCdEfGhI' });
 * console.log(pool.estimatedNumberOfUsers);
 */
export const getUserPool = (args: GetUserPoolArgs, opts: GetOptions = {}): Promise<GetUserPoolResult> =>
  promised(userPoolFunction, args, opts);

/**
 * Reads a live pool whose id may be an output of another resource. Previews read it too if the id is known.
 *
 * @example
 * export const users = getUserPoolOutput({ userPoolId: pool.id }).estimatedNumberOfUsers;
 */
export const getUserPoolOutput = (
  args: GetUserPoolOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolResult> => asOutput(userPoolFunction, args, opts);
