import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import type { Call } from './calls';
import type { LivePool } from './live';
import { setsSmsRole } from './sms-role';

/** AWS's words where it takes the older validity of temporary passwords no more (hashicorp/terraform-provider-aws#9286). */
const OLDER_VALIDITY = /use TemporaryPasswordValidityDays/;

/** Makes one change to a pool. */
export const executeCall = (
  cognito: Cognito,
  call: Call,
  pool: Pick<LivePool, 'settings'>,
): TE.TaskEither<CognitoError, PlainObject> => {
  const waiting = { forRole: setsSmsRole(pool, call) };
  switch (call.operation) {
    case 'UpdateUserPool': {
      const { operation, input, instead } = call;
      return pipe(
        cognito.send(operation, input, waiting),
        TE.orElse((error) =>
          instead !== undefined && error._tag === 'Refused' && OLDER_VALIDITY.test(error.message)
            ? cognito.send(operation, instead, waiting)
            : TE.left(error),
        ),
      );
    }
    case 'AddCustomAttributes':
      return cognito.send(call.operation, call.input, waiting);
    case 'SetUserPoolMfaConfig':
      return cognito.send(call.operation, call.input, waiting);
    case 'UntagResource':
      return cognito.send(call.operation, call.input, waiting);
  }
};

/** What stopped a list of changes, at which, and which were still to come. */
export interface Interrupted {
  readonly error: CognitoError;
  readonly failed: Call;
  readonly left: ReadonlyArray<Call>;
}

/** Makes changes one after another, and stops at the first that fails. */
export const executeCalls =
  (
    cognito: Cognito,
    calls: ReadonlyArray<Call>,
    pool: Pick<LivePool, 'settings'>,
  ): TE.TaskEither<Interrupted, ReadonlyArray<PlainObject>> =>
  async () => {
    const answers: PlainObject[] = [];
    for (const [index, call] of calls.entries()) {
      const answer = await executeCall(cognito, call, pool)();
      if (E.isLeft(answer)) return E.left({ error: answer.left, failed: call, left: calls.slice(index + 1) });
      answers.push(answer.right);
    }
    return E.right(answers);
  };

/** What happened, what was not done because of it, and what becomes of it. */
export const explainInterrupted = ({ error, left }: Interrupted): string => {
  const undone = left.map(({ operation }) => operation).join(', ');
  const after = undone === '' ? '' : ` Not sent: ${undone}.`;
  return `${explain(error)}${after} The state has the pool as it is now; the next \`pulumi up\` completes the deployment.`;
};
