import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { copyOf } from '../../codec/mutable';
import { omitUndefined } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import type { UserPoolClientValues } from '../../types/user-pool-client';
import { clientId, userPoolId } from '../shared/string-types';
import { describeClient } from './describe';
import type { LiveClient } from './live';

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

/** What `getUserPoolClient` reads, in every host. */
export const userPoolClientFunction: GetFunction<(typeof Args)['fields'], GetUserPoolClientResult> = {
  name: 'getUserPoolClient',
  args: Args,
  read: ({ cognito, region }, args) =>
    pipe(
      describeClient(cognito, args.userPoolId, args.clientId),
      TE.map((live) => resultOf(live, region)),
    ),
  secrets: ['clientSecret'],
};
