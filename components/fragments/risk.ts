import type { RiskConfigurationArgs } from '../../provider';
import { type Argument, booleanChoice, type Problem, settings, when } from '../arguments';
import { ThreatProtection } from '../enums';
import { merge } from '../merge';
import type { PresetRiskConfigurationArgs } from '../preset-risk-args';

/** The risk configuration. */
export interface RiskArgs {
  /**
   * What AWS does about compromised passwords and risky sign-ins, merged over the risk configuration of the preset. AWS
   * acts with `threatProtection: 'ENFORCED'` only.
   */
  riskConfiguration?: PresetRiskConfigurationArgs | undefined;
  /** Whether the preset has a risk configuration; without it AWS's defaults apply. @default true */
  createRiskConfiguration?: boolean | undefined;
}

export const RISK: Readonly<Record<keyof RiskArgs, Argument>> = {
  riskConfiguration: settings,
  createRiskConfiguration: booleanChoice,
};

export const riskProblems = (args: RiskArgs): ReadonlyArray<Problem | false> => [
  when(
    args.riskConfiguration !== undefined && args.createRiskConfiguration === false,
    'createRiskConfiguration',
    'is false, and riskConfiguration is given. Remove one of them',
  ),
];

const own = (value: unknown, member: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;

/** Compromised passwords are refused, and the response to a sign-in grows with its risk. */
const defaults = (given: PresetRiskConfigurationArgs): PresetRiskConfigurationArgs => {
  const notification = own(given.accountTakeoverRiskConfiguration, 'notifyConfiguration');
  const notify = (email: string): boolean => own(notification, email) !== undefined;
  return {
    compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
    accountTakeoverRiskConfiguration: {
      actions: {
        lowAction: { eventAction: 'NO_ACTION', notify: notify('noActionEmail') },
        mediumAction: { eventAction: 'MFA_IF_CONFIGURED', notify: notify('mfaEmail') },
        highAction: { eventAction: 'BLOCK', notify: notify('blockEmail') },
      },
    },
  };
};

/** The arguments of the risk configuration, without its pool. */
export const riskConfigurationOf = (
  { riskConfiguration = {} }: RiskArgs,
  threatProtection: ThreatProtection,
): Omit<RiskConfigurationArgs, 'userPoolId'> =>
  merge<PresetRiskConfigurationArgs>(
    defaults(riskConfiguration),
    // The program asks to record only, so that actions wait for ENFORCED needs no warning.
    threatProtection === ThreatProtection.Audit
      ? { skipRules: ['risk-configuration/audit-takes-no-action'] }
      : {},
    riskConfiguration,
  );
