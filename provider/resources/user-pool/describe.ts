import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { isMfa, isPool, type LivePool, livePool } from './live';

/** The live pool, from two requests, since neither response is complete. */
export const describeUserPool = (cognito: Cognito, id: string): TE.TaskEither<CognitoError, LivePool> =>
  pipe(
    cognito.send('DescribeUserPool', { UserPoolId: id }),
    TE.filterOrElse(
      ({ UserPool }) => isPool(UserPool),
      () => unexpectedResponse('DescribeUserPool'),
    ),
    TE.chain(({ UserPool }) =>
      pipe(
        cognito.send('GetUserPoolMfaConfig', { UserPoolId: id }),
        TE.filterOrElse(isMfa, () => unexpectedResponse('GetUserPoolMfaConfig')),
        TE.map((mfa) => livePool(isPool(UserPool) ? UserPool : {}, mfa)),
      ),
    ),
  );
