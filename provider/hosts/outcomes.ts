import * as E from 'fp-ts/Either';
import type { Path } from '../codec/path';
import type { PlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';
import type { PropertyDiff } from '../engine/detailed-diff';
import type { OperationFailure } from '../engine/errors';
import type { Origin } from '../migration/origin';

/** What a program declares of a resource. */
export interface Program {
  readonly inputs: PlainObject;
  /** The name of a new resource that declares none. */
  readonly defaultName?: unknown;
  /** The paths of inputs that the program marks as secret. */
  readonly secrets?: ReadonlyArray<Path>;
}

/** What a check finds. */
export interface CheckOutcome {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly messages: ReadonlyArray<string>;
  readonly inputs: PlainObject;
  /** The provider whose state the resource is taken over from. */
  readonly origin?: Origin | undefined;
}

/** What a diff finds. */
export interface DiffOutcome {
  readonly changes: boolean;
  readonly replaces: ReadonlyArray<string>;
  /** The settings that change, for a host whose engine shows each property. */
  readonly detailed: () => ReadonlyArray<PropertyDiff>;
  readonly deleteBeforeReplace: boolean;
  readonly messages: ReadonlyArray<string>;
}

/** A value, or a failure with what there is of the resource by then. */
export type Outcome<A> = Promise<E.Either<OperationFailure, A>>;

export const fail = (message: string): E.Either<OperationFailure, never> => E.left({ message });

/** Failures as one text, each with its property path. */
export const formatFailures = (failures: ReadonlyArray<ValidationFailure>): string =>
  failures.map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`)).join('\n');
