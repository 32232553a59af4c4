import type * as pulumi from '@pulumi/pulumi';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { endpointsOf } from '../../aws/endpoints';
import { copyOf } from '../../codec/mutable';
import { omitUndefined } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import { asOutput, type GetFunction, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { UserPoolValues } from '../../types/user-pool';
import { userPoolId } from '../shared/string-types';
import { describeUserPool } from './describe';
import type { LivePool } from './live';

/** The arguments of {@link getUserPool}. */
export interface GetUserPoolArgs {
  /** The id of the pool. */
  userPoolId: string;
}

/** The arguments of {@link getUserPoolOutput}. */
export interface GetUserPoolOutputArgs {
  /** The id of the pool. */
  userPoolId: pulumi.Input<string>;
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

const Args = struct('GetUserPoolArgs', { userPoolId: required(userPoolId) });

const resultOf = (
  { settings, extras: _, idle: __, ...others }: LivePool,
  region: string,
): GetUserPoolResult =>
  omitUndefined<GetUserPoolResult>({
    ...copyOf(settings),
    poolName: settings.poolName ?? '',
    ...others,
    creationDate: others.creationDate ?? '',
    region,
    schemaAttributes: copyOf(settings.schema ?? []),
    ...endpointsOf(others.id, others.arn, region, settings.issuerConfiguration?.type),
  });

const definition: GetFunction<(typeof Args)['fields'], GetUserPoolResult> = {
  name: 'getUserPool',
  args: Args,
  read: ({ cognito, region }, args) =>
    pipe(
      describeUserPool(cognito, args.userPoolId),
      TE.map((live) => resultOf(live, region)),
    ),
};

/**
 * Reads a live pool completely: every setting, every attribute, and the values that the state omits because they change
 * by themselves.
 *
 * @example
 * const pool = await getUserPool({ userPoolId: 'us-east-1_AbCdEfGhI' });
 * console.log(pool.estimatedNumberOfUsers);
 */
export const getUserPool = (args: GetUserPoolArgs, opts: GetOptions = {}): Promise<GetUserPoolResult> =>
  promised(definition, args, opts);

/**
 * Reads a live pool whose id may be an output of another resource. Previews read it too if the id is known.
 *
 * @example
 * export const users = getUserPoolOutput({ userPoolId: pool.id }).estimatedNumberOfUsers;
 */
export const getUserPoolOutput = (
  args: GetUserPoolOutputArgs,
  opts: GetOutputOptions = {},
): pulumi.Output<GetUserPoolResult> => asOutput(definition, args, opts);
