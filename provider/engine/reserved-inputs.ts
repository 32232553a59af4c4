import { asObject, type PlainObject } from '../codec/plain-object';
import { SECRETS } from '../codec/secret';
import { DEFAULT_NAME } from './default-name';

/** The input by which the engine finds the provider. */
export const PROVIDER = '__provider';

/** The input that carries what the program says through a take-over. */
export const TAKES_OVER = '__takeOver';

/** Properties without what is only between the program, the engine and this provider. */
export const withoutReserved = (properties: unknown): PlainObject => {
  const {
    [PROVIDER]: _text,
    [DEFAULT_NAME]: _name,
    [TAKES_OVER]: _news,
    [SECRETS]: _secrets,
    ...others
  } = asObject(properties);
  return others;
};
