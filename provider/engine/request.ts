import type { PlainObject } from '../codec/plain-object';
import type { ApiOf, Fields, StructOf, StructType } from '../codec/struct';

/** Encodes settings that `check` has accepted, so the members that the codec requires are present. */
export const requestOf = <F extends Fields>(codec: StructType<F>, settings: PlainObject): ApiOf<F> =>
  codec.encode(settings as StructOf<F>);
