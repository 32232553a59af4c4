import type * as t from 'io-ts';
import { boolean, oneOf } from '../spec/leaf';
import { setOf } from '../spec/list';
import { optional, struct } from '../spec/struct';
import { regionCode } from '../user-pool/leaves';
import { DOMAIN_RULES } from './rules';
import { domain, UserPoolDomainSettings } from './user-pool-domain';

const [first, ...others] = DOMAIN_RULES.map(({ id }) => id);

/** What the provider itself is told, beside the settings of the domain. */
export const Handling = struct('UserPoolDomain', {
  /** The Region of the pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The `domain` once more, to take over one that the pool has already; what the program does not declare stays as it is.
   * Removing it later changes nothing. Where a resource of another provider manages it, an alias of that type is the way:
   * deleting that resource would delete the domain.
   */
  adoptId: optional(domain),
  /**
   * Whether deleting or replacing the domain goes although its pool is protected against deletion. A pool that the program
   * declares with `forceDestroy` passes it on. @defaultValue false
   */
  forceDestroy: optional(boolean),
  /**
   * Whether a domain of your own is waited for until it is ACTIVE, when it is made and when its certificate changes: that
   * takes AWS some minutes. A prefix needs no waiting. @defaultValue true
   */
  waitUntilActive: optional(boolean),
  /** The ids of rules between settings that are not to be checked; `docs/rules.md` lists them. */
  skipRules: optional(setOf(oneOf(first ?? '', ...others))),
});

/** The inputs of the resource. */
export const UserPoolDomainInputs = struct('UserPoolDomain', {
  ...UserPoolDomainSettings.fields,
  ...Handling.fields,
});

export type UserPoolDomainInputs = t.TypeOf<typeof UserPoolDomainInputs>;
