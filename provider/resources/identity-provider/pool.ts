import { pipe } from 'fp-ts/function';
import type * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { asObject, own, type PlainObject } from '../../codec/plain-object';

/** The pool of a provider, for its domain; empty if it cannot be read, since only outputs depend on it. */
export const readPool = (cognito: Cognito, UserPoolId: string): T.Task<PlainObject> =>
  pipe(
    cognito.send('DescribeUserPool', { UserPoolId }),
    TE.match(
      () => ({}),
      (answer) => asObject(own(answer, 'UserPool')),
    ),
  );
