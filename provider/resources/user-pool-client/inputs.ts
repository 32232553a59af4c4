import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { CLIENT_PROVIDER_RULES } from '../shared/idp-init';
import { ruleIdOf } from '../shared/rule-id';
import { clientId, regionCode } from '../shared/string-types';
import { CLIENT_RULES } from './rules';
import { UserPoolClientSettings } from './settings';

/** Provider options of the client, beside its settings. */
export const ManagementOptions = struct('UserPoolClient', {
  /** The Region of the client's pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of an existing client to adopt instead of creating one. Settings that the program does not declare, the name
   * included, keep their live values. Removing `adoptId` later changes nothing. If a resource of another provider
   * manages the client, use an alias of its type instead: deleting that resource would delete the client.
   */
  adoptId: optional(clientId),
  /**
   * Whether the client can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool declared
   * in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...CLIENT_RULES, ...CLIENT_PROVIDER_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolClientInputs = struct('UserPoolClient', {
  ...UserPoolClientSettings.fields,
  /** The client's name, 1 to 128 characters. It need not be unique. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  clientName: optional(UserPoolClientSettings.fields.clientName.codec),
  ...ManagementOptions.fields,
});

export type UserPoolClientInputs = t.TypeOf<typeof UserPoolClientInputs>;
