import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';

const LONGEST_MESSAGE = 1_000;

/** Redacts secrets in errors, since AWS repeats request values in its messages, and then shortens long messages. */
export const redactErrors = (cognito: Cognito, mask: (text: string) => string): Cognito => ({
  serverTime: cognito.serverTime,
  send: (operation, input, options) =>
    pipe(
      cognito.send(operation, input, options),
      TE.mapLeft((error): CognitoError => {
        const message = mask(error.message);
        return {
          ...error,
          message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
        };
      }),
    ),
});
