import { ADOPTED } from '../adopted-names';
import { asObject, type PlainObject } from '../spec/object';
import { SECRETS } from '../spec/secret';

/** The input by which a program tells the default name, where an alias may bring a resource that has one. */
export const DEFAULT_NAME = '__defaultName';

/** The input that carries what the program says through a take-over. */
export const TAKES_OVER = '__takesOver';

/** Properties without what is only between the program, the engine and this provider. */
export const nothingOfTheHost = (properties: unknown): PlainObject => {
  const {
    __provider: _text,
    [ADOPTED]: _memory,
    [DEFAULT_NAME]: _name,
    [TAKES_OVER]: _news,
    [SECRETS]: _secrets,
    ...others
  } = asObject(properties);
  return others;
};
