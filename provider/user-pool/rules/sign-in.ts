import type { Pool, Rule } from './rule';

const FIRST = 'policies.signInPolicy.allowedFirstAuthFactors';
const firstFactors = (pool: Pool): ReadonlyArray<string> | undefined =>
  pool.policies?.signInPolicy?.allowedFirstAuthFactors;
const mechanisms = (pool: Pool) => pool.accountRecoverySetting?.recoveryMechanisms ?? [];

export const signInRules: ReadonlyArray<Rule> = [
  {
    id: 'alias-or-username-attributes',
    paths: ['aliasAttributes', 'usernameAttributes'],
    says: 'aliasAttributes and usernameAttributes are both given: users sign in either with a user name and aliases, or with an attribute in place of the user name. Keep one of the two; neither can be changed later.',
    prevents:
      'InvalidParameterException: Only one of the aliasAttributes or usernameAttributes can be set in a user pool',
    evidence: 'reported',
    source: 'terraform-provider-aws, aws-cdk-lib and SST all refuse it; AWS does not state it',
    broken: (pool) => (pool.aliasAttributes ?? []).length > 0 && (pool.usernameAttributes ?? []).length > 0,
  },
  {
    id: 'software-token-is-no-first-factor',
    paths: [FIRST],
    says: 'SOFTWARE_TOKEN is not supported as a first factor. Remove it; authenticator apps are softwareTokenMfaConfiguration { enabled: true }.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SignInPolicyType, AllowedFirstAuthFactors',
    broken: (pool) => firstFactors(pool)?.includes('SOFTWARE_TOKEN') === true,
  },
  {
    id: 'password-stays-a-first-factor',
    paths: [FIRST],
    says: 'PASSWORD is missing from allowedFirstAuthFactors, and AWS does not take it away. Add it: users without a password do not see it.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'aws-cdk-lib: "cannot be disabled"',
    broken: (pool) => firstFactors(pool)?.includes('PASSWORD') === false,
  },
  {
    id: 'sms-codes-need-sms',
    paths: [FIRST, 'smsConfiguration'],
    says: 'SMS_OTP is a first factor, but the pool cannot send SMS. Give smsConfiguration, or remove SMS_OTP.',
    prevents: 'InvalidParameterException: missing valid SMS configuration',
    evidence: 'measured',
    source: 'go-to-k/cdkd',
    broken: (pool) => firstFactors(pool)?.includes('SMS_OTP') === true && pool.smsConfiguration === undefined,
  },
  {
    id: 'phone-verification-needs-sms',
    paths: ['autoVerifiedAttributes', 'smsConfiguration'],
    says: 'phone_number is verified automatically, but the pool cannot send SMS. Give smsConfiguration, or remove phone_number from autoVerifiedAttributes.',
    prevents: 'InvalidParameterException on CreateUserPool, UpdateUserPool and SetUserPoolMfaConfig',
    evidence: 'reported',
    source: 'terraform-provider-aws#28294',
    broken: (pool) =>
      (pool.autoVerifiedAttributes ?? []).includes('phone_number') && pool.smsConfiguration === undefined,
  },
  {
    id: 'verified-updates-are-auto-verified',
    paths: [
      'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
      'autoVerifiedAttributes',
    ],
    says: 'An attribute must be verified before an update, but is not in autoVerifiedAttributes. Add it there, or remove it here.',
    prevents:
      'InvalidParameterException: All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
    evidence: 'reported',
    source: 'the words of the refusal: ekristen/aws-nuke#477',
    broken: (pool) => {
      const verified: ReadonlyArray<string> = pool.autoVerifiedAttributes ?? [];
      const demanded = pool.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
      return demanded.some((attribute) => !verified.includes(attribute));
    },
  },
  {
    id: 'recovery-ranks-differ',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    says: 'Two ways back into an account have the same priority. Give one 1 and the other 2.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'the documentation speaks of one having a higher priority than the other',
    broken: (pool) =>
      new Set(mechanisms(pool).map(({ priority }) => priority)).size < mechanisms(pool).length,
  },
  {
    id: 'admin-recovery-stands-alone',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    says: 'admin_only means that users cannot come back by themselves, so it stands alone. Remove the other mechanism, or admin_only.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'aws-cdk-lib sends it alone; a mixture is unverified',
    broken: (pool) =>
      mechanisms(pool).length > 1 && mechanisms(pool).some(({ name }) => name === 'admin_only'),
  },
];
