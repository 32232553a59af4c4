import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { endpointsOf } from '../../aws/endpoints';
import { copyOf } from '../../codec/mutable';
import { omitUndefined } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import { userPoolId } from '../shared/string-types';
import { describeUserPool } from './describe';
import type { GetUserPoolResult } from './function-types';
import type { LivePool } from './live';

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

/** What `getUserPool` reads, in every host. */
export const userPoolFunction: GetFunction<(typeof Args)['fields'], GetUserPoolResult> = {
  name: 'getUserPool',
  args: Args,
  read: ({ cognito, region }, args) =>
    pipe(
      describeUserPool(cognito, args.userPoolId),
      TE.map((live) => resultOf(live, region)),
    ),
};
