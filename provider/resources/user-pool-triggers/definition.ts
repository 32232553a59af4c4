import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { isUnknown } from '../../codec/unknown';
import { formatFailure } from '../../codec/validation-failure';
import type { LiveResource } from '../../engine/identity';
import { lifecycleOf } from '../../engine/lifecycle';
import { poolIdOf } from '../../engine/parent-pool';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { ResourceLifecycle } from '../../engine/resource-lifecycle';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import type { Call } from '../user-pool/calls';
import { describeUserPool } from '../user-pool/describe';
import { executeCall } from '../user-pool/execute-calls';
import type { LivePool } from '../user-pool/live';
import { changes } from '../user-pool/plan';
import { check, warningsFor } from './check';
import { foreignTriggers, removable } from './ownership';
import { ManagementOptions, triggersMerge, UserPoolTriggersSettings } from './settings';

/** The triggers of a live pool. */
interface LiveTriggers extends LiveResource {
  readonly pool: LivePool;
}

const describe = (cognito: Cognito, poolId: string): TE.TaskEither<CognitoError, LiveTriggers> =>
  pipe(
    describeUserPool(cognito, poolId),
    TE.map((pool) => ({
      id: pool.id,
      settings: { ...pool.settings, userPoolId: pool.id },
      pool,
    })),
  );

const lambdaConfigOf = (properties: PlainObject): PlainObject => ({
  lambdaConfig: own(properties, 'lambdaConfig'),
});

/** The failure for triggers that another owner has attached. */
const foreignSettings: ResourceDefinition<LiveTriggers, Call>['foreignSettings'] = (live, previous, news) => {
  const names = foreignTriggers(previous, news, live.settings);
  return names.length === 0
    ? undefined
    : {
        path: 'lambdaConfig',
        reason: `the pool ${live.id} has ${names.length === 1 ? 'this trigger' : 'these triggers'} already, and not as declared here: ${names.join(', ')}. Only one resource can manage a trigger: remove it here, or where else it is declared. If it was changed by hand, \`pulumi refresh\` shows the change, and the next \`pulumi up\` reverts it.`,
      };
};

/** The Lambda triggers of a pool that is declared elsewhere: several resources may each attach some. */
const definition: ResourceDefinition<LiveTriggers, Call> = {
  noun: 'triggers',
  className: 'UserPoolTriggers',
  identity: { by: 'parent', isShared: true },
  settings: UserPoolTriggersSettings,
  merge: triggersMerge,
  management: ManagementOptions,
  locksPool: true,
  check,
  warningsFor,
  foreignSettings,
  declaredLive: (declared, live) => ({
    lambdaConfig: {},
    ...selectDeclared(UserPoolTriggersSettings, triggersMerge.settingsOf(declared), live.settings),
    userPoolId: live.id,
  }),
  describe: (cognito, { id }) => describe(cognito, id),
  plan: ({ pool }, previous, news) =>
    changes(pool, removable(previous, news, pool.settings), lambdaConfigOf(news)),
  execute: ({ cognito }, call, { pool }) => executeCall(cognito, call, pool),
  declaredAfterFailure: ({ settings }, previous, news) => ({
    ...news,
    ...triggersMerge.declaredBeforeOrNow(removable(previous, news, settings), lambdaConfigOf(news)),
  }),
  interrupted: ({ error }) =>
    `${explain(error)} The triggers are unchanged; the next \`pulumi up\` tries again.`,
  blockReason: ({ cognito }, _, olds, news, replaces) => {
    if (isUnknown(own(news, 'userPoolId'))) return T.of(undefined);
    return pipe(
      describe(cognito, poolIdOf(news)),
      TE.match(
        () => undefined,
        (live) => {
          const foreign = foreignSettings(live, replaces.length > 0 ? {} : olds, news);
          return foreign && formatFailure(foreign);
        },
      ),
    );
  },
  updateWarning: () => undefined,
};

const lifecycle = lifecycleOf(definition);

/** A refresh shows the live triggers in the state; beside them it keeps those that the resource attached. */
export const userPoolTriggers: ResourceLifecycle = {
  ...lifecycle,
  read: (context, id, { [ATTACHED_TRIGGERS]: kept, ...state }) => {
    const attached = lambdaConfigOf({ ...state, ...(kept !== undefined && { lambdaConfig: kept }) });
    return pipe(
      lifecycle.read(context, id, { ...state, ...attached }),
      TE.map((found) =>
        found !== undefined && triggersMerge.needsUpdate(found.state, attached)
          ? { ...found, state: { ...found.state, [ATTACHED_TRIGGERS]: attached['lambdaConfig'] } }
          : found,
      ),
    );
  },
};
