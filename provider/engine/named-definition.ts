import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import type { Unsettled } from './errors';
import type { LiveNamed } from './live-named';
import type { Context, ResourceDefinition } from './resource-definition';
import type { ThreeWayMerge } from './three-way-merge';

/** What of a kind takes AWS its time. */
export interface Slow<Live> {
  /** Whether it is still being made. */
  readonly isComing: (live: Live) => boolean;
  /** Whether it is on its way out: its name is not free yet, and nobody can take it over. */
  readonly isLeaving: (live: Live) => boolean;
  /** What the user should know of one that is not well. */
  readonly remark: (live: Live) => string | undefined;
  /** Waits until it can be changed. */
  readonly ready: (context: Context, live: Live) => TE.TaskEither<Unsettled<Live>, Live>;
  /** Waits until it is as the program says, unless the program does not want that. */
  readonly active: (
    context: Context,
    live: Live,
    declared: PlainObject,
  ) => TE.TaskEither<Unsettled<Live>, Live>;
  /** Waits until one that is deleted is gone. */
  readonly gone: (context: Context, userPoolId: string, id: string) => TE.TaskEither<string, undefined>;
}

/** Something inside a pool that its program names, and whose name is its id. */
export interface NamedKind<Live extends LiveNamed, Request>
  extends Pick<ResourceDefinition, 'settings' | 'nameProperty' | 'check' | 'warningsFor' | 'diff'> {
  /** What it is called in a sentence: "resource server". */
  readonly noun: string;
  /** Its class in a program. */
  readonly called: string;
  /** The property that names it. */
  readonly key: string;
  /** Whether a new one can only be made when the old one is gone. */
  readonly deletesFirst?: true;
  readonly sides: ThreeWayMerge;
  /** What there is by a name in a pool. */
  readonly look: (cognito: Cognito, userPoolId: string, id: string) => TE.TaskEither<CognitoError, Live>;
  /** What there is by a name, whatever pool has it, where a name is there once for all pools. */
  readonly lookAnywhere?: (
    cognito: Cognito,
    userPoolId: string,
    id: string,
  ) => TE.TaskEither<CognitoError, Live>;
  readonly make: (context: Context, inputs: PlainObject) => TE.TaskEither<CognitoError, Live>;
  /** The request that brings a live one to what the program says, or nothing when it is so already. */
  readonly change: (live: Live, previous: PlainObject, news: PlainObject) => Request | undefined;
  readonly send: (cognito: Cognito, request: Request) => TE.TaskEither<CognitoError, unknown>;
  readonly erase: (context: Context, userPoolId: string, id: string) => TE.TaskEither<CognitoError, unknown>;
  /** How it is waited for, where AWS does its work after it has answered. */
  readonly slow?: Slow<Live>;
  readonly outputs: (declared: PlainObject, live: Live, region: string) => PlainObject;
  readonly inputsFrom: (declared: PlainObject, live: Live, region: string) => PlainObject;
}
