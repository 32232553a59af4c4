import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { copyOf } from '../../codec/mutable';
import { omitUndefined } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import { clientId, userPoolId } from '../shared/string-types';
import { describeClient } from './describe';
import type { GetUserPoolClientResult } from './function-types';
import type { LiveClient } from './live';

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
