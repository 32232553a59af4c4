import type { SetUserPoolSessionConfigurationRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { unexpectedResponse } from '../../aws/errors';
import { defaultValue } from '../../codec/default-value';
import { omit } from '../../codec/pick';
import { asObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { judgeOf } from '../../engine/pool-rules';
import { singletonDefinition } from '../../engine/singleton-definition';
import { check, warningsFor } from './check';
import { ManagementOptions } from './inputs';
import { UserPoolSessionConfigurationOutputs } from './outputs';
import { SESSION_POOL_RULES } from './rules';
import { CreateOnly, TokenSession, Updatable } from './settings';

const GET = 'GetUserPoolSessionConfiguration';

/** The request with every member, since AWS accepts no other: AWS's defaults where nothing was set. */
const whole = (request: PlainObject): SetUserPoolSessionConfigurationRequest =>
  ({
    UserSessionTracking: Updatable.fields.userSessionTracking.options.default,
    ...request,
    TokenSession: {
      MaxPerUser: TokenSession.fields.maxPerUser.options.default,
      ...asObject(own(request, 'TokenSession')),
    },
    // AWS's own members are sent back as they were read, whether or not the SDK models them.
  }) as SetUserPoolSessionConfigurationRequest;

/** The session configuration of a pool. */
export const userPoolSessionConfiguration = singletonDefinition({
  noun: 'session configuration',
  className: 'UserPoolSessionConfiguration',
  outputFields: UserPoolSessionConfigurationOutputs.fields,
  updatable: Updatable,
  createOnly: CreateOnly,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(SESSION_POOL_RULES),
  resetValue: (_, setting) => defaultValue(setting),
  member: 'SessionConfiguration',
  set: (cognito, request) => cognito.send('SetUserPoolSessionConfiguration', whole(request)),
  readOperation: GET,
  read: (cognito, { userPoolId: UserPoolId }) =>
    pipe(
      cognito.send(GET, { UserPoolId }),
      TE.chain((answer) =>
        // AWS answers with its defaults for a pool that was never set.
        ownText(answer, 'UserSessionTracking') === ''
          ? TE.left(unexpectedResponse(GET))
          : TE.right({ SessionConfiguration: omit(answer, ['UserPoolId']) }),
      ),
    ),
});
