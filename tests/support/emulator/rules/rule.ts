import type { ServiceError } from '../errors';
import type { Proposed } from '../live-pool';

/** Judges a pool as it would be after a request. */
export type Rule = (proposed: Proposed) => ServiceError | undefined;
