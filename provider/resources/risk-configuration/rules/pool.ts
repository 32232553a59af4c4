import type { Risk, RiskConfigurationPoolRule } from './rule';

/** Whether the configuration has settings. */
const isSet = (risk: Risk): boolean =>
  risk.compromisedCredentialsRiskConfiguration !== undefined ||
  risk.accountTakeoverRiskConfiguration !== undefined ||
  risk.riskExceptionConfiguration !== undefined;

/** Whether threat protection acts on a user: by refusal, a second factor or an e-mail. */
const acts = (risk: Risk): boolean => {
  const { lowAction, mediumAction, highAction } = risk.accountTakeoverRiskConfiguration?.actions ?? {};
  return (
    risk.compromisedCredentialsRiskConfiguration?.actions.eventAction === 'BLOCK' ||
    [lowAction, mediumAction, highAction].some(
      (action) => action !== undefined && (action.notify || action.eventAction !== 'NO_ACTION'),
    )
  );
};

const SOURCE =
  'SetRiskConfiguration and DescribeRiskConfiguration, Errors; "your user pool must be on the Plus tier"; acceptance tests of hashicorp/terraform-provider-aws passed without it before there were tiers';

/** The rules between a risk configuration and its pool. */
export const poolRules: ReadonlyArray<RiskConfigurationPoolRule> = [
  {
    id: 'risk-configuration/plus-tier',
    paths: ['userPoolId'],
    message:
      'Only a pool in the PLUS tier has threat protection. Set userPoolTier to PLUS and userPoolAddOns.advancedSecurityMode to AUDIT or ENFORCED on the pool.',
    awsError: 'UserPoolAddOnNotEnabledException',
    evidence: 'documented',
    source: SOURCE,
    violates: (risk) => {
      const { userPoolTier, advancedSecurityMode } = risk.pool;
      // Older pools in other tiers may have kept threat protection, and AWS looks at the mode.
      return isSet(risk) &&
        advancedSecurityMode === 'OFF' &&
        userPoolTier !== undefined &&
        userPoolTier !== 'PLUS'
        ? [{ path: 'userPoolId', hint: `The tier of the pool is ${userPoolTier}.` }]
        : [];
    },
  },
  {
    id: 'risk-configuration/threat-protection-off',
    paths: ['userPoolId'],
    message:
      'The threat protection of the pool is off. Set userPoolAddOns.advancedSecurityMode of the pool to AUDIT or ENFORCED.',
    awsError: 'UserPoolAddOnNotEnabledException',
    evidence: 'documented',
    source: SOURCE,
    violates: (risk) => {
      const { userPoolTier = 'PLUS', advancedSecurityMode } = risk.pool;
      return isSet(risk) && advancedSecurityMode === 'OFF' && userPoolTier === 'PLUS';
    },
  },
  {
    id: 'risk-configuration/audit-takes-no-action',
    paths: ['userPoolId'],
    message:
      'In the mode AUDIT the pool records risks and takes no action. For the declared actions to have an effect, set userPoolAddOns.advancedSecurityMode of the pool to ENFORCED.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source:
      'AccountTakeoverActionType and CompromisedCredentialsActionsType: "in full-function ENFORCED mode"',
    isAdvice: true,
    violates: (risk) => risk.pool.advancedSecurityMode === 'AUDIT' && acts(risk),
  },
];
