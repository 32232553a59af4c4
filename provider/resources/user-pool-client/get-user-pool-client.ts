import type * as pulumi from '@pulumi/pulumi';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { copyOf } from '../../codec/mutable';
import { omitUndefined } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import { asOutput, type GetFunction, promised } from '../../pulumi/get-function';
import type { GetOptions, GetOutputOptions } from '../../pulumi/get-options';
import type { UserPoolClientValues } from '../../types/user-pool-client';
import { clientId, userPoolId } from '../shared/string-types';
import { describeClient } from './describe';
import type { LiveClient } from './live';

/** The arguments of {@link getUserPoolClient}. */
export interface GetUserPoolClientArgs {
  /** The id of the client's pool. */
  userPoolId: string;
  /** The id of the client. */
  clientId: string;
}

/** The arguments of {@link getUserPoolClientOutput}. */
export interface GetUserPoolClientOutputArgs {
  /** The id of the client's pool. */
  userPoolId: pulumi.Input<string>;
  /** The id of the client. */
  clientId: pulumi.Input<string>;
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

const Args = struct('GetUserPoolClientArgs', {
  userPoolId: required(userPoolId),
  clientId: required(clientId),
});

/** A live validity is a number; only programs give one as text. */
const numberOf = (validity: unknown): number | undefined =>
  typeof validity === 'number' ? validity : undefined;

const resultOf = (
  { id, userPoolId, settings, secret, creationDate, lastModifiedDate }: LiveClient,
  region: string,
): GetUserPoolClientResult =>
  omitUndefined<GetUserPoolClientResult>({
    ...copyOf(settings),
    clientName: settings.clientName ?? '',
    accessTokenValidity: numberOf(settings.accessTokenValidity),
    idTokenValidity: numberOf(settings.idTokenValidity),
    refreshTokenValidity: numberOf(settings.refreshTokenValidity),
    id,
    clientId: id,
    userPoolId,
    clientSecret: secret,
    region,
    creationDate: creationDate ?? '',
    lastModifiedDate,
  });

const definition: GetFunction<(typeof Args)['fields'], GetUserPoolClientResult> = {
  name: 'getUserPoolClient',
  args: Args,
  read: ({ cognito, region }, args) =>
    pipe(
      describeClient(cognito, args.userPoolId, args.clientId),
      TE.map((live) => resultOf(live, region)),
    ),
  isSecret: ({ clientSecret }) => clientSecret !== undefined,
};

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
): Promise<GetUserPoolClientResult> => promised(definition, args, opts);

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
): pulumi.Output<GetUserPoolClientResult> => asOutput(definition, args, opts);
