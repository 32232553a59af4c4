import * as E from 'fp-ts/Either';
import type { Cognito } from '../../provider/aws/client';
import type { CognitoError } from '../../provider/aws/errors';
import type { PlainObject } from '../../provider/codec/plain-object';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { fakeClock } from '../aws/fake-clock';

export type Answer = PlainObject | CognitoError;

export const notFound: CognitoError = { _tag: 'NotFound', operation: 'X', message: 'gone' };
export const refused: CognitoError = { _tag: 'Refused', operation: 'X', code: 'Y', message: 'denied' };
export const lost: CognitoError = { _tag: 'NoAnswer', operation: 'X', code: 'Y', message: 'lost' };

const isError = (answer: Answer): answer is CognitoError => '_tag' in answer;

/** A client that gives each operation its answers in turn, the last one again and again. */
export const scripted = (
  script: Readonly<Record<string, ReadonlyArray<Answer>>>,
  sent: unknown[] = [],
): Cognito => {
  const counts = new Map<string, number>();
  return {
    serverTime: () => 0,
    send: (operation, input) => async () => {
      sent.push([operation, input]);
      const [answers, count] = [script[operation] ?? [], counts.get(operation) ?? 0];
      counts.set(operation, count + 1);
      const answer = answers[Math.min(count, answers.length - 1)] ?? refused;
      return isError(answer) ? E.left(answer) : E.right(answer);
    },
  };
};

export const contextOf = (cognito: Cognito, logged: string[] = []): Context => ({
  cognito,
  pendingCreates: new PendingCreates(),
  region: 'us-east-1',
  clock: fakeClock(),
  log: (sentence) => logged.push(sentence),
  withLock: (_, task) => task,
});
