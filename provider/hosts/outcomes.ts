import * as E from 'fp-ts/Either';
import type { Path } from '../codec/path';
import type { PlainObject } from '../codec/plain-object';
import { formatFailure, type ValidationFailure } from '../codec/validation-failure';
import type { PropertyDiff } from '../engine/detailed-diff';
import type { OperationFailure } from '../engine/errors';
import type { Origin } from '../migration/origin';

/** The inputs that a program declares for a resource. */
export interface Program {
  readonly inputs: PlainObject;
  /** The name of a new resource without a declared name. */
  readonly defaultName?: unknown;
  /** The paths of inputs that the program marks as secret. */
  readonly secrets?: ReadonlyArray<Path>;
  /** What the program declares of the pool of the resource, if it declares the pool too. */
  readonly pool?: unknown;
}

/** The result of a check. */
export interface CheckOutcome {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly messages: ReadonlyArray<string>;
  readonly inputs: PlainObject;
  /** The provider whose state is taken over. */
  readonly origin?: Origin | undefined;
}

/** The result of a diff. */
export interface DiffOutcome {
  readonly changes: boolean;
  readonly replaces: ReadonlyArray<string>;
  /** The changed settings, for a host whose engine shows each property. */
  readonly detailed: () => ReadonlyArray<PropertyDiff>;
  readonly deleteBeforeReplace: boolean;
  readonly messages: ReadonlyArray<string>;
}

/** A value, or a failure with the partial state. */
export type Outcome<A> = Promise<E.Either<OperationFailure, A>>;

export const fail = (message: string): E.Either<OperationFailure, never> => E.left({ message });

/** Why a resource with this id cannot adopt another one. */
export const managesAnother = (id: string, adopts: unknown): string =>
  `adoptId: this resource manages ${id} already, and cannot adopt ${adopts} in its place. Remove adoptId, or declare another resource for the other.`;

/** Formats failures as one text, each with its property path. */
export const formatFailures = (failures: ReadonlyArray<ValidationFailure>): string =>
  failures.map(formatFailure).join('\n');
