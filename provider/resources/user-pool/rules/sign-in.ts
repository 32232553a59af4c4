import { type FirstFactor, firstFactors, hasSms, recoveryMechanisms } from '../predicates';
import type { Pool, Rule, RulePath, Violation } from './rule';

const FIRST = 'policies.signInPolicy.allowedFirstAuthFactors' satisfies RulePath;
/** The path of a first factor in the list. */
const factorAt = (pool: Pool, factor: FirstFactor): ReadonlyArray<Violation> =>
  (firstFactors(pool) ?? []).flatMap((name, index) =>
    name === factor ? [{ path: `${FIRST}[${index}]`, value: name }] : [],
  );

export const signInRules: ReadonlyArray<Rule> = [
  {
    id: 'sign-in/alias-and-username-attributes',
    paths: ['aliasAttributes', 'usernameAttributes'],
    message:
      'AWS accepts only one of aliasAttributes (in addition to the user name) and usernameAttributes (instead of the user name). Remove one of the two; neither can be changed later.',
    awsError:
      'InvalidParameterException: Only one of the aliasAttributes or usernameAttributes can be set in a User pool.',
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-alias-username-exclusive, deployed on ap-northeast-1',
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
    violates: (pool) => factorAt(pool, 'SOFTWARE_TOKEN'),
  },
  {
    id: 'sign-in/password-first-factor-required',
    paths: [FIRST],
    message:
      'PASSWORD is missing from allowedFirstAuthFactors, and AWS requires it. Add it: Cognito does not offer it to users without a password.',
    awsError:
      'InvalidParameterException: Password should be configured as one of the allowed first auth factors.',
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-signin-policy-password-required, deployed on us-east-1',
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
    violates: (pool) => !hasSms(pool) && factorAt(pool, 'SMS_OTP'),
  },
  {
    id: 'verification/phone-requires-sms',
    paths: ['autoVerifiedAttributes', 'smsConfiguration'],
    message:
      'phone_number is verified automatically, but the pool cannot send SMS. Give smsConfiguration, or remove phone_number from autoVerifiedAttributes.',
    awsError:
      'InvalidParameterException: SMS configuration is required when phone_number is selected for auto verification',
    evidence: 'answered',
    source:
      'hashicorp/terraform-provider-aws#28294; badmintoncryer/cdk-preflight pf-cognito-auto-verified-username-consistency, deployed on us-east-1',
    violates: ({ autoVerifiedAttributes = [], smsConfiguration }) =>
      smsConfiguration === undefined && autoVerifiedAttributes.includes('phone_number')
        ? [{ path: `autoVerifiedAttributes[${autoVerifiedAttributes.indexOf('phone_number')}]` }]
        : false,
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
    evidence: 'answered',
    source:
      'ekristen/aws-nuke#477; badmintoncryer/cdk-preflight pf-cognito-user-attribute-update-requires-auto-verified, deployed on us-east-1',
    violates: (pool) => {
      const verified: ReadonlyArray<string> = pool.autoVerifiedAttributes ?? [];
      const demanded = pool.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate ?? [];
      return demanded.flatMap((attribute, index) =>
        verified.includes(attribute)
          ? []
          : [
              {
                path: `userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[${index}]`,
                value: attribute,
              },
            ],
      );
    },
  },
  {
    id: 'recovery/priorities-unique',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    message: 'Two recovery mechanisms have the same priority. Give one priority 1 and the other priority 2.',
    awsError:
      'InvalidParameterException: Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-recovery-duplicate, deployed on ap-northeast-1',
    violates: (pool) =>
      new Set(recoveryMechanisms(pool).map(({ priority }) => priority)).size <
      recoveryMechanisms(pool).length,
  },
  {
    id: 'recovery/admin-only-alone',
    paths: ['accountRecoverySetting.recoveryMechanisms'],
    message:
      'admin_only means that users cannot recover an account themselves, so AWS refuses it together with another mechanism. Remove the other mechanism, or admin_only.',
    awsError:
      'InvalidParameterException: Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-recovery-admin-only-alone, deployed on us-east-1',
    violates: (pool) =>
      recoveryMechanisms(pool).length > 1 &&
      recoveryMechanisms(pool).some(({ name }) => name === 'admin_only'),
  },
];
