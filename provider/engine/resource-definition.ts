import type * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import type { Checker } from './check';
import type { OperationFailure, Unsettled } from './errors';
import type { Identity, LiveResource, Location } from './identity';
import type { Interrupted } from './reconcile';
import type { Context, ResourceLifecycle } from './resource-lifecycle';
import type { ThreeWayMerge } from './three-way-merge';

/** How long-running work of AWS on a resource is waited for, where AWS goes on after it has answered. */
export interface Waiting<L> {
  /** Whether it is still being created. */
  readonly isComing: (live: L) => boolean;
  /** Whether it is being deleted: its name is not free yet, and it cannot be adopted. */
  readonly isLeaving: (live: L) => boolean;
  /** What the user should know of one that failed. */
  readonly remark: (live: L) => string | undefined;
  /** Waits until it can be changed. */
  readonly ready: (context: Context, live: L) => TE.TaskEither<Unsettled<L>, L>;
  /** Waits until it is as the program says, unless the program does not want that. */
  readonly active: (context: Context, live: L, declared: PlainObject) => TE.TaskEither<Unsettled<L>, L>;
  /** Waits until one that was deleted is gone. */
  readonly gone: (context: Context, location: Location) => TE.TaskEither<string, undefined>;
}

/** What an adoption changes beside the settings that are compared one by one. */
export interface AdoptionDetails {
  readonly more: ReadonlyArray<string>;
  /** Paths that the adoption changes though the program does not declare them. */
  readonly implied: ReadonlySet<string>;
}

/**
 * One kind of resource, as data with a few functions. The engine derives create, adopt, read, update, delete, their
 * previews and their messages from it.
 */
export interface ResourceDefinition<L extends LiveResource, C>
  extends Pick<ResourceLifecycle, 'settings' | 'nameProperty' | 'diff' | 'deleteBeforeReplace'>,
    Partial<Pick<ResourceLifecycle, 'secrets' | 'blockReason' | 'updateWarning' | 'regionOf'>>,
    Pick<Checker, 'check' | 'warningsFor'> {
  /** What a sentence calls it: "resource server". */
  readonly noun: string;
  /** Its class in a program. */
  readonly className: string;
  readonly identity: Identity<L>;
  readonly merge: ThreeWayMerge;
  /** Whether all work on one pool is done one after another. */
  readonly locksPool?: true;
  /** What the state says that the program declared, where outputs have the names of inputs. */
  readonly declaredBy?: (state: PlainObject) => PlainObject;
  /** The live settings, as far as a program that declares these can compare them. */
  readonly comparable?: (declared: PlainObject, live: L) => PlainObject;
  /** What the state keeps: the declared settings as they are live, and the outputs. */
  readonly outputs: (declared: PlainObject, live: L, region: string) => PlainObject;
  /** The inputs that would make the program say what is live. */
  readonly inputsFrom: (declared: PlainObject, live: L, region: string) => PlainObject;
  /** The live resource; `known` has what AWS may not tell again. */
  readonly describe: (
    cognito: Cognito,
    location: Location,
    known: PlainObject,
  ) => TE.TaskEither<CognitoError, L>;
  /** What is known of a live resource that AWS may not tell again. */
  readonly knownOf?: (live: L) => PlainObject;
  /** Sends the request that creates it. A singleton is always there. */
  readonly create?: (context: Context, inputs: PlainObject) => TE.TaskEither<CognitoError, L>;
  /** What is left to do once it is created. */
  readonly afterCreate?: (context: Context, live: L, inputs: PlainObject) => TE.TaskEither<Unsettled<L>, L>;
  /** The requests that make the live resource what the program declares, or why no order of them can. */
  readonly plan: (live: L, previous: PlainObject, news: PlainObject) => E.Either<string, ReadonlyArray<C>>;
  readonly execute: (context: Context, call: C, live: L) => TE.TaskEither<CognitoError, unknown>;
  /** What an update says that AWS stopped half-way. */
  readonly interrupted?: (stopped: Interrupted<C>) => string;
  /** Settings of a live resource that are not as declared and cannot be changed. */
  readonly conflicts?: (live: L, inputs: PlainObject) => ReadonlyArray<string>;
  readonly adoptionDetails?: (
    live: L,
    declared: PlainObject,
    unmanaged: ReadonlyArray<string>,
  ) => AdoptionDetails;
  readonly delete?: (context: Context, location: Location) => TE.TaskEither<CognitoError, unknown>;
  readonly waiting?: Waiting<L>;
}

export type Result<A> = TE.TaskEither<OperationFailure, A>;
