import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import { type CognitoError, explain } from '../cognito/error';
import { own, type PlainObject } from '../spec/object';
import { changedAttributes } from '../user-pool/attributes';
import type { Call } from '../user-pool/call';
import { type LivePool, livePool } from '../user-pool/live';
import { changes, creation } from '../user-pool/plan';
import { replacedBy, settingsOf } from '../user-pool/settings';
import { inputsFrom, outputs } from '../user-pool/state';
import type { Stop } from './stop';

/** A pool with what the state is to keep of it. */
export interface Managed {
  readonly id: string;
  readonly state: PlainObject;
}

const stop = (error: CognitoError): Stop => ({ message: explain(error) });

/** The pool as it is live: two questions, since neither answer knows all of it. */
export const liveFrom = (cognito: Cognito, id: string): TE.TaskEither<CognitoError, LivePool> =>
  pipe(
    cognito.ask('DescribeUserPool', { UserPoolId: id }),
    TE.chain((described) =>
      pipe(
        cognito.ask('GetUserPoolMfaConfig', { UserPoolId: id }),
        TE.chain((mfa) =>
          described.UserPool?.Id === undefined
            ? TE.left<CognitoError>({
                _tag: 'NoAnswer',
                operation: 'DescribeUserPool',
                code: 'EmptyAnswer',
                message: 'the answer holds no pool',
              })
            : TE.right(livePool(described.UserPool, mfa)),
        ),
      ),
    ),
  );

const perform = (cognito: Cognito, call: Call): TE.TaskEither<CognitoError, unknown> => {
  switch (call.operation) {
    case 'UpdateUserPool':
      return cognito.ask(call.operation, call.input);
    case 'AddCustomAttributes':
      return cognito.ask(call.operation, call.input);
    case 'SetUserPoolMfaConfig':
      return cognito.ask(call.operation, call.input);
    case 'UntagResource':
      return cognito.ask(call.operation, call.input);
  }
};

/** Runs calls one after another and stops at the first that fails. */
const performAll = (
  cognito: Cognito,
  calls: ReadonlyArray<Call>,
): TE.TaskEither<CognitoError, ReadonlyArray<unknown>> =>
  TE.traverseSeqArray((call: Call) => perform(cognito, call))(calls);

const remaining = (calls: ReadonlyArray<Call>, failed: CognitoError): string => {
  const after = calls.slice(calls.findIndex(({ operation }) => operation === failed.operation) + 1);
  return after.length === 0
    ? ''
    : ` Not done after it: ${after.map(({ operation }) => operation).join(', ')}.`;
};

const HALF_DONE = 'The state holds the pool as it is; the next `pulumi up` finishes what is left.';

const create = (cognito: Cognito, inputs: PlainObject, region: string): TE.TaskEither<Stop, Managed> => {
  const plan = creation(inputs);
  return pipe(
    cognito.ask('CreateUserPool', plan.create),
    TE.mapLeft(stop),
    TE.chain(({ UserPool }) => {
      if (UserPool?.Id === undefined) {
        return TE.left<Stop, Managed>({
          message: 'CreateUserPool got an answer without a pool. Look for one before running it again.',
        });
      }
      const id = UserPool.Id;
      const managed = (mfa: Parameters<typeof livePool>[1]): Managed => ({
        id,
        state: outputs(inputs, livePool(UserPool, mfa), region),
      });
      const calls = plan.afterwards(id);
      const mfaCall = calls.find((call) => call.operation === 'SetUserPoolMfaConfig');
      if (mfaCall === undefined) return TE.right(managed(undefined));
      return pipe(
        cognito.ask('SetUserPoolMfaConfig', mfaCall.input),
        TE.chainFirst(() =>
          performAll(
            cognito,
            calls.filter((call) => call !== mfaCall),
          ),
        ),
        TE.bimap(
          (error): Stop => ({
            message: `The pool ${id} was created, but its MFA was not set up. ${explain(error)}${remaining(calls, error)} ${HALF_DONE}`,
            left: managed(undefined),
          }),
          managed,
        ),
      );
    }),
  );
};

/** Brings a live pool to what the program says, and tells what it then is. */
const bring = (
  cognito: Cognito,
  pool: LivePool,
  previous: PlainObject,
  news: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> => {
  const managed = (live: LivePool): Managed => ({ id: live.id, state: outputs(news, live, region) });
  const calls = changes(pool, previous, news);
  if (calls.length === 0) return TE.right(managed(pool));
  return pipe(
    performAll(cognito, calls),
    TE.orElse((error) =>
      pipe(
        // What became of the calls is asked, not guessed; when that fails too, the state stays as it was.
        liveFrom(cognito, pool.id),
        TE.match(
          (): Stop => stop(error),
          (live): Stop => ({
            message: `${explain(error)}${remaining(calls, error)} ${HALF_DONE}`,
            left: managed(live),
          }),
        ),
        TE.fromTask,
        TE.chain((failed) => TE.left<Stop, ReadonlyArray<unknown>>(failed)),
      ),
    ),
    TE.chain(() => pipe(liveFrom(cognito, pool.id), TE.bimap(stop, managed))),
  );
};

const adoptionConflicts = (pool: LivePool, inputs: PlainObject): ReadonlyArray<string> => [
  ...replacedBy({}, pool.settings, inputs),
  ...changedAttributes(pool.settings['schema'], inputs['schema']).map((name) => `schema (attribute ${name})`),
];

/** Takes over an existing pool: what the program does not declare stays as it is. */
const adopt = (
  cognito: Cognito,
  id: string,
  inputs: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> =>
  pipe(
    liveFrom(cognito, id),
    TE.mapLeft(stop),
    TE.chain((pool) => {
      const conflicts = adoptionConflicts(pool, inputs);
      return conflicts.length > 0
        ? TE.left<Stop, Managed>({
            message: `The pool ${id} cannot be adopted as declared: ${conflicts.join(', ')} cannot be changed on a live pool. Declare what it has, or leave it out.`,
          })
        : bring(cognito, pool, {}, inputs, region);
    }),
  );

/** Creates the pool, or takes over the one that `adoptId` names. */
export const createUserPool = (
  cognito: Cognito,
  inputs: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> => {
  const id = own(inputs, 'adoptId');
  return typeof id === 'string' ? adopt(cognito, id, inputs, region) : create(cognito, inputs, region);
};

/** What a refresh finds: the pool's state, and the inputs that would say so; or nothing when it is gone. */
export const readUserPool = (
  cognito: Cognito,
  id: string,
  state: PlainObject,
  region: string,
): TE.TaskEither<Stop, { readonly state: PlainObject; readonly inputs: PlainObject } | undefined> =>
  pipe(
    liveFrom(cognito, id),
    TE.map((pool) => {
      // A pool that is only read, by `UserPool.get`, declares nothing: it is told whole.
      const declared = Object.keys(settingsOf(state)).length === 0 ? { ...state, ...pool.settings } : state;
      return { state: outputs(declared, pool, region), inputs: inputsFrom(state, pool, region) };
    }),
    TE.orElseW((error) => (error._tag === 'NotFound' ? TE.right(undefined) : TE.left(stop(error)))),
  );

export const updateUserPool = (
  cognito: Cognito,
  id: string,
  olds: PlainObject,
  news: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> =>
  pipe(
    liveFrom(cognito, id),
    TE.mapLeft((error) =>
      error._tag === 'NotFound'
        ? {
            message: `The pool ${id} is gone. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`,
          }
        : stop(error),
    ),
    TE.chain((pool) => bring(cognito, pool, olds, news, region)),
  );

/** Deletes the pool; one that is gone already is as good. */
export const deleteUserPool = (cognito: Cognito, id: string): TE.TaskEither<Stop, void> =>
  pipe(
    cognito.ask('DeleteUserPool', { UserPoolId: id }),
    TE.map(() => undefined),
    TE.orElse((error) => (error._tag === 'NotFound' ? TE.right(undefined) : TE.left(stop(error)))),
  );
