import type * as E from 'fp-ts/Either';
import type { Task } from 'fp-ts/Task';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { Clock } from '../aws/clock';
import { outermost } from '../codec/path';
import { ownTexts, type PlainObject } from '../codec/plain-object';
import type { Struct } from '../codec/struct';
import type { ValidationFailure } from '../codec/validation-failure';
import type { DiffResult } from './diff-result';
import type { OperationFailure, ResourceState } from './errors';
import type { PendingCreates } from './pending-creates';
import type { CheckContext } from './region';

/** What a resource has to work with, in its Region. */
export interface Context {
  readonly cognito: Cognito;
  readonly pendingCreates: PendingCreates;
  readonly region: string;
  readonly clock: Clock;
  /** Whether what is adopted is this very resource already, in the state of another provider. */
  readonly isInPlace?: boolean;
  /** Tells the user something while it is under way. */
  readonly log: (sentence: string) => void;
  /** Does one thing at a time to a pool, from reading it to the last change: others would read what is half done. */
  readonly withPoolLock: <A>(poolId: string, task: Task<A>) => Task<A>;
}

/** What a preview says of what is still to come. */
export interface CreatePreview {
  readonly failures?: ReadonlyArray<ValidationFailure>;
  readonly message?: string;
  /** What changes and what stays, without how the resource comes here. */
  readonly summary?: string;
  /** The settings as they are live: what of them is at a secret path is not to be told. */
  readonly live?: PlainObject;
  /** Inputs that the program leaves to what is live. */
  readonly filledInputs?: PlainObject;
}

/** What a refresh finds. */
export interface ReadResult {
  readonly state: PlainObject;
  /** The inputs that would say so. */
  readonly inputs: PlainObject;
}

/** A kind of resource, whatever hosts it. */
export interface ResourceLifecycle {
  /** Its settings: their texts are kept out of messages. */
  readonly settings: Struct;
  /** Outputs that are always secret. */
  readonly secrets: ReadonlyArray<string>;
  /** The property with its name, where one that is adopted keeps its own. */
  readonly nameProperty?: string;
  /** The property that is its id, where the program chooses that. */
  readonly idProperty?: string;
  /** The Region that properties or an id tell of. */
  readonly regionOf: (id: string, properties: PlainObject) => string | undefined;
  readonly check: (
    olds: PlainObject,
    news: PlainObject,
    ambient: CheckContext,
  ) => E.Either<ReadonlyArray<ValidationFailure>, PlainObject>;
  /** What may be wrong with settings that `check` accepts: the rules that only warn. */
  readonly warningsFor: (inputs: PlainObject, isNew?: boolean) => ReadonlyArray<string>;
  /** Looks ahead, at preview, at a resource that is to be made. */
  readonly previewCreate: (context: Context, inputs: PlainObject) => Task<CreatePreview>;
  readonly diff: (olds: PlainObject, news: PlainObject) => DiffResult;
  /** Why a change is not made, or nothing. */
  readonly blockReason: (
    context: Context,
    id: string,
    olds: PlainObject,
    news: PlainObject,
    replaces: ReadonlyArray<string>,
  ) => Task<string | undefined>;
  /** Whether a new one can only be made when the old one is gone. */
  readonly deleteBeforeReplace?: boolean;
  /** What the user should know before the resource is touched. */
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
  /** Deletes it; what the user should know of that, if anything. */
  readonly delete: (
    context: Context,
    id: string,
    state: PlainObject,
  ) => TE.TaskEither<OperationFailure, string | undefined>;
}

/** What of a resource is nobody's in the program, or was so until now, said where it is about to be touched. */
export const unmanagedWarning = (
  called: string,
  state: PlainObject,
  declared: ReadonlyMap<string, unknown>,
): string | undefined => {
  const paths = ownTexts(state, 'unmanaged');
  const [kept, taken] = [false, true].map((isTaken) =>
    paths.filter((path) => declared.has(path) === isTaken),
  );
  const said = [
    ...(kept?.length
      ? [
          `The ${called} has settings that the program does not declare; they stay as they are: ${outermost(kept).join(', ')}.`,
        ]
      : []),
    ...(taken?.length
      ? [
          `The ${called} already has settings that were made outside this program and that the program now declares: ${outermost(taken).join(', ')}.`,
        ]
      : []),
  ];
  return said.length === 0 ? undefined : said.join(' ');
};
