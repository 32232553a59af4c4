import { beginsWithPasswordOnly, hasEmailMfa, isLite } from '../predicates';
import type { Pool, Rule, RulePath } from './rule';

const PLANS = 'AWS developer guide, user pool feature plans';

const isThreatProtected = (pool: Pool): boolean =>
  (pool.userPoolAddOns?.advancedSecurityMode ?? 'OFF') !== 'OFF';

/** AWS's error, with its own name for the feature. */
const disabled = (feature: string): string =>
  `FeatureUnavailableInTierException: The following features need to be disabled for the LITE pricing tier configured: ${feature}`;

/** A rule for a feature that the LITE tier lacks. */
const lacking = (id: string, path: RulePath, feature: string, isUsed: (pool: Pool) => boolean): Rule => ({
  id: `tier/lite-${id}`,
  paths: ['userPoolTier', path],
  message: `${path} requires ${feature}, which the LITE tier does not have. Set userPoolTier to ESSENTIALS, or remove it.`,
  awsError: 'FeatureUnavailableInTierException',
  evidence: 'documented',
  source: PLANS,
  violates: (pool) => isLite(pool) && isUsed(pool),
});

export const tierRules: ReadonlyArray<Rule> = [
  {
    ...lacking(
      'first-factors',
      'policies.signInPolicy',
      'first factors other than a password',
      (pool) => !beginsWithPasswordOnly(pool),
    ),
    awsError: disabled('Passwordless Sign-In'),
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-signin-policy-webauthn-tier, deployed on us-east-1',
  },
  lacking(
    'passkeys',
    'webAuthnConfiguration',
    'passkeys',
    (pool) => pool.webAuthnConfiguration !== undefined,
  ),
  lacking('email-mfa', 'emailMfaConfiguration', 'e-mail MFA', hasEmailMfa),
  {
    ...lacking(
      'access-token-customization',
      'lambdaConfig.preTokenGenerationConfig.lambdaVersion',
      'access token customization',
      (pool) => (pool.lambdaConfig?.preTokenGenerationConfig?.lambdaVersion ?? 'V1_0') !== 'V1_0',
    ),
    awsError: disabled('Token Customization with Pre-Token Generation Lambda V2_0'),
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-pre-token-generation-config-tier, deployed on us-east-1',
  },
  lacking(
    'dynamic-client-registration',
    'dcrConfiguration',
    'dynamic client registration',
    (pool) => pool.dcrConfiguration !== undefined && pool.dcrConfiguration.enableStatus !== 'Disabled',
  ),
  lacking(
    'acr',
    'acrConfiguration',
    'custom names of authentication levels',
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
    id: 'tier/threat-protection-requires-plus',
    paths: ['userPoolTier', 'userPoolAddOns.advancedSecurityMode'],
    message:
      'Threat protection needs the PLUS tier. Set userPoolTier to PLUS, or advancedSecurityMode to OFF.',
    awsError:
      'FeatureUnavailableInTierException: The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection',
    evidence: 'answered',
    source: `hashicorp/terraform-provider-aws#40734; aws/aws-cdk#33565; ${PLANS}; UserPoolAddOnsType`,
    violates: (pool) =>
      isThreatProtected(pool) && pool.userPoolTier !== undefined && pool.userPoolTier !== 'PLUS',
  },
];
