import { TermsLinks } from '../resources/managed-login-terms/settings';

/** A property path in another provider and in this package. */
export interface ForeignName {
  readonly theirs: string;
  readonly ours: string;
}

/** Properties with another name in other providers; names that are not listed are the same. */
export interface ForeignNames {
  /** @pulumi/aws and, in snake case (`password_policy`), Terraform. */
  readonly aws: ReadonlyArray<ForeignName>;
  /** @pulumi/aws-native and, in Pascal case (`UserPoolName`), CloudFormation. */
  readonly awsNative: ReadonlyArray<ForeignName>;
  /** The constructs of the CDK, whose names are its own: for suggestions only. */
  readonly cdk?: ReadonlyArray<ForeignName>;
}

const renamed = (names: Readonly<Record<string, string>>): ReadonlyArray<ForeignName> =>
  Object.entries(names).map(([theirs, ours]) => ({ theirs, ours }));

const CLIENT = renamed({
  name: 'clientName',
  allowedOauthFlows: 'allowedOAuthFlows',
  allowedOauthFlowsUserPoolClient: 'allowedOAuthFlowsUserPoolClient',
  allowedOauthScopes: 'allowedOAuthScopes',
});

/** The languages of AWS::Cognito::Terms, which are AWS's keys of the map. */
const LINKS = Object.entries(TermsLinks.fields).map(([name, { options }]) => ({
  theirs: `links.${options.api}`,
  ours: `links.${name}`,
}));

/** The properties of UserPoolProps and PasswordPolicy in aws-cdk-lib 2. */
const CDK_POOL = renamed({
  selfSignUpEnabled: 'adminCreateUserConfig.allowAdminCreateUserOnly',
  userVerification: 'verificationMessageTemplate',
  userInvitation: 'adminCreateUserConfig.inviteMessageTemplate',
  autoVerify: 'autoVerifiedAttributes',
  signInAliases: 'usernameAttributes',
  signInCaseSensitive: 'usernameConfiguration.caseSensitive',
  keepOriginal: 'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
  standardAttributes: 'schema',
  customAttributes: 'schema',
  mfa: 'mfaConfiguration',
  accountRecovery: 'accountRecoverySetting',
  deviceTracking: 'deviceConfiguration',
  lambdaTriggers: 'lambdaConfig',
  customSenderKmsKey: 'lambdaConfig.kmsKeyId',
  smsRole: 'smsConfiguration.snsCallerArn',
  smsRoleExternalId: 'smsConfiguration.externalId',
  email: 'emailConfiguration',
  featurePlan: 'userPoolTier',
  'policies.passwordPolicy.minLength': 'policies.passwordPolicy.minimumLength',
  'policies.passwordPolicy.requireDigits': 'policies.passwordPolicy.requireNumbers',
  'policies.passwordPolicy.tempPasswordValidity': 'policies.passwordPolicy.temporaryPasswordValidityDays',
});

/** The properties of UserPoolClientOptions in aws-cdk-lib 2. */
const CDK_CLIENT = renamed({
  userPoolClientName: 'clientName',
  authFlows: 'explicitAuthFlows',
  oAuth: 'allowedOAuthFlows',
  disableOAuth: 'allowedOAuthFlowsUserPoolClient',
});

/**
 * By kind. The sources are the published types of @pulumi/aws 7 and @pulumi/aws-native 1; a test compares the first
 * with them.
 */
export const FOREIGN_NAMES: { readonly [kind: string]: ForeignNames } = {
  UserPool: {
    aws: renamed({
      name: 'poolName',
      tags: 'userPoolTags',
      passwordPolicy: 'policies.passwordPolicy',
      signInPolicy: 'policies.signInPolicy',
      schemas: 'schema',
      'emailConfiguration.fromEmailAddress': 'emailConfiguration.from',
      'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdates':
        'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
    }),
    awsNative: renamed({
      userPoolName: 'poolName',
      emailAuthenticationMessage: 'emailMfaConfiguration.message',
      emailAuthenticationSubject: 'emailMfaConfiguration.subject',
      webAuthnRelyingPartyId: 'webAuthnConfiguration.relyingPartyId',
      webAuthnUserVerification: 'webAuthnConfiguration.userVerification',
      webAuthnFactorConfiguration: 'webAuthnConfiguration.factorConfiguration',
    }),
    cdk: CDK_POOL,
  },
  UserPoolClient: { aws: CLIENT, awsNative: [], cdk: CDK_CLIENT },
  UserPoolDomain: {
    aws: renamed({ certificateArn: 'customDomainConfig.certificateArn' }),
    awsNative: [],
  },
  UserPoolGroup: { aws: renamed({ name: 'groupName' }), awsNative: [] },
  ResourceServer: { aws: [], awsNative: [] },
  IdentityProvider: { aws: [], awsNative: [] },
  // Its list of log configurations is an object by source here: see `log-configurations.ts`.
  LogDelivery: { aws: [], awsNative: [] },
  UserPoolReplica: { aws: [], awsNative: renamed({ userPoolTagsAtCreate: 'userPoolTags' }) },
  // CloudFormation's client "ALL" is no client here: see `resources/shared/all-clients.ts`.
  RiskConfiguration: {
    aws: renamed({
      'compromisedCredentialsRiskConfiguration.eventFilters':
        'compromisedCredentialsRiskConfiguration.eventFilter',
      'riskExceptionConfiguration.blockedIpRangeLists': 'riskExceptionConfiguration.blockedIPRangeList',
      'riskExceptionConfiguration.skippedIpRangeLists': 'riskExceptionConfiguration.skippedIPRangeList',
    }),
    awsNative: renamed({
      'riskExceptionConfiguration.blockedIpRangeList': 'riskExceptionConfiguration.blockedIPRangeList',
      'riskExceptionConfiguration.skippedIpRangeList': 'riskExceptionConfiguration.skippedIPRangeList',
    }),
  },
  // @pulumi/aws has none.
  ManagedLoginTerms: { aws: [], awsNative: LINKS },
  UserPoolUser: { aws: renamed({ attributes: 'userAttributes' }), awsNative: [] },
  UserGroupMembership: { aws: [], awsNative: [] },
  // A client ALL is none, and the image is base64 text: see `managed-login-branding.ts`.
  UserPoolUICustomization: { aws: [], awsNative: [] },
  // Its settings are JSON text, and its bytes base64 text: see `managed-login-branding.ts`.
  ManagedLoginBranding: { aws: [], awsNative: [] },
};
