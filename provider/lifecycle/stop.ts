import type { PlainObject } from '../spec/object';

/** Why an operation ended early, and what of the pool there is by then: the state must know it. */
export interface Stop {
  readonly message: string;
  readonly left?: { readonly id: string; readonly state: PlainObject };
}
