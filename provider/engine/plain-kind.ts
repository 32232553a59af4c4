import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import { type CognitoError, unexpectedResponse } from '../aws/errors';
import { fromApi } from '../codec/from-api';
import { asObject, type PlainObject } from '../codec/plain-object';
import { type ApiOf, type Fields, type StructOf, type StructType, struct } from '../codec/struct';
import type { Location, PlainLive } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { type MergeSchema, type ThreeWayMerge, threeWayMerge } from './three-way-merge';
import { singleCallPlan, updateRequest } from './update-request';

export type Sent = TE.TaskEither<CognitoError, PlainObject>;

/** A child of a pool or of an app client that one response describes completely. */
export interface PlainKind<U extends Fields, C extends Fields>
  extends Pick<
      ResourceDefinition<PlainLive, ApiOf<U & C>>,
      | 'noun'
      | 'className'
      | 'management'
      | 'check'
      | 'warningsFor'
      | 'outputs'
      | 'outputFields'
      | 'blockReason'
      | 'deleteBeforeReplace'
      | 'judgePool'
    >,
    Pick<MergeSchema<StructOf<U & C>>, 'resetValue' | 'cannotUnset'> {
  readonly updatable: StructType<U>;
  readonly createOnly: StructType<C>;
  /** The response member that contains the resource. */
  readonly member: string;
  /** Read-only members of the response. */
  readonly readOnly?: ReadonlyArray<string>;
  /** The operation of `read`, for errors. */
  readonly readOperation: string;
  readonly read: (cognito: Cognito, location: Location) => Sent;
}

type Derived =
  | 'noun'
  | 'className'
  | 'settings'
  | 'merge'
  | 'check'
  | 'warningsFor'
  | 'management'
  | 'outputs'
  | 'outputFields'
  | 'blockReason'
  | 'deleteBeforeReplace'
  | 'judgePool'
  | 'plan';

interface PlainParts<U extends Fields, C extends Fields> {
  readonly settings: StructType<U & C>;
  readonly merge: ThreeWayMerge<StructOf<U & C>>;
  readonly derived: Pick<ResourceDefinition<PlainLive, ApiOf<U & C>>, Derived>;
  /** The live settings in a part of a response. */
  readonly settingsIn: (found: PlainObject) => PlainObject;
}

/** Derives requests, state and diff of a kind from its declaration. */
export const plainParts = <U extends Fields, C extends Fields>(kind: PlainKind<U, C>): PlainParts<U, C> => {
  const { noun, className, updatable, createOnly, management, check, warningsFor } = kind;
  const { resetValue, cannotUnset, outputs, outputFields, blockReason, deleteBeforeReplace } = kind;
  const settings = struct(updatable.name, { ...updatable.fields, ...createOnly.fields });
  const merge = threeWayMerge<StructOf<U & C>>({
    settings,
    updatable,
    createOnly,
    ...(resetValue !== undefined && { resetValue }),
    ...(cannotUnset !== undefined && { cannotUnset }),
  });
  return {
    settings,
    merge,
    settingsIn: (found) => asObject(fromApi(settings, found)),
    derived: {
      noun,
      className,
      settings,
      merge,
      check,
      warningsFor,
      management,
      ...(outputs !== undefined && { outputs }),
      ...(outputFields !== undefined && { outputFields }),
      ...(blockReason !== undefined && { blockReason }),
      ...(deleteBeforeReplace !== undefined && { deleteBeforeReplace }),
      ...(kind.judgePool !== undefined && { judgePool: kind.judgePool }),
      plan: (live, previous, news) => singleCallPlan(updateRequest(settings, merge, live, previous, news)),
    },
  };
};

/** Parses the response of an operation. */
export const parsed = (
  operation: string,
  sent: Sent,
  liveIn: (answer: PlainObject) => PlainLive | undefined,
): TE.TaskEither<CognitoError, PlainLive> =>
  pipe(
    sent,
    TE.chain((answer) => {
      const live = liveIn(answer);
      return live === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(live);
    }),
  );
