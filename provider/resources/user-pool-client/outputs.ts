import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of an app client beside its settings. */
export const UserPoolClientOutputs = struct('UserPoolClient', {
  /** The client's id, as applications send it; the same as `id`. */
  clientId: required(anyText, { follows: [] }),
  /** The client secret, if the client has one. It is a secret output: encrypted in the state and masked in the console. */
  clientSecret: optional(anyText, { follows: ['clientSecret', 'generateSecret'] }),
  /** When the client was created, as an ISO 8601 time. */
  creationDate: required(anyText, { follows: [] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolClientOutputs = t.TypeOf<typeof UserPoolClientOutputs>;
