import type * as E from 'fp-ts/Either';
import type { Task } from 'fp-ts/Task';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { Clock } from '../aws/clock';
import { outermost } from '../codec/path';
import { ownTexts, type PlainObject } from '../codec/plain-object';
import type { Fields, Struct } from '../codec/struct';
import type { ValidationFailure } from '../codec/validation-failure';
import type { CreateRecord } from './create-record';
import type { Deadline } from './deadline';
import type { DeletesFirst, DiffResult } from './diff-result';
import type { OperationFailure, ResourceState } from './errors';
import type { CompositeId } from './identity';
import type { PendingCreates } from './pending-creates';
import type { JudgePool } from './pool-rules';
import type { CheckContext } from './region';
import type { ThreeWayMerge } from './three-way-merge';
import type { WarningsFor } from './warnings-for';

/** The services available to an operation in a resource's Region. */
export interface Context {
  readonly cognito: Cognito;
  readonly pendingCreates: PendingCreates;
  readonly region: string;
  readonly clock: Clock;
  /** Whether the adopted resource is this resource, in the state of another provider. */
  readonly isInPlace?: boolean;
  /** Until when requests are sent that change something, if the program limits that. */
  readonly deadline?: Deadline;
  /** The record of the create of this resource, where the host keeps one. */
  readonly record?: CreateRecord;
  /** Logs progress to the user. */
  readonly log: (sentence: string) => void;
  /**
   * Serialises operations on a pool, from the read to the last change, so that no other operation reads intermediate
   * state.
   */
  readonly withLock: <A>(key: string, task: Task<A>) => Task<A>;
}

/** The preview of a create. */
export interface CreatePreview {
  readonly failures?: ReadonlyArray<ValidationFailure>;
  readonly message?: string;
  /** The changed and kept settings, without the introduction about the adoption. */
  readonly summary?: string;
  /** The live settings; values at secret paths must be redacted. */
  readonly live?: PlainObject;
  /** Inputs that take the live values because the program does not declare them. */
  readonly filledInputs?: PlainObject;
}

/** The result of a refresh. */
export interface ReadResult {
  readonly state: PlainObject;
  /** The inputs that match the state. */
  readonly inputs: PlainObject;
}

/** The lifecycle of one kind of resource, independent of the host. */
export interface ResourceLifecycle {
  /** Its name in a sentence: "resource server". */
  readonly noun: string;
  /** The codec of its settings; values of secret fields are redacted in messages. */
  readonly settings: Struct;
  /** The codec of its inputs: the settings and the management options. */
  readonly inputs: Struct;
  /** The declarations of its outputs beside the settings. */
  readonly outputFields: Fields;
  /** The paths of properties that are always secret: `clientSecret`, `google.clientSecret`. */
  readonly secrets: ReadonlyArray<string>;
  /** The property with its name; an adopted resource keeps its live name. */
  readonly nameProperty?: string;
  /** AWS's name for its id, if AWS generates the id. */
  readonly idName?: string;
  /** Whether its id alone identifies it in a Region. */
  readonly isUniqueInRegion?: boolean;
  /** The property that is its id, if the program chooses the id. */
  readonly idProperty?: string;
  /** Its id, if that consists of several properties. */
  readonly compositeId?: CompositeId;
  /** Whether its id is that of its parent, a pool or a client, which has exactly one. */
  readonly isSingleton?: boolean;
  /** The Region that the properties or the id imply. */
  readonly regionOf: (id: string, properties: PlainObject) => string | undefined;
  readonly check: (
    olds: PlainObject,
    news: PlainObject,
    ambient: CheckContext,
  ) => E.Either<ReadonlyArray<ValidationFailure>, PlainObject>;
  /** Warnings for settings that `check` accepts, from rules that only warn. */
  readonly warningsFor: WarningsFor;
  /** Checks the rules between the resource and its pool, if it has any. */
  readonly judgePool?: JudgePool;
  /** Previews a create. */
  readonly previewCreate: (context: Context, inputs: PlainObject) => Task<CreatePreview>;
  readonly diff: (olds: PlainObject, news: PlainObject) => DiffResult;
  /** Why an update or a replacement is refused; undefined if it is not. */
  readonly blockReason: (
    context: Context,
    id: string,
    olds: PlainObject,
    news: PlainObject,
    replaces: ReadonlyArray<string>,
  ) => Task<string | undefined>;
  /** The paths of live settings that a program leaves undeclared and that differ from AWS's defaults beside it. */
  readonly unmanagedPaths: ThreeWayMerge['unmanagedPaths'];
  /** The live settings that the program of an import declares, where they are not compared with AWS's defaults. */
  readonly settingsToImport?: (live: PlainObject) => PlainObject;
  /** The declared settings in the state. */
  readonly declaredBy: (state: PlainObject) => PlainObject;
  /** The state, with the declared write-only values of which it has the hashes; slow, so it is called once before `diff`. */
  readonly recall: (state: PlainObject, news: PlainObject) => PlainObject;
  /** Whether a replacement must delete the old resource first. */
  readonly deleteBeforeReplace?: true | DeletesFirst;
  /** The warning to show before an update. */
  readonly updateWarning: (id: string, state: PlainObject, news: PlainObject) => string | undefined;
  readonly create: (context: Context, inputs: PlainObject) => TE.TaskEither<OperationFailure, ResourceState>;
  readonly read: (
    context: Context,
    id: string,
    state: PlainObject,
  ) => TE.TaskEither<OperationFailure, ReadResult | undefined>;
  readonly update: (
    context: Context,
    id: string,
    olds: PlainObject,
    news: PlainObject,
  ) => TE.TaskEither<OperationFailure, ResourceState>;
  /** Deletes the resource; returns a message for the user, if any. */
  readonly delete: (
    context: Context,
    id: string,
    state: PlainObject,
  ) => TE.TaskEither<OperationFailure, string | undefined>;
}

/** Warns which live settings are not declared (kept) and which this update takes over. */
export const unmanagedWarning = (
  subject: string,
  state: PlainObject,
  declared: ReadonlyMap<string, unknown>,
): string | undefined => {
  const paths = ownTexts(state, 'unmanaged');
  const [kept, takenOver] = [false, true].map((isTaken) =>
    paths.filter((path) => declared.has(path) === isTaken),
  );
  const sentences = [
    ...(kept?.length
      ? [
          `The ${subject} has settings that the program does not declare; they are kept: ${outermost(kept).join(', ')}.`,
        ]
      : []),
    ...(takenOver?.length
      ? [
          `The ${subject} has settings that were set outside this program and that the program now declares: ${outermost(takenOver).join(', ')}.`,
        ]
      : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
};
