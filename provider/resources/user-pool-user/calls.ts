import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import type { Operations } from '../../aws/operations';

/** The operations that change a live user. */
type Change =
  | 'AdminUpdateUserAttributes'
  | 'AdminDeleteUserAttributes'
  | 'AdminSetUserPassword'
  | 'AdminEnableUser'
  | 'AdminDisableUser';

/** A request that changes a live user. */
export type UserCall = {
  readonly [K in Change]: { readonly operation: K; readonly input: Operations[K] };
}[Change];

/** Sends a request. */
export const executeCall = (cognito: Cognito, call: UserCall): TE.TaskEither<CognitoError, unknown> => {
  switch (call.operation) {
    case 'AdminUpdateUserAttributes':
      return cognito.send(call.operation, call.input);
    case 'AdminDeleteUserAttributes':
      return cognito.send(call.operation, call.input);
    case 'AdminSetUserPassword':
      return cognito.send(call.operation, call.input);
    case 'AdminEnableUser':
      return cognito.send(call.operation, call.input);
    case 'AdminDisableUser':
      return cognito.send(call.operation, call.input);
  }
};

/** Sends requests one after another. */
export const executeAll = (
  cognito: Cognito,
  calls: ReadonlyArray<UserCall>,
): TE.TaskEither<CognitoError, unknown> =>
  pipe(
    calls,
    TE.traverseSeqArray((call) => executeCall(cognito, call)),
  );
