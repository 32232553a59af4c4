import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { TERMS_PAIR_RULES, TERMS_POOL_RULES, TERMS_RULES } from './rules';
import { ManagedLoginTermsSettings } from './settings';
import { termsId } from './string-types';

/** Provider options of the document, beside its settings. */
export const ManagementOptions = struct('ManagedLoginTerms', {
  /** The Region of the client's pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of a document that the client already has (`TermsId`), to adopt it instead of creating one. Links that the
   * program does not declare keep their live values. Removing `adoptId` later changes nothing. If a resource of another
   * provider manages the document, use an alias of its type instead: deleting that resource would delete the document.
   */
  adoptId: optional(termsId),
  /**
   * Whether the document can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool declared
   * in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...TERMS_RULES, ...TERMS_POOL_RULES, ...TERMS_PAIR_RULES]))),
});

/** The inputs of the resource. */
export const ManagedLoginTermsInputs = struct('ManagedLoginTerms', {
  ...ManagedLoginTermsSettings.fields,
  ...ManagementOptions.fields,
});

export type ManagedLoginTermsInputs = t.TypeOf<typeof ManagedLoginTermsInputs>;
