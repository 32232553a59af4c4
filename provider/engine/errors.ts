import { type CognitoError, explain } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';

/** A pool with what the state is to keep of it. */
export interface ResourceState {
  readonly id: string;
  readonly state: PlainObject;
}

/** Why an operation ended early, and what of the pool there is by then: the state must know it. */
export interface OperationFailure {
  readonly message: string;
  readonly partialState?: ResourceState;
}

/** Why something is not as asked, though it was made, and what it is by then. */
export interface Unsettled<Live> {
  readonly message: string;
  readonly live: Live;
}

export const toFailure = (error: CognitoError): OperationFailure => ({ message: explain(error) });
