import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { RESOURCE_SERVER_RULES } from './rules';
import { identifier, ResourceServerSettings } from './settings';

/** Provider options of the resource server, beside its settings. */
export const ManagementOptions = struct('ResourceServer', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The identifier of a resource server that the pool already has, to adopt it instead of creating one; must equal
   * `identifier`. Settings that the program does not declare, the name included, keep their live values. Removing
   * `adoptId` later changes nothing. If a resource of another provider manages the resource server, use an alias of its
   * type instead: deleting that resource would delete the server.
   */
  adoptId: optional(identifier),
  /**
   * Whether the resource server can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool
   * declared in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf(RESOURCE_SERVER_RULES))),
});

/** The inputs of the resource. */
export const ResourceServerInputs = struct('ResourceServer', {
  ...ResourceServerSettings.fields,
  /** The name, 1 to 256 characters. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  name: optional(ResourceServerSettings.fields.name.codec),
  ...ManagementOptions.fields,
});

export type ResourceServerInputs = t.TypeOf<typeof ResourceServerInputs>;
