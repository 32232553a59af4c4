import type * as t from 'io-ts';
import { boolean, oneOf } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { regionCode } from '../shared/string-types';
import { DOMAIN_RULES } from './rules';
import { domain, UserPoolDomainSettings } from './settings';

const [first, ...others] = DOMAIN_RULES.map(({ id }) => id);

/** What the provider itself is told, beside the settings of the domain. */
export const ManagementOptions = struct('UserPoolDomain', {
  /** The Region of the pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * Repeats `domain` to adopt a domain that the pool already has. Settings that the program does not declare stay as they
   * are. Removing `adoptId` later changes nothing. Where a resource of another provider manages the domain, use an alias
   * of its type instead: deleting that resource would delete the domain.
   */
  adoptId: optional(domain),
  /**
   * Whether the domain can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool that
   * the program declares with `forceDestroy` passes it on. @defaultValue false
   */
  forceDestroy: optional(boolean),
  /**
   * Whether to wait until a custom domain is ACTIVE, after it is created and after its certificate changes. AWS takes
   * several minutes; after 15 minutes the deployment fails, and the next `pulumi up` continues to wait. A prefix domain is
   * ACTIVE at once. @defaultValue true
   */
  waitUntilActive: optional(boolean),
  /** The ids of rules that are not checked; `docs/rules.md` lists the rules. */
  skipRules: optional(setOf(oneOf(first ?? '', ...others))),
});

/** The inputs of the resource. */
export const UserPoolDomainInputs = struct('UserPoolDomain', {
  ...UserPoolDomainSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolDomainInputs = t.TypeOf<typeof UserPoolDomainInputs>;
