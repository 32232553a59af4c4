import {
  firstFactors,
  hasEmailMfa,
  hasSms,
  hasSoftwareToken,
  isMfaOff,
  isMfaRequired,
  type RecoveryOption,
  recoveryMechanisms,
  sendsThroughSes,
} from '../predicates';
import type { Pool, Rule, RulePath } from './rule';

const passkeysCount = (pool: Pool): boolean =>
  pool.webAuthnConfiguration?.factorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION';

/** Whether a recovery method is the only one that the pool declares. */
const recoversOnlyBy = (pool: Pool, only: RecoveryOption): boolean => {
  const [first, ...others] = recoveryMechanisms(pool);
  return first?.name === only && others.length === 0;
};

const MFA: ReadonlyArray<RulePath> = [
  'mfaConfiguration',
  'smsConfiguration',
  'softwareTokenMfaConfiguration',
  'emailMfaConfiguration',
];

export const mfaRules: ReadonlyArray<Rule> = [
  {
    id: 'mfa/factor-required',
    paths: MFA,
    message:
      'MFA is on, but the pool has no second factor: a passkey alone does not count as one. Give smsConfiguration, softwareTokenMfaConfiguration { enabled: true } or emailMfaConfiguration, or set mfaConfiguration to OFF.',
    awsError:
      'InvalidParameterException: SMS configuration and Auto verification for phone_number are required when MFA is required/optional, or SMS MFA, Email MFA, or Software Token MFA must be enabled',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-mfa-sms-config, deployed on ap-northeast-1; aws/aws-cdk#12075; go-to-k/cdkd, sst#5177',
    violates: (pool) => !isMfaOff(pool) && !hasSoftwareToken(pool) && !hasEmailMfa(pool) && !hasSms(pool),
  },
  {
    id: 'mfa/off-excludes-factors',
    paths: MFA,
    message:
      'A second factor is declared while mfaConfiguration is OFF, and AWS refuses that. Set mfaConfiguration to ON or OPTIONAL, or remove the factor.',
    awsError:
      "InvalidParameterException: Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    evidence: 'answered',
    source:
      'go-to-k/cdkd#1923; badmintoncryer/cdk-preflight pf-cognito-mfa-off-with-enabled-mfas, deployed on us-east-1; sst#5022',
    violates: (pool) => isMfaOff(pool) && (hasSoftwareToken(pool) || hasEmailMfa(pool)),
  },
  {
    id: 'mfa/required-excludes-otp-first-factor',
    paths: ['mfaConfiguration', 'policies.signInPolicy.allowedFirstAuthFactors'],
    message:
      'MFA is required, and AWS then allows only PASSWORD and WEB_AUTHN as first factors, not EMAIL_OTP or SMS_OTP. Set mfaConfiguration to OPTIONAL, or remove the codes from allowedFirstAuthFactors.',
    awsError:
      'InvalidParameterException: Only PASSWORD and WEB_AUTHN are allowed first factors when MFA is required',
    evidence: 'measured',
    source: 'go-to-k/cdkd on us-east-1, 2026-08',
    violates: (pool) =>
      isMfaRequired(pool) &&
      firstFactors(pool)?.some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP') === true,
  },
  {
    id: 'mfa/required-passkey-user-verification',
    paths: [
      'mfaConfiguration',
      'policies.signInPolicy.allowedFirstAuthFactors',
      'webAuthnConfiguration.factorConfiguration',
    ],
    message:
      'MFA is required and WEB_AUTHN is a first factor, but passkeys count as one factor only. Set webAuthnConfiguration.factorConfiguration to MULTI_FACTOR_WITH_USER_VERIFICATION, or mfaConfiguration to OPTIONAL.',
    awsError:
      'InvalidParameterException: Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    evidence: 'answered',
    source: 'go-to-k/cdkd#2064; hashicorp/terraform-provider-aws#50110',
    violates: (pool) =>
      isMfaRequired(pool) && firstFactors(pool)?.includes('WEB_AUTHN') === true && !passkeysCount(pool),
  },
  {
    id: 'mfa/email-requires-ses',
    paths: ['emailMfaConfiguration', 'emailConfiguration.emailSendingAccount'],
    message:
      "Second factors by e-mail need your own SES identity, and the pool sends through Cognito's. Set emailConfiguration { emailSendingAccount: 'DEVELOPER', sourceArn }, or remove emailMfaConfiguration.",
    awsError:
      'InvalidParameterException: Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-mfa-email-otp-requires-developer, deployed on us-east-1; go-to-k/cdkd',
    violates: (pool) => hasEmailMfa(pool) && !isMfaOff(pool) && !sendsThroughSes(pool),
  },
  {
    id: 'mfa/email-recovery-required',
    paths: ['emailMfaConfiguration', 'accountRecoverySetting.recoveryMechanisms'],
    message:
      'E-mail is a second factor and the only recovery mechanism; AWS requires another recovery mechanism. Add verified_phone_number to recoveryMechanisms, or use admin_only.',
    awsError: 'InvalidParameterException on SetUserPoolMfaConfig',
    evidence: 'reported',
    source: 'terraform-provider-aws#41049; the documentation of @pulumi/aws',
    violates: (pool) => hasEmailMfa(pool) && !isMfaOff(pool) && recoversOnlyBy(pool, 'verified_email'),
  },
  {
    id: 'mfa/sms-recovery-required',
    paths: ['mfaConfiguration', 'smsConfiguration', 'accountRecoverySetting.recoveryMechanisms'],
    message:
      'SMS is a second factor and the only recovery mechanism, and a user with SMS MFA cannot recover an account by SMS. Add verified_email to recoveryMechanisms.',
    awsError:
      'InvalidParameterException: cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured',
    evidence: 'reported',
    source: 'aws-cdk#11478 (2023); a later snapshot deploys it',
    violates: (pool) => hasSms(pool) && !isMfaOff(pool) && recoversOnlyBy(pool, 'verified_phone_number'),
  },
];
