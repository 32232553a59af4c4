import type * as pulumi from '@pulumi/pulumi';
import { asOutput, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { GetUserPoolClientArgs, GetUserPoolClientResult } from './function-types';
import { userPoolClientFunction } from './read-user-pool-client';

export type { GetUserPoolClientArgs, GetUserPoolClientResult } from './function-types';

/** The arguments of {@link getUserPoolClientOutput}. */
export interface GetUserPoolClientOutputArgs {
  /** The id of the client's pool. */
  userPoolId: pulumi.Input<string>;
  /** The id of the client. */
  clientId: pulumi.Input<string>;
}

/**
 * Reads a live app client completely: every setting, and its secret, which is plain text here. Use
 * `getUserPoolClientOutput` to keep it a secret.
 *
 * @example
 * const client = await getUserPoolClient({ userPoolId: 'us-east-1_AbCdEfGhI', clientId: '1example23456789' });
 * console.log(client.callbackUrls);
 */
export const getUserPoolClient = (
  args: GetUserPoolClientArgs,
  opts: GetOptions = {},
): Promise<GetUserPoolClientResult> => promised(userPoolClientFunction, args, opts);

/**
 * Reads a live app client whose ids may be outputs of other resources. The whole result is a secret if the client has a
 * client secret; `pulumi.unsecret` shows another property of it.
 *
 * @example
 * const client = getUserPoolClientOutput({ userPoolId: pool.id, clientId: web.id });
 * export const urls = pulumi.unsecret(client.callbackUrls);
 */
export const getUserPoolClientOutput = (
  args: GetUserPoolClientOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolClientResult> => asOutput(userPoolClientFunction, args, opts);
