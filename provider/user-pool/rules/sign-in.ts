import type { Pool, Rule } from './rule';

const FIRST = 'policies.signInPolicy.allowedFirstAuthFactors';
const firstFactors = (pool: Pool): ReadonlyArray<string> | undefined =>
  pool.policies?.signInPolicy?.allowedFirstAuthFactors;
const mechanisms = (pool: Pool) => pool.accountRecoverySetting?.recoveryMechanisms ?? [];

export const signInRules: ReadonlyArray<Rule> = [
  {
    id: 'sign-in/alias-and-username-attributes',
    paths: ['aliasAttributes', 'usernameAttributes'],
    message:
      'aliasAttributes and usernameAttributes are both given: users sign in either with a user name and aliases, or with an attribute in place of the user name. Keep one of the two; neither can be changed later.',
    awsError:
      'InvalidParameterException: Only one of the aliasAttributes or usernameAttributes can be set in a user pool',
    evidence: 'reported',
    source: 'terraform-provider-aws, aws-cdk-lib and SST all refuse it; AWS does not state it',
    violates: (pool) => (pool.aliasAttributes ?? []).length > 0 && (pool.usernameAttributes ?? []).length > 0,
  },
  {
    id: 'sign-in/software-token-first-factor',
    paths: [FIRST],
    message:
      'SOFTWARE_TOKEN is not supported as a first factor. Remove it; authenticator apps are softwareTokenMfaConfiguration { enabled: true }.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SignInPolicyType, AllowedFirstAuthFactors',
    violates: (pool) => firstFactors(pool)?.includes('SOFTWARE_TOKEN') === true,
  },
  {
    id: 'sign-in/password-first-factor-required',
    paths: [FIRST],
    message:
      'PASSWORD is missing from allowedFirstAuthFactors, and AWS does not take it away. Add it: users without a password do not see it.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'aws-cdk-lib: "cannot be disabled"',
    violates: (pool) => firstFactors(pool)?.includes('PASSWORD') === false,
  },
  {
    id: 'sign-in/sms-otp-requires-sms',
    paths: [FIRST, 'smsConfiguration'],
    message:
      'SMS_OTP is a first factor, but the pool cannot send SMS. Give smsConfiguration, or remove SMS_OTP.',
    awsError: 'InvalidParameterException: missing valid SMS configuration',
    evidence: 'measured',
    source: 'go-to-k/cdkd',
    violates: (pool) =>
      firstFactors(pool)?.includes('SMS_OTP') === true && pool.smsConfiguration === undefined,
  },
  {
    id: 'verification/phone-requires-sms',
    paths: ['autoVerifiedAttributes', 'smsConfiguration'],
    message:
      'phone_number is verified automatically, but the pool cannot send SMS. Give smsConfiguration, or remove phone_number from autoVerifiedAttributes.',
    awsError: 'InvalidParameterException on CreateUserPool, UpdateUserPool and SetUserPoolMfaConfig',
    evidence: 'reported',
    source: 'terraform-provider-aws#28294',
    violates: (pool) =>
      (pool.autoVerifiedAttributes ?? []).includes('phone_number') && pool.smsConfiguration === undefined,
  },
  {
    id: 'verification/update-requires-auto-verified',
    paths: [
      'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
      'autoVerifiedAttributes',
    ],
    message:
      'An attribute must be verified before an update, but is not in autoVerifiedAttributes. Add it there, or remove it here.',
    awsError:
      'InvalidParameterException: All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
    evidence: 'reported',
    source: 'the words of the refusal: ekristen/aws-nuke#477',
    violates: (pool) => {
      const verified: ReadonlyArray<string> = pool.autoVerifiedAttributes ?? [];
      const demanded = pool.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
      return demanded.some((attribute) => !verified.includes(attribute));
    },
  },
  {
    id: 'recovery/priorities-unique',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    message: 'Two ways back into an account have the same priority. Give one 1 and the other 2.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'the documentation speaks of one having a higher priority than the other',
    violates: (pool) =>
      new Set(mechanisms(pool).map(({ priority }) => priority)).size < mechanisms(pool).length,
  },
  {
    id: 'recovery/admin-only-alone',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    message:
      'admin_only means that users cannot come back by themselves, so it stands alone. Remove the other mechanism, or admin_only.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'aws-cdk-lib sends it alone; a mixture is unverified',
    violates: (pool) =>
      mechanisms(pool).length > 1 && mechanisms(pool).some(({ name }) => name === 'admin_only'),
  },
];
