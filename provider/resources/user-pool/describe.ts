import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { isMfa, isPool, type LivePool, livePool } from './live';

/** The live pool, from two requests, since neither response is complete. */
export const describeUserPool =
  (cognito: Cognito, UserPoolId: string): TE.TaskEither<CognitoError, LivePool> =>
  async () => {
    const described = await cognito.send('DescribeUserPool', { UserPoolId })();
    if (E.isLeft(described)) return described;
    const { UserPool } = described.right;
    if (!isPool(UserPool)) return E.left(unexpectedResponse('DescribeUserPool'));
    const mfa = await cognito.send('GetUserPoolMfaConfig', { UserPoolId })();
    if (E.isLeft(mfa)) return mfa;
    return isMfa(mfa.right)
      ? E.right(livePool(UserPool, mfa.right))
      : E.left(unexpectedResponse('GetUserPoolMfaConfig'));
  };
