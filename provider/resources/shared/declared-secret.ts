import { own, type PlainObject } from '../../codec/plain-object';
import { DECLARES_CLIENT_SECRET } from '../../engine/state-keys';

/** The inputs that a state records as declared, where the value of a client secret is also an output. */
export const withDeclaredSecret = (state: PlainObject): PlainObject => {
  const { clientSecret, ...others } = state;
  return own(state, DECLARES_CLIENT_SECRET) === true ? { ...others, clientSecret } : others;
};
