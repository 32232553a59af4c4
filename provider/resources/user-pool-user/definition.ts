import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import type { DiffResult } from '../../engine/diff-result';
import type { Unsettled } from '../../engine/errors';
import { poolIdOf } from '../../engine/parent-pool';
import { judgeOf } from '../../engine/pool-rules';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { recallSent } from '../../engine/write-only';
import { executeAll, executeCall, type UserCall } from './calls';
import { check, warningsFor } from './check';
import { deleteUser, interruptedCreate, protection, replacementRefusal } from './deletion';
import { ManagementOptions } from './inputs';
import { addressToImport, comparable, type LiveUser, liveUser } from './live';
import { userMerge } from './merge';
import { outputsOf, UserPoolUserOutputs } from './outputs';
import { afterwards, creation, matchesRequest, plan } from './plan';
import { knownAfterWrite, readUser } from './read';
import { USER_POOL_USER_POOL_RULES } from './rules';
import { UserPoolUserSettings } from './settings';
import { otherAttributes } from './translation';
import { updateWarningOf } from './warnings';

const WRITE_ONLY = ['password', 'temporaryPassword'];

/** Options that a deletion and a refresh read in the state, so that a change has to reach it. */
const IN_STATE = [
  { name: 'deletionPolicy', unset: 'RETAIN' },
  { name: 'readWith', unset: 'ListUsers' },
] as const;

const furtherDiff = (olds: PlainObject, news: PlainObject): DiffResult => ({
  replaces: [],
  changes: IN_STATE.some(({ name, unset }) => (own(olds, name) ?? unset) !== (own(news, name) ?? unset)),
});

/** Sets the permanent password and disables a new user, where declared, and reads what became of it. */
const complete = (
  { cognito }: Context,
  live: LiveUser,
  inputs: PlainObject,
): TE.TaskEither<Unsettled<LiveUser>, LiveUser> => {
  const calls = afterwards(live, inputs);
  if (calls.length === 0) return TE.right(live);
  return pipe(
    executeAll(cognito, calls),
    TE.chain(() => readUser(cognito, { userPoolId: live.userPoolId, id: live.id }, knownAfterWrite(live))),
    TE.mapLeft((error: CognitoError) => ({ message: interruptedCreate(error), live })),
  );
};

/** A user: the user name that AWS has is its id. */
export const userPoolUser: ResourceDefinition<LiveUser, UserCall> = {
  noun: 'user',
  className: 'UserPoolUser',
  outputFields: UserPoolUserOutputs.fields,
  identity: {
    by: 'name',
    property: 'username',
    matchesRequest,
  },
  settings: UserPoolUserSettings,
  merge: userMerge,
  management: ManagementOptions,
  check,
  warningsFor,
  judgePool: judgeOf(USER_POOL_USER_POOL_RULES),
  secrets: WRITE_ONLY,
  writeOnly: WRITE_ONLY,
  comparable,
  settingsToImport: addressToImport,
  outputs: outputsOf,
  newerPaths: ({ attributes }) => otherAttributes(attributes).map((name) => `userAttributes.${name}`),
  furtherDiff,
  blockReason: replacementRefusal,
  updateWarning: updateWarningOf((state, news) => recallSent(WRITE_ONLY, state, news)),
  adoptionRemark: (declared) => {
    const declaredOnes = WRITE_ONLY.filter((name) => own(declared, name) !== undefined);
    return declaredOnes.length === 0
      ? undefined
      : `An adoption does not set ${declaredOnes.join(' or ')}: the user keeps the present password until you declare another one.`;
  },
  protection,
  describe: readUser,
  knownOf: knownAfterWrite,
  create: ({ cognito }, inputs) =>
    pipe(
      cognito.send('AdminCreateUser', creation(inputs)),
      TE.chain(({ User }) => {
        const live = liveUser(User, poolIdOf(inputs));
        return live === undefined ? TE.left(unexpectedResponse('AdminCreateUser')) : TE.right(live);
      }),
    ),
  afterCreate: complete,
  plan,
  execute: ({ cognito }, call) => executeCall(cognito, call),
  delete: deleteUser,
};
