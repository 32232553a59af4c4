import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { unexpectedResponse } from '../../aws/errors';
import { judgeOf } from '../../engine/pool-rules';
import { singletonDefinition } from '../../engine/singleton-definition';
import { check, warningsFor } from './check';
import { requestOf, sourcesIn } from './configurations';
import { ManagementOptions } from './inputs';
import { LogDeliveryOutputs } from './outputs';
import { LOG_DELIVERY_POOL_RULES } from './rules';
import { CreateOnly, Updatable } from './settings';

const GET = 'GetLogDeliveryConfiguration';

/** The log delivery of a pool: AWS's list of log configurations, by their sources. */
export const logDelivery = singletonDefinition({
  noun: 'log delivery',
  className: 'LogDelivery',
  outputFields: LogDeliveryOutputs.fields,
  updatable: Updatable,
  createOnly: CreateOnly,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(LOG_DELIVERY_POOL_RULES),
  member: 'LogDelivery',
  set: (cognito, request) => cognito.send('SetLogDeliveryConfiguration', requestOf(request)),
  readOperation: GET,
  read: (cognito, { userPoolId: UserPoolId }) =>
    pipe(
      cognito.send(GET, { UserPoolId }),
      TE.chain((answer) => {
        const LogDelivery = sourcesIn(answer);
        return LogDelivery === undefined ? TE.left(unexpectedResponse(GET)) : TE.right({ LogDelivery });
      }),
    ),
});
