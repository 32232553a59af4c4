import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { PlainObject } from '../../codec/plain-object';
import { judgeOf } from '../../engine/pool-rules';
import { singletonDefinition } from '../../engine/singleton-definition';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { RiskConfigurationOutputs } from './outputs';
import { requestOf } from './request';
import { RISK_CONFIGURATION_POOL_RULES } from './rules';
import { CreateOnly, Updatable } from './settings';

const READ = 'DescribeRiskConfiguration';

/** No settings: while threat protection is off, none is in force, and AWS tells none. */
const NONE: PlainObject = { RiskConfiguration: {} };

/** The risk configuration of a pool, or of one of its app clients. */
export const riskConfiguration = singletonDefinition({
  noun: 'risk configuration',
  className: 'RiskConfiguration',
  outputFields: RiskConfigurationOutputs.fields,
  updatable: Updatable,
  createOnly: CreateOnly,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(RISK_CONFIGURATION_POOL_RULES),
  member: 'RiskConfiguration',
  readOnly: ['LastModifiedDate'],
  set: (cognito, request) => cognito.send('SetRiskConfiguration', requestOf(request)),
  readOperation: READ,
  read: (cognito, { userPoolId: UserPoolId, clientId: ClientId }) =>
    pipe(
      cognito.send(READ, { UserPoolId, ...(ClientId !== undefined && { ClientId }) }),
      TE.orElse((error) =>
        error._tag === 'Refused' && error.code === 'UserPoolAddOnNotEnabledException'
          ? TE.right(NONE)
          : TE.left(error),
      ),
    ),
});
