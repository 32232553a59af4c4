import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { ManagedLoginTermsSettings } from '../settings';

/** The terms document that a rule checks. */
export type Terms = ManagedLoginTermsSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Terms>;

/** A rule between the settings of a terms document. */
export type TermsRule = generic.Rule<Terms, RulePath>;

/** A rule between a terms document and its pool. */
export type TermsPoolRule = generic.Rule<WithPool<Terms>, RulePath>;

/** A rule between the terms documents of a program. */
export type TermsPairRule = generic.Rule<{ readonly isAlone: boolean }, 'termsName'>;
