import type { Pool, Rule } from './rule';

const PLANS = 'AWS developer guide, user pool feature plans';

const isLite = (pool: Pool): boolean => pool.userPoolTier === 'LITE';

const isThreatProtected = (pool: Pool): boolean =>
  (pool.userPoolAddOns?.advancedSecurityMode ?? 'OFF') !== 'OFF';

/** A feature that the LITE tier lacks. */
const lacking = (id: string, path: string, feature: string, isUsed: (pool: Pool) => boolean): Rule => ({
  id: `lite-has-no-${id}`,
  paths: ['userPoolTier', path],
  says: `${path} asks for ${feature}, which the LITE tier does not have. Set userPoolTier to ESSENTIALS, or remove it.`,
  prevents: 'FeatureUnavailableInTierException',
  evidence: 'documented',
  source: PLANS,
  broken: (pool) => isLite(pool) && isUsed(pool),
});

export const tierRules: ReadonlyArray<Rule> = [
  lacking('choice-of-first-factor', 'policies.signInPolicy', 'first factors beside the password', (pool) =>
    (pool.policies?.signInPolicy?.allowedFirstAuthFactors ?? []).some((factor) => factor !== 'PASSWORD'),
  ),
  lacking(
    'passkeys',
    'webAuthnConfiguration',
    'passkeys',
    (pool) => pool.webAuthnConfiguration !== undefined,
  ),
  lacking(
    'email-mfa',
    'emailMfaConfiguration',
    'second factors by e-mail',
    (pool) => pool.emailMfaConfiguration !== undefined,
  ),
  lacking(
    'access-token-customisation',
    'lambdaConfig.preTokenGenerationConfig.lambdaVersion',
    'changing access tokens',
    (pool) => (pool.lambdaConfig?.preTokenGenerationConfig?.lambdaVersion ?? 'V1_0') !== 'V1_0',
  ),
  lacking(
    'client-registration',
    'dcrConfiguration',
    'dynamic client registration',
    (pool) => pool.dcrConfiguration !== undefined && pool.dcrConfiguration.enableStatus !== 'Disabled',
  ),
  lacking(
    'acr-names',
    'acrConfiguration',
    'names for levels of assurance',
    (pool) => Object.keys(pool.acrConfiguration ?? {}).length > 0,
  ),
  {
    ...lacking(
      'password-history',
      'policies.passwordPolicy.passwordHistorySize',
      'a password history',
      (pool) => (pool.policies?.passwordPolicy?.passwordHistorySize ?? 0) > 0,
    ),
    evidence: 'reported',
    source: 'aws-cdk-lib refuses it; the table of feature plans is silent',
  },
  {
    id: 'threat-protection-needs-plus',
    paths: ['userPoolTier', 'userPoolAddOns.advancedSecurityMode'],
    says: 'Threat protection needs the PLUS tier. Set userPoolTier to PLUS, or advancedSecurityMode to OFF.',
    prevents:
      'FeatureUnavailableInTierException: Threat Protection needs to be disabled for the pricing tier configured',
    evidence: 'documented',
    source: `${PLANS}; UserPoolAddOnsType; terraform-provider-aws#40734`,
    broken: (pool) =>
      isThreatProtected(pool) && pool.userPoolTier !== undefined && pool.userPoolTier !== 'PLUS',
  },
  {
    id: 'threat-protection-names-its-tier',
    paths: ['userPoolTier', 'userPoolAddOns.advancedSecurityMode'],
    says: 'Threat protection is asked for without a tier. It needs PLUS, which costs more per user, and whether AWS then chooses it is not settled. Set userPoolTier to PLUS.',
    prevents: 'FeatureUnavailableInTierException, or a bill that nobody expected',
    evidence: 'reported',
    source: 'passed before November 2024; later reports differ',
    broken: (pool) => isThreatProtected(pool) && pool.userPoolTier === undefined,
  },
];
