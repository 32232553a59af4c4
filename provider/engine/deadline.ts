import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import { isRead } from '../aws/operations';
import type { OperationFailure } from './errors';

/** The time until which an operation sends requests that change something. */
export interface Deadline {
  readonly isOver: () => boolean;
  /** Which time that is, in a sentence. */
  readonly sentence: string;
}

const SECOND = 1_000;

const PLURAL = new Intl.PluralRules('en');

/** The deadline of an operation that starts now; none for a timeout of 0 seconds, which stands for none. */
export const deadlineIn = (
  seconds: number,
  operation: 'create' | 'update' | 'delete',
  now: () => number = () => performance.now(),
): Deadline | undefined => {
  if (!(seconds > 0)) return undefined;
  const end = now() + seconds * SECOND;
  const unit = PLURAL.select(seconds) === 'one' ? 'second' : 'seconds';
  return {
    isOver: () => now() >= end,
    sentence: `The ${seconds} ${unit} of customTimeouts.${operation} are over, so nothing more was sent to AWS.`,
  };
};

/**
 * A client that begins no change after the deadline. What was sent is awaited, and reads go on, so that the state has what
 * the operation did.
 */
export const limitedBy = (deadline: Deadline, cognito: Cognito): Cognito => ({
  serverTime: cognito.serverTime,
  send: (operation, input, options) =>
    isRead(operation)
      ? cognito.send(operation, input, options)
      : cognito.send(operation, input, { ...options, isOver: deadline.isOver }),
});

/** A failure with the deadline, if that is over. */
export const withDeadline = <A>(
  deadline: Deadline | undefined,
  outcome: E.Either<OperationFailure, A>,
): E.Either<OperationFailure, A> => {
  if (E.isRight(outcome) || deadline?.isOver() !== true) return outcome;
  const { message, partialState } = outcome.left;
  const next =
    partialState === undefined
      ? 'Give it more time, and run the command again.'
      : 'The state holds the resource as it is: give it more time, and run the command again.';
  return E.left({ ...outcome.left, message: `${message} ${deadline.sentence} ${next}` });
};
