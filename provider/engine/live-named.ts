import type { PlainObject } from '../codec/plain-object';
import type { Unrecognized } from '../codec/unrecognized-members';

/** Something inside a pool that its program names, as AWS has it. */
export interface LiveNamed {
  /** Its name, which is its id. */
  readonly id: string;
  readonly settings: PlainObject;
  /** What Cognito said that this package does not know: it goes along with every update, as it is. */
  readonly extras: Unrecognized | undefined;
}
