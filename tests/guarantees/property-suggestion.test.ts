import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { handler } from '../../provider/provider-v1';

const BASE: { readonly [kind: string]: PlainObject } = {
  UserPool: { poolName: 'pool' },
  UserPoolClient: { clientName: 'client', userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolDomain: { domain: 'shop', userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolGroup: { groupName: 'admins', userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolTriggers: { userPoolId: 'eu-west-1_AbCdEfGhI', lambdaConfig: {} },
  ResourceServer: { name: 'orders', identifier: 'orders', userPoolId: 'eu-west-1_AbCdEfGhI' },
  IdentityProvider: {
    userPoolId: 'eu-west-1_AbCdEfGhI',
    providerName: 'Corp',
    saml: { metadataUrl: 'https://idp.example.com/metadata' },
  },
  LogDelivery: { userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolSessionConfiguration: { userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolReplica: { userPoolId: 'eu-west-1_AbCdEfGhI', regionName: 'us-west-2' },
  RiskConfiguration: { userPoolId: 'eu-west-1_AbCdEfGhI' },
  UserPoolClientSecret: { userPoolId: 'eu-west-1_AbCdEfGhI', clientId: 'shop' },
  ManagedLoginTerms: {
    userPoolId: 'eu-west-1_AbCdEfGhI',
    clientId: 'shop',
    termsName: 'terms-of-use',
    links: { default: 'https://a.example' },
  },
  UserPoolUser: { userPoolId: 'eu-west-1_AbCdEfGhI', username: 'ada' },
  UserGroupMembership: { userPoolId: 'eu-west-1_AbCdEfGhI', groupName: 'admins', username: 'ada' },
  UserPoolUICustomization: { userPoolId: 'eu-west-1_AbCdEfGhI' },
  ManagedLoginBranding: { userPoolId: 'eu-west-1_AbCdEfGhI', clientId: 'shop' },
};

const CASES: ReadonlyArray<readonly [kind: string, given: PlainObject, reason: string]> = [
  [
    'IdentityProvider',
    { attributeMapping: { 'custom:team': 'team' } },
    'attributeMapping["custom:team"]: is not a known property: did you mean custom.team?',
  ],
  [
    'UserPoolUser',
    { userAttributes: { 'custom:team': 'sales' } },
    'userAttributes["custom:team"]: is not a known property: did you mean custom.team?',
  ],
  ['UserPool', { name: 'p' }, 'name: is not a known property: did you mean poolName?'],
  ['UserPool', { tags: {} }, 'tags: is not a known property: did you mean userPoolTags?'],
  ['UserPool', { UserPoolTags: {} }, 'UserPoolTags: is not a known property: did you mean userPoolTags?'],
  ['UserPool', { user_pool_tags: {} }, 'user_pool_tags: is not a known property: did you mean userPoolTags?'],
  ['UserPool', { PoolName: 'p' }, 'PoolName: is not a known property: did you mean poolName?'],
  [
    'UserPool',
    { password_policy: {} },
    'password_policy: is not a known property: did you mean policies.passwordPolicy?',
  ],
  ['UserPool', { schemas: [] }, 'schemas: is not a known property: did you mean schema?'],
  [
    'UserPool',
    { fromEmailAddress: 'a@b.example' },
    'fromEmailAddress: is not a known property: did you mean emailConfiguration.from?',
  ],
  [
    'UserPool',
    { emailConfiguration: { from_email_address: 'a@b.example' } },
    'emailConfiguration.from_email_address: is not a known property: did you mean from?',
  ],
  [
    'UserPool',
    { minimumLength: 8 },
    'minimumLength: is not a known property: did you mean policies.passwordPolicy.minimumLength?',
  ],
  [
    'UserPool',
    { schema: [{ name: 'a', AttributeDataType: 'String' }] },
    'schema[0].AttributeDataType: is not a known property: did you mean attributeDataType?',
  ],
  [
    'UserPool',
    { customSMSSender: {} },
    'customSMSSender: is not a known property: did you mean lambdaConfig.customSmsSender?',
  ],
  [
    'UserPool',
    { lambdaConfig: { kmsKeyID: 'a' } },
    'lambdaConfig.kmsKeyID: is not a known property: did you mean kmsKeyId?',
  ],
  [
    'UserPool',
    { explicitAuthFlows: [] },
    'explicitAuthFlows: is not a known property: explicitAuthFlows is a property of UserPoolClient',
  ],
  [
    'UserPool',
    { minimumLenght: 8 },
    'minimumLenght: is not a known property: did you mean policies.passwordPolicy.minimumLength?',
  ],
  [
    'UserPool',
    { policies: { passwordPolicy: { minLength: 8 } } },
    'policies.passwordPolicy.minLength: is not a known property: did you mean minimumLength?',
  ],
  [
    'UserPool',
    { policies: { passwordPolicy: { requireDigits: true } } },
    'policies.passwordPolicy.requireDigits: is not a known property: did you mean requireNumbers?',
  ],
  ['UserPool', { lambdaTriggers: {} }, 'lambdaTriggers: is not a known property: did you mean lambdaConfig?'],
  [
    'UserPool',
    { selfSignUpEnabled: true },
    'selfSignUpEnabled: is not a known property: did you mean adminCreateUserConfig.allowAdminCreateUserOnly?',
  ],
  [
    'UserPool',
    { policies: { passwordPolicy: { maxLength: 8 } } },
    'policies.passwordPolicy.maxLength: is not a known property: the known ones are minimumLength, requireUppercase, requireLowercase, requireNumbers, requireSymbols, passwordHistorySize, temporaryPasswordValidityDays',
  ],
  [
    'UserPool',
    { policies: { minimumLength: 8 } },
    'policies.minimumLength: is not a known property: did you mean policies.passwordPolicy.minimumLength?',
  ],
  ['UserPool', { nothingLikeIt: 1 }, 'nothingLikeIt: is not a known property'],
  ['UserPoolClient', { name: 'c' }, 'name: is not a known property: did you mean clientName?'],
  [
    'UserPoolClient',
    { callbackURLs: [] },
    'callbackURLs: is not a known property: did you mean callbackUrls?',
  ],
  [
    'UserPoolClient',
    { aliasAttributes: [] },
    'aliasAttributes: is not a known property: aliasAttributes is a property of UserPool',
  ],
  ['UserPoolClient', { tags: {} }, 'tags: is not a known property: tags is userPoolTags of UserPool'],
  [
    'UserPoolDomain',
    { certificate_arn: 'a' },
    'certificate_arn: is not a known property: did you mean customDomainConfig.certificateArn?',
  ],
  [
    'UserPoolTriggers',
    { preSignUp: 'a' },
    'preSignUp: is not a known property: did you mean lambdaConfig.preSignUp?',
  ],
  ['UserPoolGroup', { name: 'admins' }, 'name: is not a known property: did you mean groupName?'],
  ['UserPoolGroup', { role_arn: 'a' }, 'role_arn: is not a known property: did you mean roleArn?'],
  ['ResourceServer', { Scopes: [] }, 'Scopes: is not a known property: did you mean scopes?'],
  [
    'ResourceServer',
    { scopeName: 'read' },
    'scopeName: is not a known property: did you mean scopes.scopeName?',
  ],
  [
    'IdentityProvider',
    { provider_name: 'Corp' },
    'provider_name: is not a known property: did you mean providerName?',
  ],
  [
    'IdentityProvider',
    { saml: { MetadataURL: 'https://idp.example.com' } },
    'saml.MetadataURL: is not a known property: did you mean metadataUrl?',
  ],
  [
    'IdentityProvider',
    { attributeMapping: { given_name: 'name' } },
    'attributeMapping.given_name: is not a known property: did you mean givenName?',
  ],
  [
    'LogDelivery',
    { bucketArn: 'arn:aws:s3:::logs' },
    'bucketArn: is not a known property: did you mean userAuthEvents.bucketArn?',
  ],
  [
    'LogDelivery',
    { UserNotification: {} },
    'UserNotification: is not a known property: did you mean userNotification?',
  ],
  [
    'LogDelivery',
    { logConfigurations: [] },
    'logConfigurations: is not a known property: did you mean userNotification and userAuthEvents?',
  ],
  [
    'RiskConfiguration',
    { riskExceptionConfiguration: { blockedIpRangeLists: [] } },
    'riskExceptionConfiguration.blockedIpRangeLists: is not a known property: did you mean blockedIPRangeList?',
  ],
  [
    'RiskConfiguration',
    { compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' }, event_filter: [] } },
    'compromisedCredentialsRiskConfiguration.event_filter: is not a known property: did you mean eventFilter?',
  ],
  [
    'RiskConfiguration',
    { highAction: {} },
    'highAction: is not a known property: did you mean accountTakeoverRiskConfiguration.actions.highAction?',
  ],
  [
    'UserPoolClientSecret',
    { ClientSecret: 'OwnSecretOwnSecretOwnSecret0' },
    'ClientSecret: is not a known property: did you mean clientSecret?',
  ],
  [
    'ManagedLoginTerms',
    { links: { 'cognito:english': 'https://a.example' } },
    'links["cognito:english"]: is not a known property: did you mean english?',
  ],
  [
    'ManagedLoginTerms',
    { links: { 'portuguese-brazil': 'https://a.example' } },
    'links["portuguese-brazil"]: is not a known property: did you mean portugueseBrazil?',
  ],
  ['UserPoolUser', { attributes: {} }, 'attributes: is not a known property: did you mean userAttributes?'],
  [
    'UserPoolUser',
    { userAttributes: { given_name: 'Ada' } },
    'userAttributes.given_name: is not a known property: did you mean givenName?',
  ],
  [
    'UserPoolUser',
    { temporary_password: 'x' },
    'temporary_password: is not a known property: did you mean temporaryPassword?',
  ],
  [
    'UserGroupMembership',
    { group_name: 'admins' },
    'group_name: is not a known property: did you mean groupName?',
  ],
  [
    'UserPoolSessionConfiguration',
    { maxPerUser: 5 },
    'maxPerUser: is not a known property: did you mean tokenSession.maxPerUser?',
  ],
  [
    'UserPoolSessionConfiguration',
    { TokenSession: {} },
    'TokenSession: is not a known property: did you mean tokenSession?',
  ],
  [
    'UserPoolReplica',
    { userPoolTagsAtCreate: { team: 'shop' } },
    'userPoolTagsAtCreate: is not a known property: did you mean userPoolTags?',
  ],
  [
    'UserPoolReplica',
    { RegionName: 'us-west-2' },
    'RegionName: is not a known property: did you mean regionName?',
  ],
  ['UserPoolUICustomization', { CSS: '' }, 'CSS: is not a known property: did you mean css?'],
  [
    'UserPoolUICustomization',
    { image_file: '' },
    'image_file: is not a known property: did you mean imageFile?',
  ],
  [
    'ManagedLoginBranding',
    { use_cognito_provided_values: true },
    'use_cognito_provided_values: is not a known property: did you mean useCognitoProvidedValues?',
  ],
  [
    'ManagedLoginBranding',
    { category: 'FORM_LOGO' },
    'category: is not a known property: did you mean assets.category?',
  ],
];

describe('A property that is not known', () => {
  for (const [kind, given, expected] of CASES) {
    it(`of ${kind} is reported with a suggestion: ${expected}`, async () => {
      const provider = handler(kind);
      const { failures = [] } =
        (await provider.check?.({}, { ...BASE[kind], region: 'eu-west-1', ...given })) ?? {};
      assert.deepEqual(
        failures.map(({ reason }) => reason).filter((reason) => reason.includes('not a known property')),
        [expected],
      );
    });
  }
});
