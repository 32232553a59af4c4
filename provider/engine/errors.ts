import { type CognitoError, explain } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';

/** A resource's id and the state to save. */
export interface ResourceState {
  readonly id: string;
  readonly state: PlainObject;
}

/** A failed operation, with the partial state that Pulumi must save. */
export interface OperationFailure {
  readonly message: string;
  readonly partialState?: ResourceState;
}

/** A resource that exists but does not match the declared settings, with its live state. */
export interface Unsettled<Live> {
  readonly message: string;
  readonly live: Live;
}

export const toFailure = (error: CognitoError | OperationFailure): OperationFailure =>
  '_tag' in error ? { message: explain(error) } : error;
