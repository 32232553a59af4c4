import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import { isPool, type LivePool, livePool } from './live';
import { creation } from './plan';

/** Sends the request that creates a pool. */
export const createPool = (cognito: Cognito, inputs: PlainObject): TE.TaskEither<CognitoError, LivePool> =>
  pipe(
    cognito.send('CreateUserPool', creation(inputs).create, { forRole: true }),
    TE.chain(({ UserPool }) =>
      isPool(UserPool)
        ? TE.right(livePool(UserPool, undefined))
        : TE.left(unexpectedResponse('CreateUserPool')),
    ),
  );
