import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { DOMAIN_RULES } from './rules';
import { domain, UserPoolDomainSettings } from './settings';

/** Provider options of the domain, beside its settings. */
export const ManagementOptions = struct('UserPoolDomain', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * A domain that the pool already has, to adopt it instead of creating one; must equal `domain`. Settings that the
   * program does not declare keep their live values. Removing `adoptId` later changes nothing. If a resource of another
   * provider manages the domain, use an alias of its type instead: deleting that resource would delete the domain.
   */
  adoptId: optional(domain),
  /**
   * Whether the domain can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool declared
   * in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /**
   * Whether to wait until a custom domain is ACTIVE after its creation and after a change of its certificate. AWS takes
   * several minutes; after 15 minutes the deployment fails, and the next `pulumi up` resumes waiting. A prefix domain
   * is ACTIVE at once. @default true
   */
  waitUntilActive: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf(DOMAIN_RULES))),
});

/** The inputs of the resource. */
export const UserPoolDomainInputs = struct('UserPoolDomain', {
  ...UserPoolDomainSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolDomainInputs = t.TypeOf<typeof UserPoolDomainInputs>;
