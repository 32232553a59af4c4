import type * as E from 'fp-ts/Either';
import type { Task } from 'fp-ts/Task';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import type { Fields, Struct } from '../codec/struct';
import type { ValidationFailure } from '../codec/validation-failure';
import type { Checker } from './check';
import type { DiffResult } from './diff-result';
import type { OperationFailure, Unsettled } from './errors';
import type { Identity, LiveResource, Location } from './identity';
import type { Interrupted } from './reconcile';
import type { Context, ResourceLifecycle } from './resource-lifecycle';
import type { ThreeWayMerge } from './three-way-merge';

/** Waits for asynchronous operations that AWS continues after its response. */
export interface Waiting<L> {
  /** Whether AWS is still creating it. */
  readonly isComing: (live: L) => boolean;
  /** Whether AWS is deleting it: its name is not free yet, and it cannot be adopted. */
  readonly isLeaving: (live: L) => boolean;
  /** The warning about a resource in a failed status. */
  readonly remark: (live: L) => string | undefined;
  /** Waits until it can be updated. */
  readonly ready: (context: Context, live: L) => TE.TaskEither<Unsettled<L>, L>;
  /** Waits until it is active with the declared settings, unless the program opts out. */
  readonly active: (context: Context, live: L, declared: PlainObject) => TE.TaskEither<Unsettled<L>, L>;
  /** Waits until a deleted resource no longer exists. */
  readonly gone: (context: Context, location: Location) => Result<undefined>;
}

/** Changes of an adoption that are not compared setting by setting. */
export interface AdoptionDetails {
  readonly more: ReadonlyArray<string>;
  /** Paths that the adoption changes although they are not declared. */
  readonly implied: ReadonlySet<string>;
}

/** What keeps a resource from being deleted. */
export interface DeletionProtection {
  /** Fails, before any request that changes something, if the resource must not be deleted. */
  readonly deletion: (context: Context, location: Location, state: PlainObject) => Result<undefined>;
  /** Why a replacement would fail half-way, with the old resource still live; undefined if it would succeed. */
  readonly replacement: (
    context: Context,
    location: Location,
    olds: PlainObject,
    news: PlainObject,
  ) => Task<string | undefined>;
}

/**
 * One kind of resource, as data with a few functions. The engine derives create, adopt, read, update, delete, their
 * previews and their messages from it.
 */
export interface ResourceDefinition<L extends LiveResource, C>
  extends Pick<ResourceLifecycle, 'noun' | 'settings' | 'nameProperty' | 'deleteBeforeReplace'>,
    Partial<
      Pick<
        ResourceLifecycle,
        'secrets' | 'blockReason' | 'updateWarning' | 'regionOf' | 'judgePool' | 'settingsToImport'
      >
    >,
    Pick<Checker, 'check' | 'warningsFor'> {
  /** Its class name in a program. */
  readonly className: string;
  readonly identity: Identity<L>;
  readonly merge: ThreeWayMerge;
  /** The management options. */
  readonly management: Struct;
  /** The paths of settings that AWS never returns; the state holds salted hashes of their values. */
  readonly writeOnly?: ReadonlyArray<string>;
  /**
   * Whether AWS gives a value of it in its answer to the create only. One whose value is lost is deleted, so its create
   * records what is there before.
   */
  readonly answersOnce?: true;
  /** Whether operations on the same pool are serialised. */
  readonly locksPool?: true;
  /** The declared settings in the state, where outputs share the names of inputs. */
  readonly declaredBy?: (state: PlainObject) => PlainObject;
  /** The live settings that can be compared with the declared ones. */
  readonly comparable?: (declared: PlainObject, live: L) => PlainObject;
  /** The live values of the declared settings, where codecs alone do not determine them. */
  readonly declaredLive?: (declared: PlainObject, live: L) => PlainObject;
  /** The declarations of the outputs beside the settings. */
  readonly outputFields?: Fields;
  /** The values of those outputs. */
  readonly outputs?: (live: L, region: string, declared: PlainObject) => PlainObject;
  /** The paths of live settings that this package does not model, where `extras` are not those of one response. */
  readonly newerPaths?: (live: L, declared: PlainObject) => ReadonlyArray<string>;
  /** The create-only settings whose change needs no replacement, since `beforeUpdate` makes it on the live resource. */
  readonly changesBeforeUpdate?: (before: PlainObject, news: PlainObject) => ReadonlyArray<string>;
  /** Changes the live resource before its settings are read and updated; returns the state as it is then. */
  readonly beforeUpdate?: (
    context: Context,
    location: Location,
    olds: PlainObject,
    news: PlainObject,
  ) => Result<PlainObject>;
  /** Differences beyond those of the settings. */
  readonly furtherDiff?: (olds: PlainObject, news: PlainObject) => DiffResult;
  /** Reads the live resource; `known` holds values that AWS may not return again. */
  readonly describe: (
    cognito: Cognito,
    location: Location,
    known: PlainObject,
  ) => TE.TaskEither<CognitoError, L>;
  /** The values of a live resource that AWS may not return again. */
  readonly knownOf?: (live: L) => PlainObject;
  /**
   * Checks a new resource, which the program does not adopt, against what else is live, for the preview; `olds` is the
   * resource that it replaces, if any.
   */
  readonly previewNew?: (
    context: Context,
    inputs: PlainObject,
    olds: PlainObject,
  ) => Task<ReadonlyArray<ValidationFailure>>;
  /** Sends the create request. A singleton always exists, so it has none. */
  readonly create?: (context: Context, inputs: PlainObject) => TE.TaskEither<CognitoError, L>;
  /** Remaining steps after the create. */
  readonly afterCreate?: (context: Context, live: L, inputs: PlainObject) => TE.TaskEither<Unsettled<L>, L>;
  /** The calls that reconcile the live resource with the declared settings, or why no valid order exists. */
  readonly plan: (live: L, previous: PlainObject, news: PlainObject) => E.Either<string, ReadonlyArray<C>>;
  readonly execute: (context: Context, call: C, live: L) => TE.TaskEither<CognitoError, unknown>;
  /** The error of an update that failed part-way. */
  readonly interrupted?: (stopped: Interrupted<C>) => string;
  /** Live settings that conflict with the declared ones and cannot be changed. */
  readonly conflicts?: (live: L, inputs: PlainObject) => ReadonlyArray<string>;
  /** The declared settings that another resource manages; undefined if there are none. */
  readonly foreignSettings?: (
    live: L,
    previous: PlainObject,
    news: PlainObject,
  ) => ValidationFailure | undefined;
  /** The declared settings to save after a failed update; by default those declared before or now. */
  readonly declaredAfterFailure?: (live: L, previous: PlainObject, news: PlainObject) => PlainObject;
  readonly adoptionDetails?: (
    live: L,
    declared: PlainObject,
    unmanaged: ReadonlyArray<string>,
  ) => AdoptionDetails;
  /** What an adoption leaves as it is although it is declared, for the preview. */
  readonly adoptionRemark?: (declared: PlainObject) => string | undefined;
  /** Sends the delete request. A singleton is reset instead. */
  readonly delete?: (
    context: Context,
    location: Location,
    state: PlainObject,
  ) => TE.TaskEither<CognitoError | OperationFailure, unknown>;
  readonly protection?: DeletionProtection;
  readonly waiting?: Waiting<L>;
}

export type Result<A> = TE.TaskEither<OperationFailure, A>;
