/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AccountTakeoverRiskConfigurationArgs, CompromisedCredentialsRiskConfigurationArgs, RiskExceptionConfigurationArgs } from '../provider';

/** Settings of a preset's risk configuration: those of a `RiskConfiguration` without its pool and client. */
export interface PresetRiskConfigurationArgs {
  /**
   * The response to passwords that are known to others.
   * @default passwords that are known to others are refused (BLOCK)
   */
  compromisedCredentialsRiskConfiguration?: pulumi.Input<CompromisedCredentialsRiskConfigurationArgs | undefined>;
  /**
   * The response to sign-ins that may be by somebody else.
   * @default NO_ACTION at low risk, MFA_IF_CONFIGURED at medium risk, BLOCK at high risk; each notifies the
   * user if its e-mail is given
   */
  accountTakeoverRiskConfiguration?: pulumi.Input<AccountTakeoverRiskConfigurationArgs | undefined>;
  /** Addresses that are not assessed. If the program does not declare them, the live ones stay. */
  riskExceptionConfiguration?: pulumi.Input<RiskExceptionConfigurationArgs | undefined>;
  /**
   * The id of the pool, or of the pool and the client as `userPoolId/clientId`, to adopt the risk
   * configuration that it has. Settings that the program does not declare keep their live values. Removing
   * `adoptId` later changes nothing. Must be the id of a pool, or of a pool and an app client: a string of
   * 1 to 184 characters, such as us-east-1_AbCdEfGhI/1h57kf5cpq17m0eml12EXAMPLE.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
