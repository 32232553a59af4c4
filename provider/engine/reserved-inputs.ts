import { asObject, type PlainObject } from '../codec/plain-object';
import { SECRETS } from '../codec/secret';
import { DEFAULT_NAME } from './default-name';

/** The input by which Pulumi's engine finds the provider. */
export const PROVIDER = '__provider';

/** The input that carries the declared inputs during a takeover. */
export const TAKE_OVER = '__takeOver';

/** The input that carries what the program declares of the pool of a resource, for rules about both. */
export const POOL = '__pool';

/** Properties without the inputs reserved for the SDK, the engine and this provider. */
export const withoutReserved = (properties: unknown): PlainObject => {
  const {
    [PROVIDER]: _text,
    [DEFAULT_NAME]: _name,
    [TAKE_OVER]: _news,
    [SECRETS]: _secrets,
    [POOL]: _pool,
    ...others
  } = asObject(properties);
  return others;
};
