import type { LogDeliveryPoolRule } from './rule';

/** The rules between a log delivery and its pool. */
export const poolRules: ReadonlyArray<LogDeliveryPoolRule> = [
  {
    id: 'log-delivery/plus-tier',
    paths: ['userAuthEvents', 'userPoolId'],
    message:
      'Only a pool in the PLUS tier delivers user activity. Set userPoolTier to PLUS on the pool, or remove this source; userNotification works in every tier.',
    awsError: 'FeatureUnavailableInTierException',
    evidence: 'documented',
    source:
      'LogConfigurationType; SetLogDeliveryConfiguration, Errors; hashicorp/terraform-provider-aws#47790',
    violates: ({ userAuthEvents, pool: { userPoolTier } }) =>
      userAuthEvents === undefined || userPoolTier === undefined || userPoolTier === 'PLUS'
        ? []
        : [{ path: 'userAuthEvents', hint: `The tier of the pool is ${userPoolTier}.` }],
  },
  {
    id: 'log-delivery/threat-protection-off',
    paths: ['userAuthEvents', 'userPoolId'],
    message:
      'The pool records no user activity while its threat protection is off. Set userPoolAddOns.advancedSecurityMode of the pool to AUDIT or ENFORCED.',
    awsError: 'nothing: no error is published, and the destination stays empty',
    evidence: 'documented',
    source: 'SetLogDeliveryConfiguration: "when threat protection is active, user-activity logs"',
    isAdvice: true,
    violates: ({ userAuthEvents, pool: { advancedSecurityMode } }) =>
      userAuthEvents !== undefined && advancedSecurityMode === 'OFF',
  },
];
