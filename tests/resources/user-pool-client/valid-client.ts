import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UserPoolClientInputs } from '../../../provider/resources/user-pool-client/inputs';
import { UserPoolClientSettings } from '../../../provider/resources/user-pool-client/settings';
import { anyOf } from '../user-pool/valid-pool';

// Structs are objects: `anyOf` speaks of any codec.

const named = anyOf(UserPoolClientSettings.fields.clientName.codec);

/** Any valid client with a name, with or without management options, in the Region of its pool. */
export const validInputs = fc
  .tuple(anyOf(UserPoolClientInputs) as fc.Arbitrary<PlainObject>, named)
  .map(([inputs, clientName]): PlainObject => ({ clientName, ...inputs, region: 'us-east-1' }));

/** Any valid settings of a client. */
export const validSettings = anyOf(UserPoolClientSettings) as fc.Arbitrary<PlainObject>;
