import { strict as assert } from 'node:assert';
import type * as aws from '@pulumi/aws';
import type { Fields } from '../../provider/codec/struct';
import { StructType } from '../../provider/codec/struct';
import { FOREIGN_NAMES } from '../../provider/migration/foreign-names';
import { LOG_CONFIGURATIONS } from '../../provider/migration/log-configurations';
import { ourNameOf } from '../../provider/migration/our-name';
import { IdentityProviderSettings } from '../../provider/resources/identity-provider/settings';
import { LogDeliverySettings } from '../../provider/resources/log-delivery/settings';
import { ManagedLoginBrandingSettings } from '../../provider/resources/managed-login-branding/settings';
import { ManagedLoginTermsSettings } from '../../provider/resources/managed-login-terms/settings';
import { ResourceServerSettings } from '../../provider/resources/resource-server/settings';
import { RiskConfigurationSettings } from '../../provider/resources/risk-configuration/settings';
import { UserGroupMembershipSettings } from '../../provider/resources/user-group-membership/settings';
import { UserPoolSettings } from '../../provider/resources/user-pool/settings';
import { UserPoolClientSettings } from '../../provider/resources/user-pool-client/settings';
import { UserPoolDomainSettings } from '../../provider/resources/user-pool-domain/settings';
import { UserPoolGroupSettings } from '../../provider/resources/user-pool-group/settings';
import { UserPoolUICustomizationSettings } from '../../provider/resources/user-pool-ui-customization/settings';
import { UserPoolUserInputs } from '../../provider/resources/user-pool-user/inputs';

const CODECS = {
  UserPool: UserPoolSettings,
  UserPoolClient: UserPoolClientSettings,
  UserPoolDomain: UserPoolDomainSettings,
  ResourceServer: ResourceServerSettings,
  UserPoolGroup: UserPoolGroupSettings,
  IdentityProvider: IdentityProviderSettings,
  LogDelivery: LogDeliverySettings,
  RiskConfiguration: RiskConfigurationSettings,
  ManagedLoginTerms: ManagedLoginTermsSettings,
  UserPoolUser: UserPoolUserInputs,
  UserGroupMembership: UserGroupMembershipSettings,
  ManagedLoginBranding: ManagedLoginBrandingSettings,
  UserPoolUICustomization: UserPoolUICustomizationSettings,
};

type Inputs<A> = Record<keyof A, true>;

/** Every input of @pulumi/aws: the compiler demands each, and no other. */
const AWS: { readonly [kind in keyof typeof CODECS]: object } = {
  UserPool: {
    accountRecoverySetting: true,
    adminCreateUserConfig: true,
    aliasAttributes: true,
    autoVerifiedAttributes: true,
    deletionProtection: true,
    deviceConfiguration: true,
    emailConfiguration: true,
    emailMfaConfiguration: true,
    emailVerificationMessage: true,
    emailVerificationSubject: true,
    lambdaConfig: true,
    mfaConfiguration: true,
    name: true,
    passwordPolicy: true,
    region: true,
    schemas: true,
    signInPolicy: true,
    smsAuthenticationMessage: true,
    smsConfiguration: true,
    smsVerificationMessage: true,
    softwareTokenMfaConfiguration: true,
    tags: true,
    userAttributeUpdateSettings: true,
    userPoolAddOns: true,
    userPoolTier: true,
    usernameAttributes: true,
    usernameConfiguration: true,
    verificationMessageTemplate: true,
    webAuthnConfiguration: true,
  } satisfies Inputs<aws.cognito.UserPoolArgs>,
  UserPoolClient: {
    accessTokenValidity: true,
    allowedOauthFlows: true,
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthScopes: true,
    analyticsConfiguration: true,
    authSessionValidity: true,
    callbackUrls: true,
    defaultRedirectUri: true,
    enablePropagateAdditionalUserContextData: true,
    enableTokenRevocation: true,
    explicitAuthFlows: true,
    generateSecret: true,
    idTokenValidity: true,
    logoutUrls: true,
    name: true,
    preventUserExistenceErrors: true,
    readAttributes: true,
    refreshTokenRotation: true,
    refreshTokenValidity: true,
    region: true,
    supportedIdentityProviders: true,
    tokenValidityUnits: true,
    userPoolId: true,
    writeAttributes: true,
  } satisfies Inputs<aws.cognito.UserPoolClientArgs>,
  UserPoolDomain: {
    certificateArn: true,
    domain: true,
    managedLoginVersion: true,
    region: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.UserPoolDomainArgs>,
  ResourceServer: {
    identifier: true,
    name: true,
    region: true,
    scopes: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.ResourceServerArgs>,
  UserPoolGroup: {
    description: true,
    name: true,
    precedence: true,
    region: true,
    roleArn: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.UserGroupArgs>,
  IdentityProvider: {
    attributeMapping: true,
    idpIdentifiers: true,
    providerDetails: true,
    providerName: true,
    providerType: true,
    region: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.IdentityProviderArgs>,
  LogDelivery: {
    logConfigurations: true,
    region: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.LogDeliveryConfigurationArgs>,
  RiskConfiguration: {
    accountTakeoverRiskConfiguration: true,
    clientId: true,
    compromisedCredentialsRiskConfiguration: true,
    region: true,
    riskExceptionConfiguration: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.RiskConfigurationArgs>,
  // It has none.
  ManagedLoginTerms: {},
  UserPoolUser: {
    attributes: true,
    clientMetadata: true,
    desiredDeliveryMediums: true,
    enabled: true,
    forceAliasCreation: true,
    messageAction: true,
    password: true,
    region: true,
    temporaryPassword: true,
    userPoolId: true,
    username: true,
    validationData: true,
  } satisfies Inputs<aws.cognito.UserArgs>,
  UserGroupMembership: {
    groupName: true,
    region: true,
    userPoolId: true,
    username: true,
  } satisfies Inputs<aws.cognito.UserInGroupArgs>,
  ManagedLoginBranding: {
    assets: true,
    clientId: true,
    region: true,
    settings: true,
    useCognitoProvidedValues: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.ManagedLoginBrandingArgs>,
  UserPoolUICustomization: {
    clientId: true,
    css: true,
    imageFile: true,
    region: true,
    userPoolId: true,
  } satisfies Inputs<aws.cognito.UserPoolUICustomizationArgs>,
};

const isAt = (codec: unknown, [name, ...rest]: ReadonlyArray<string>): boolean => {
  if (name === undefined) return true;
  if (!(codec instanceof StructType)) return false;
  const field = (codec.fields as Fields)[name];
  return field !== undefined && isAt(field.codec, rest);
};

describe('The names that other providers have for a property', () => {
  for (const [kind, codec] of Object.entries(CODECS)) {
    const { aws: renamed = [], awsNative = [] } = FOREIGN_NAMES[kind] ?? {};

    it(`lead to a property of ${kind}`, () => {
      for (const { ours } of [...renamed, ...awsNative]) assert.ok(isAt(codec, ours.split('.')), ours);
    });

    it(`account for every input of @pulumi/aws's ${kind}`, () => {
      const inputs = Object.keys(AWS[kind as keyof typeof CODECS]).filter((name) => name !== 'region');
      const lost = inputs.filter(
        (name) =>
          !Object.hasOwn(codec.fields, name) &&
          name !== LOG_CONFIGURATIONS &&
          !renamed.some(({ theirs }) => theirs === name),
      );
      assert.deepEqual(lost, []);
    });
  }

  it('are found in the spelling of Pulumi, Terraform and CloudFormation', () => {
    assert.equal(ourNameOf('UserPool', 'passwordPolicy'), 'policies.passwordPolicy');
    assert.equal(ourNameOf('UserPool', 'password_policy'), 'policies.passwordPolicy');
    assert.equal(ourNameOf('UserPool', 'UserPoolName'), 'poolName');
    assert.equal(ourNameOf('UserPool', 'email_configuration.from_email_address'), 'emailConfiguration.from');
    assert.equal(ourNameOf('UserPoolClient', 'allowed_oauth_flows'), 'allowedOAuthFlows');
  });

  it('lead to the language of a link from AWS’s key for it', () => {
    assert.equal(ourNameOf('ManagedLoginTerms', 'links.cognito:english'), 'links.english');
    assert.equal(ourNameOf('ManagedLoginTerms', 'Links.cognito:bahasa-indonesia'), 'links.bahasaIndonesia');
  });

  it('lead to both sources from the list of log configurations', () => {
    for (const name of ['logConfigurations', 'log_configurations', 'LogConfigurations'])
      assert.equal(ourNameOf('LogDelivery', name), 'userNotification and userAuthEvents');
  });

  it('are nothing where there is no other name', () => {
    assert.equal(ourNameOf('UserPool', 'constructor'), undefined);
    assert.equal(ourNameOf('constructor', 'name'), undefined);
    assert.equal(ourNameOf('UserPoolDomain', 'domain'), undefined);
  });
});
