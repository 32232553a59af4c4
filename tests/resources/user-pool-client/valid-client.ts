import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UserPoolClientInputs } from '../../../provider/resources/user-pool-client/inputs';
import { UserPoolClientSettings } from '../../../provider/resources/user-pool-client/settings';
import { anyOf } from '../user-pool/valid-pool';

// Structs are objects: `anyOf` speaks of any codec.

/** Any valid client, with or without what handles it, in the Region of its pool. */
export const validInputs = (anyOf(UserPoolClientInputs) as fc.Arbitrary<PlainObject>).map((inputs) => ({
  ...inputs,
  region: 'us-east-1',
}));

/** Any valid settings of a client. */
export const validSettings = anyOf(UserPoolClientSettings) as fc.Arbitrary<PlainObject>;
