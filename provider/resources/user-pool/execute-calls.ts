import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import type { Interrupted } from '../../engine/reconcile';
import type { Call } from './calls';
import type { LivePool } from './live';
import { setsSmsRole } from './sms-role';

/**
 * AWS's error where it no longer accepts the older validity of temporary passwords
 * (hashicorp/terraform-provider-aws#9286).
 */
const OLDER_VALIDITY = /use TemporaryPasswordValidityDays/;

/** Sends one write request to a pool. */
export const executeCall = (
  cognito: Cognito,
  call: Call,
  pool: Pick<LivePool, 'settings'>,
): TE.TaskEither<CognitoError, PlainObject> => {
  const policy = { forRole: setsSmsRole(pool, call) };
  switch (call.operation) {
    case 'UpdateUserPool': {
      const { operation, input, instead } = call;
      return pipe(
        cognito.send(operation, input, policy),
        TE.orElse((error) =>
          instead !== undefined && error._tag === 'Refused' && OLDER_VALIDITY.test(error.message)
            ? cognito.send(operation, instead, policy)
            : TE.left(error),
        ),
      );
    }
    case 'AddCustomAttributes':
      return cognito.send(call.operation, call.input, policy);
    case 'SetUserPoolMfaConfig':
      return cognito.send(call.operation, call.input, policy);
    case 'UntagResource':
      return cognito.send(call.operation, call.input, policy);
  }
};

/** The error, the calls that were not sent because of it, and the next step. */
export const explainInterrupted = ({ error, notSent }: Interrupted<Call>): string => {
  const undone = notSent.map(({ operation }) => operation).join(', ');
  const after = undone === '' ? '' : ` Not sent: ${undone}.`;
  return `${explain(error)}${after} The state has the pool as it is now; the next \`pulumi up\` completes the deployment.`;
};
