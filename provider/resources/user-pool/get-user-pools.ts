import type * as pulumi from '@pulumi/pulumi';
import { asOutput, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { GetUserPoolsArgs, GetUserPoolsResult } from './function-types';
import { userPoolsFunction } from './read-user-pools';

export type { GetUserPoolsArgs, GetUserPoolsResult } from './function-types';

/** The arguments of {@link getUserPoolsOutput}. */
export interface GetUserPoolsOutputArgs {
  /** The exact name of the pools. Names are not unique. */
  name: pulumi.Input<string>;
}

/**
 * Finds the pools of a Region by their exact name.
 *
 * @example
 * const { ids } = await getUserPools({ name: 'customers' }, { region: 'eu-west-1' });
 */
export const getUserPools = (args: GetUserPoolsArgs, opts: GetOptions = {}): Promise<GetUserPoolsResult> =>
  promised(userPoolsFunction, args, opts);

/**
 * Finds the pools of a Region by their exact name, which may be an output of another resource.
 *
 * @example
 * export const pools = getUserPoolsOutput({ name: 'customers' }, { dependsOn: pool }).ids;
 */
export const getUserPoolsOutput = (
  args: GetUserPoolsOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolsResult> => asOutput(userPoolsFunction, args, opts);
