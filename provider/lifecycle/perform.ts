import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import type { PlainObject } from '../spec/object';
import type { Call } from '../user-pool/call';

/** Makes one change. */
export const perform = (cognito: Cognito, call: Call): TE.TaskEither<CognitoError, PlainObject> => {
  switch (call.operation) {
    case 'UpdateUserPool':
      return cognito.ask(call.operation, call.input);
    case 'AddCustomAttributes':
      return cognito.ask(call.operation, call.input);
    case 'SetUserPoolMfaConfig':
      return cognito.ask(call.operation, call.input);
    case 'UntagResource':
      return cognito.ask(call.operation, call.input);
  }
};

/** Makes changes one after another, and stops at the first that fails. */
export const performAll = (
  cognito: Cognito,
  calls: ReadonlyArray<Call>,
): TE.TaskEither<CognitoError, ReadonlyArray<PlainObject>> =>
  TE.traverseSeqArray((call: Call) => perform(cognito, call))(calls);

/** What was not done because of a failure, for the user to know. */
export const remaining = (calls: ReadonlyArray<Call>, failed: CognitoError): string => {
  const after = calls.slice(calls.findIndex(({ operation }) => operation === failed.operation) + 1);
  return after.length === 0
    ? ''
    : ` Not done after it: ${after.map(({ operation }) => operation).join(', ')}.`;
};

export const HALF_DONE = 'The state holds the pool as it is; the next `pulumi up` finishes what is left.';
