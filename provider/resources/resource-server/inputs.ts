import type * as t from 'io-ts';
import { boolean, oneOf } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { regionCode } from '../shared/string-types';
import { RESOURCE_SERVER_RULES } from './rules';
import { identifier, ResourceServerSettings } from './settings';

const [first, ...others] = RESOURCE_SERVER_RULES.map(({ id }) => id);

/** What the provider itself is told, beside the settings of the resource server. */
export const ManagementOptions = struct('ResourceServer', {
  /** The Region of the pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * Repeats `identifier` to adopt a resource server that the pool already has. Settings that the program does not declare,
   * the name included, stay as they are. Removing `adoptId` later changes nothing. Where a resource of another provider
   * manages the resource server, use an alias of its type instead: deleting that resource would delete the server.
   */
  adoptId: optional(identifier),
  /**
   * Whether the resource server can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool that
   * the program declares with `forceDestroy` passes it on. @defaultValue false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules that are not checked; `docs/rules.md` lists the rules. */
  skipRules: optional(setOf(oneOf(first ?? '', ...others))),
});

/** The inputs of the resource. */
export const ResourceServerInputs = struct('ResourceServer', {
  ...ResourceServerSettings.fields,
  ...ManagementOptions.fields,
});

export type ResourceServerInputs = t.TypeOf<typeof ResourceServerInputs>;
