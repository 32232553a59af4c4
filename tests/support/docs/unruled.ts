const PREFLIGHT = 'badmintoncryer/cdk-preflight';

/** Errors about a single value, which the constraints of the service model cover. */
export const CONSTRAINED: ReadonlyArray<readonly [words: string, source: string]> = [
  [
    'Member must satisfy enum value set: [phone_number, email]',
    `${PREFLIGHT} pf-cognito-auto-verified-attributes-enum, pf-cognito-user-attribute-update-settings-enum`,
  ],
  [
    "Value 'not an address' at 'emailConfiguration.replyToEmailAddress' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-email-reply-to-format`,
  ],
  [
    "Value at 'emailVerificationMessage' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-email-verification-message-placeholder`,
  ],
  [
    "Value at 'verificationMessageTemplate.emailMessage' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-verification-code-placeholder`,
  ],
  [
    "Value at 'verificationMessageTemplate.emailMessageByLink' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-verification-link-placeholder`,
  ],
  [
    "Value at 'verificationMessageTemplate.smsMessage' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-verification-sms-placeholder`,
  ],
  [
    "Value at 'verificationMessageTemplate.emailSubject': Member must have length less than or equal to 140",
    `${PREFLIGHT} pf-cognito-verification-email-subject-length`,
  ],
  [
    "Value at 'smsAuthenticationMessage' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-sms-authentication-message-placeholder`,
  ],
  [
    "Value at 'smsVerificationMessage' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-sms-verification-message-placeholder`,
  ],
  [
    "'policies.passwordPolicy.passwordHistorySize': Member must have value less than or equal to 24",
    `${PREFLIGHT} pf-cognito-password-history-size-range`,
  ],
  [
    "'policies.passwordPolicy.minimumLength': Member must have value greater than or equal to 6",
    `${PREFLIGHT} pf-cognito-password-min-length`,
  ],
  [
    "'policies.passwordPolicy.temporaryPasswordValidityDays': Member must have value less than or equal to 365",
    `${PREFLIGHT} pf-cognito-temporary-password-validity-range`,
  ],
  [
    "'adminCreateUserConfig.unusedAccountValidityDays': Member must have value less than or equal to 365",
    `${PREFLIGHT} pf-cognito-unused-account-validity-range`,
  ],
  [
    "'accountRecoverySetting.recoveryMechanisms': Member must have length less than or equal to 2",
    `${PREFLIGHT} pf-cognito-recovery-mechanisms-max`,
  ],
  ["'schema': Member must have length less than or equal to 50", `${PREFLIGHT} pf-cognito-schema-attr-max`],
  [
    "'schema.1.member.name': Member must have length less than or equal to 20",
    `${PREFLIGHT} pf-cognito-schema-custom-name-length`,
  ],
  [
    'Duplicate custom attribute names custom:dept are not allowed in a user pool schema.',
    `${PREFLIGHT} pf-cognito-schema-name-duplicate`,
  ],
  ["Value at 'poolName' failed to satisfy constraint", `${PREFLIGHT} pf-cognito-user-pool-name`],
  ["Value at 'clientName' failed to satisfy constraint", `${PREFLIGHT} pf-cognito-client-name`],
  [
    "1 validation error detected: Value '[https://example.com/cb0, …]' (more than 100 callbacks)",
    `${PREFLIGHT} pf-cognito-callback-urls-max`,
  ],
  [
    "Value at 'domain' failed to satisfy constraint, or: The domain name contains an invalid character.",
    `${PREFLIGHT} pf-cognito-domain-prefix-format, pf-cognito-domain-prefix-length`,
  ],
  [
    "Value at 'identifier' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-resource-server-identifier-charset`,
  ],
  [
    "Value at 'scopes.1.member.scopeName' failed to satisfy constraint",
    `${PREFLIGHT} pf-cognito-resource-server-scope-name-charset`,
  ],
  [
    "1 validation error detected: Value '[ResourceServerScopeType(…), …]' (more than 100 scopes)",
    `${PREFLIGHT} pf-cognito-resource-server-scopes-max`,
  ],
  [
    'Invalid StringAttributeConstraints for schema attribute (bounds that are not numbers)',
    "getmoto/moto's tests",
  ],
];

/** Errors that cannot be predicted from the settings alone. */
export const UNRULED: ReadonlyArray<readonly [words: string, source: string, why: string]> = [
  [
    'Cognito is not allowed to use your email identity',
    `${PREFLIGHT} pf-cognito-email-cognito-default-with-sourcearn`,
    'depends on the policy of the SES identity; pools with one deploy',
  ],
  [
    'Cognito received the following error from Amazon SES when attempting to send email: Email address is not verified',
    'aws/aws-cdk#18964, aws/aws-cdk#19787',
    'depends on what is verified in SES',
  ],
  [
    'Role does not have a trust relationship allowing Cognito to assume the role',
    'aws-amplify/amplify-flutter#1328',
    "depends on the role's policy; the request is retried",
  ],
  [
    'Role does not have permission to publish with SNS',
    'OElesin/querypal#6',
    "depends on the role's policy; the request is retried",
  ],
  [
    'The advanced security features are not supported in this region.',
    'hashicorp/terraform-provider-aws#16502, us-gov-west-1 in 2021',
    'may no longer be true',
  ],
  [
    'Existing schema attributes cannot be modified or deleted.',
    'users of CDK and Amplify',
    'the preview fails because the change would be a replacement, and names the attribute',
  ],
  [
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
    'aws/aws-cdk#11478',
    'mfa/sms-recovery-required warns only where it is the only mechanism: together with e-mail it deploys',
  ],
  [
    'The following feature is not available for the LITE pricing tier configured: Managed Login Version 2',
    `${PREFLIGHT} pf-cognito-managed-login-version-tier`,
    "depends on the pool's tier, which a domain does not declare",
  ],
  [
    'The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection, where no tier is declared',
    'hashicorp/terraform-provider-aws#40734; aws/aws-cdk#33565',
    'depends on the default tier of the account; 8 of 134 published pools declare no tier and deployed',
  ],
  [
    'User pool cannot be deleted. It has a domain configured that should be deleted first',
    'hashicorp/terraform-provider-aws#16479',
    'about a deletion, not about settings',
  ],
];
