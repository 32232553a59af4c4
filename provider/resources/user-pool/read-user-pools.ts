import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, ownText } from '../../codec/plain-object';
import { required, struct } from '../../codec/struct';
import type { GetFunction } from '../../engine/get-function';
import { isNotFound } from '../../engine/not-found';
import { poolName } from '../shared/string-types';
import type { GetUserPoolsResult } from './function-types';
import { poolsNamed } from './list-pools';

const Args = struct('GetUserPoolsArgs', { name: required(poolName) });

type Found = Pick<GetUserPoolsResult, 'ids' | 'arns'>;

/**
 * Adds the ARNs, which ListUserPools does not return. All pools of a list are in one account and Region, so one request
 * is enough. A pool that was deleted after the list request is left out.
 */
const withArns = (cognito: Cognito, ids: ReadonlyArray<string>): TE.TaskEither<CognitoError, Found> => {
  const [first, ...rest] = ids;
  if (first === undefined) return TE.right({ ids: [], arns: [] });
  return pipe(
    cognito.send('DescribeUserPool', { UserPoolId: first }),
    TE.matchE(
      (error) => (isNotFound(error) ? withArns(cognito, rest) : TE.left(error)),
      (answer) => {
        const arn = ownText(own(answer, 'UserPool'), 'Arn');
        if (!arn.endsWith(`/${first}`)) return TE.left(unexpectedResponse('DescribeUserPool'));
        const prefix = arn.slice(0, -first.length);
        return TE.right({ ids: [...ids], arns: ids.map((id) => `${prefix}${id}`) });
      },
    ),
  );
};

/** What `getUserPools` reads, in every host. */
export const userPoolsFunction: GetFunction<(typeof Args)['fields'], GetUserPoolsResult> = {
  name: 'getUserPools',
  args: Args,
  read: ({ cognito, region }, { name }) =>
    pipe(
      poolsNamed(cognito, name),
      TE.chain((pools) => withArns(cognito, pools.map(({ id }) => id).sort())),
      TE.map((found) => ({ name, region, ...found })),
    ),
};
