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
}

const renamed = (names: Readonly<Record<string, string>>): ReadonlyArray<ForeignName> =>
  Object.entries(names).map(([theirs, ours]) => ({ theirs, ours }));

const CLIENT = renamed({
  name: 'clientName',
  allowedOauthFlows: 'allowedOAuthFlows',
  allowedOauthFlowsUserPoolClient: 'allowedOAuthFlowsUserPoolClient',
  allowedOauthScopes: 'allowedOAuthScopes',
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
  },
  UserPoolClient: { aws: CLIENT, awsNative: [] },
  UserPoolDomain: {
    aws: renamed({ certificateArn: 'customDomainConfig.certificateArn' }),
    awsNative: [],
  },
  ResourceServer: { aws: [], awsNative: [] },
  // Its list of log configurations is an object by source here: see `log-configurations.ts`.
  LogDelivery: { aws: [], awsNative: [] },
  // CloudFormation's client "ALL" is no client here: see `all-clients.ts`.
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
};
