/** A property by another provider's path, and by this package's. */
export interface ForeignName {
  readonly theirs: string;
  readonly ours: string;
}

/** What has another name elsewhere: what is not listed has the same. */
export interface ForeignNames {
  /** @pulumi/aws and, in its own spelling (`password_policy`), Terraform. */
  readonly aws: ReadonlyArray<ForeignName>;
  /** @pulumi/aws-native and, in its own spelling (`UserPoolName`), CloudFormation. */
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

/** By kind. The sources are the published types of @pulumi/aws 7 and @pulumi/aws-native 1; a test holds the first against them. */
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
};
