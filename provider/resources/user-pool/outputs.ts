import type * as t from 'io-ts';
import { setByKey, setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';
import { SchemaAttribute } from './types/schema-attribute';

/** Outputs of a pool beside its settings. */
export const UserPoolOutputs = struct('UserPool', {
  /** The pool's ARN. */
  arn: required(anyText, { follows: [] }),
  /** When the pool was created, as an ISO 8601 time. */
  creationDate: required(anyText, { follows: [] }),
  /**
   * The live attributes of users, by AWS's names (`custom:team`): the custom, the required and the declared ones. AWS's
   * other standard attributes are the same in every pool; `getUserPool` returns them too.
   */
  schemaAttributes: required(setByKey('name', SchemaAttribute), { follows: ['schema'] }),
  /** The prefix of the pool's prefix domain, if it has one. */
  domain: optional(anyText),
  /** The pool's custom domain, if it has one. */
  customDomain: optional(anyText),
  /** The reason why the last SMS message could not be sent. */
  smsConfigurationFailure: optional(anyText),
  /** The reason why the last e-mail could not be sent. */
  emailConfigurationFailure: optional(anyText),
  /** The endpoint of the pool without `https://`, as identity pools and load balancers expect it. */
  endpoint: required(anyText, { follows: [] }),
  /** The issuer of the pool's tokens: the URL in their `iss` claim. It depends on `issuerConfiguration.type`. */
  issuer: required(anyText, { follows: ['issuerConfiguration'] }),
  /** The URL of the public keys that verify the pool's tokens. */
  jwksUri: required(anyText, { follows: ['issuerConfiguration'] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolOutputs = t.TypeOf<typeof UserPoolOutputs>;
