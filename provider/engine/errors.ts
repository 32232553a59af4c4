import { type CognitoError, explain } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';

/** A pool with what the state is to keep of it. */
export interface Managed {
  readonly id: string;
  readonly state: PlainObject;
}

/** Why an operation ended early, and what of the pool there is by then: the state must know it. */
export interface Stop {
  readonly message: string;
  readonly left?: Managed;
}

/** Why something is not as asked, though it was made, and what it is by then. */
export interface Unsettled<Live> {
  readonly message: string;
  readonly live: Live;
}

export const stopAt = (error: CognitoError): Stop => ({ message: explain(error) });
