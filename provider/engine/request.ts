import type { PlainObject } from '../codec/plain-object';
import type { ApiOf, Fields, StructOf, StructType } from '../codec/struct';

/** The request for settings that `check` has accepted, so that what the codec demands is there. */
export const requestOf = <F extends Fields>(codec: StructType<F>, settings: PlainObject): ApiOf<F> =>
  codec.encode(settings as StructOf<F>);
