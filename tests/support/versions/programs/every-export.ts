import * as pulumi from '@pulumi/pulumi';
import {
  AccountTakeoverEventActionType,
  AdvancedSecurityEnabledModeType,
  AdvancedSecurityModeType,
  AliasAttributeType,
  AssetCategoryType,
  AssetExtensionType,
  AttributeDataType,
  AuthFactorType,
  CognitoProvider,
  ColorSchemeModeType,
  CompromisedCredentialsEventActionType,
  DefaultEmailOptionType,
  DeletionPolicy,
  DeletionProtectionType,
  DeliveryMediumType,
  EmailPasswordPool,
  EmailSendingAccountType,
  EncryptionKeyType,
  EnterprisePool,
  EventFilterType,
  ExplicitAuthFlowsType,
  FeatureType,
  getUserPool,
  getUserPoolClient,
  getUserPoolClientOutput,
  getUserPoolClients,
  getUserPoolClientsOutput,
  getUserPoolOutput,
  getUserPools,
  getUserPoolsOutput,
  IdentityProvider,
  IdentityProviderTypeType,
  IssuerType,
  LogDelivery,
  MachineToMachinePool,
  ManagedLoginBranding,
  ManagedLoginTerms,
  MessageActionType,
  Mfa,
  MfaRequiredPool,
  OAuthFlowType,
  PasswordlessPool,
  PlusTierPool,
  PreTokenGenerationLambdaVersionType,
  PreventUserExistenceErrorTypes,
  ReadWith,
  RecoveryOptionNameType,
  ResourceServer,
  RiskConfiguration,
  SecurityPolicyType,
  SocialSignInPool,
  StatusType,
  TermsNameType,
  ThreatProtection,
  TimeUnitsType,
  UpdateReplicaStatusType,
  UserGroupMembership,
  UsernameAttributeType,
  UserPool,
  type UserPoolArgs,
  UserPoolClient,
  type UserPoolClientArgs,
  UserPoolClientSecret,
  UserPoolDomain,
  UserPoolGroup,
  UserPoolMfaType,
  UserPoolReplica,
  UserPoolSessionConfiguration,
  UserPoolTierType,
  UserPoolTriggers,
  UserPoolUICustomization,
  UserPoolUser,
  UserSessionTrackingType,
  UserVerification,
  UserVerificationType,
  VerifiedAttributeType,
  WebAuthnFactorConfigurationType,
  WorkforcePool,
} from 'pulumi-cognito-user-pool';
import * as codecs from 'pulumi-cognito-user-pool/codecs';

const config = new pulumi.Config();
const lambdaArn = config.require('lambdaArn');

const provider = new CognitoProvider('elsewhere', { region: 'eu-west-1', defaultTags: { team: 'identity' } });

const settings: UserPoolArgs = {
  // A configuration value that may be missing is an argument like any other.
  poolName: config.get('poolName'),
  usernameAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 12, requireSymbols: pulumi.output(true) } },
  schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
  lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn } },
  accountRecoverySetting: pulumi.output({
    recoveryMechanisms: [{ name: 'verified_email' as const, priority: 1 }],
  }),
};
const pool = new UserPool('pool', settings, { provider });
const clientSettings: UserPoolClientArgs = {
  userPoolId: pool.id,
  accessTokenValidity: '15 minutes',
  idTokenValidity: 60,
};
const client = new UserPoolClient('client', clientSettings);
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });
const api = new ResourceServer('api', {
  userPoolId: pool.id,
  identifier: 'https://api.example.com',
  scopes: [{ scopeName: 'read', scopeDescription: 'Read' }],
});
const admins = new UserPoolGroup('admins', { userPoolId: pool.id, precedence: 0, roleArn: lambdaArn });
const google = new IdentityProvider('google', {
  userPoolId: pool.id,
  google: { clientId: 'shop', clientSecret: pulumi.secret('from-google'), authorizeScopes: ['openid'] },
  attributeMapping: { email: 'email', custom: { tenant: 'hd' } },
});
new IdentityProvider('corp', {
  userPoolId: pool.id,
  providerName: 'Corp',
  providerType: IdentityProviderTypeType.SAML,
  providerDetails: { MetadataURL: 'https://idp.example.com/metadata' },
});
const logs = new LogDelivery('logs', {
  userPoolId: pool.id,
  userAuthEvents: { logGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:activity' },
  skipRules: ['log-delivery/plus-tier'],
});
const risk = new RiskConfiguration('risk', {
  userPoolId: pool.id,
  clientId: client.id,
  compromisedCredentialsRiskConfiguration: {
    eventFilter: [EventFilterType.SIGN_IN],
    actions: { eventAction: CompromisedCredentialsEventActionType.BLOCK },
  },
  accountTakeoverRiskConfiguration: {
    actions: { highAction: { eventAction: AccountTakeoverEventActionType.BLOCK, notify: false } },
  },
  skipRules: ['risk-configuration/plus-tier', 'risk-configuration/threat-protection-off'],
});
const terms = new ManagedLoginTerms('terms', {
  userPoolId: pool.id,
  clientId: client.id,
  termsName: TermsNameType['terms-of-use'],
  links: { default: 'https://example.com/terms', german: pulumi.output('https://example.com/de/terms') },
});
const foundTerms = ManagedLoginTerms.get('found', pool.id, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff');
const next = new UserPoolClientSecret('next', { userPoolId: pool.id, clientId: client.clientId });
const ada = new UserPoolUser('ada', {
  userPoolId: pool.id,
  username: 'ada@example.com',
  password: pulumi.secret('Hunter22!hunter'),
  userAttributes: { email: 'ada@example.com', emailVerified: true, custom: { tenant: 'a' } },
  deletionPolicy: DeletionPolicy.DELETE,
  readWith: ReadWith.AdminGetUser,
  messageAction: MessageActionType.SUPPRESS,
  desiredDeliveryMediums: [DeliveryMediumType.EMAIL],
});
new UserGroupMembership('ada-is-admin', {
  userPoolId: pool.id,
  groupName: admins.groupName,
  username: ada.cognitoUsername,
});
const sessions = new UserPoolSessionConfiguration('sessions', {
  userPoolId: pool.id,
  userSessionTracking: UserSessionTrackingType.ENABLED,
  tokenSession: { maxPerUser: 5 },
});
const replica = new UserPoolReplica('replica', {
  userPoolId: pool.id,
  regionName: 'us-west-2',
  status: UpdateReplicaStatusType.INACTIVE,
  skipRules: ['replica/customer-managed-key'],
});
const pages = new UserPoolUICustomization('pages', {
  userPoolId: pool.id,
  css: '.label-customizable { color: red; }',
  imageFile: new pulumi.asset.FileAsset('./logo.png'),
});
const style = new ManagedLoginBranding('style', {
  userPoolId: pool.id,
  clientId: client.id,
  settings: { categories: { form: { displayGraphics: true } } },
  assets: [
    {
      category: AssetCategoryType.FORM_LOGO,
      colorMode: ColorSchemeModeType.DYNAMIC,
      extension: AssetExtensionType.PNG,
      bytes: new pulumi.asset.FileAsset('./logo.png'),
    },
  ],
});
new UserPoolTriggers('triggers', { userPoolId: pool.id, lambdaConfig: { postConfirmation: lambdaArn } });

const presets = [
  new PasswordlessPool('passwordless', {
    relyingPartyId: 'example.com',
    userVerification: UserVerification.Required,
  }),
  new EmailPasswordPool('email', {
    mfa: Mfa.Optional,
    pool: { policies: { passwordPolicy: { minimumLength: 14 } } },
  }),
  new PlusTierPool('plus', { threatProtection: ThreatProtection.Audit, client: { generateSecret: true } }),
  new MfaRequiredPool('mfa', { authenticatorApp: true }),
  new WorkforcePool('staff', { mfa: 'ON', invitationValidityDays: 3 }),
  new SocialSignInPool('social', {
    managedLogin: { domainPrefix: 'social', callbackUrls: ['https://shop.example.com/'] },
    identityProviders: { google: { clientId: 'shop', clientSecret: pulumi.secret('from-google') } },
    groups: { admins: { precedence: 0 } },
  }),
  new EnterprisePool('enterprise', {
    managedLogin: { domainPrefix: pulumi.output('enterprise'), callbackUrls: ['https://shop.example.com/'] },
    identityProviders: { acme: { saml: { metadataUrl: 'https://login.acme.example/metadata' } } },
  }),
];
const machines = new MachineToMachinePool('machines', {
  apiIdentifier: 'orders',
  scopes: { read: 'Read orders' },
});

const found = UserPool.get('found', 'eu-west-1_AbCdEfGhI', { provider });
const foundClient = UserPoolClient.get('found', found.id, 'client');
const foundSecret = UserPoolClientSecret.get('found', found.id, 'client--1760000000');
const foundDomain = UserPoolDomain.get('found', found.id, 'shop');
const foundApi = ResourceServer.get('found', found.id, 'orders');
const foundGroup = UserPoolGroup.get('found', found.id, admins.groupName);
const foundLogs = LogDelivery.get('found', found.id);
const foundSessions = UserPoolSessionConfiguration.get('found', found.id);
const foundReplica = UserPoolReplica.get('found', found.id, 'us-west-2');
const foundRisk = RiskConfiguration.get('found', found.id, 'client');
const foundUser = UserPoolUser.get('found', found.id, 'ada');
const foundMember = UserGroupMembership.get('found', found.id, 'admins', foundUser.cognitoUsername);
const foundPages = UserPoolUICustomization.get('found', found.id);
const foundStyle = ManagedLoginBranding.get('found', found.id, style.managedLoginBrandingId);
const live = getUserPoolOutput({ userPoolId: found.id }, { provider });

export const text: pulumi.Output<string> = pulumi.interpolate`${pool.arn} ${client.clientId} ${domain.url} ${machines.clientId}`;
export const secret: pulumi.Output<string | undefined> = client.clientSecret;
export const links: readonly pulumi.Output<string | undefined>[] = [terms, foundTerms].map((one) =>
  one.links.apply((found) => found?.default),
);
export const secrets: readonly pulumi.Output<string | undefined>[] = [
  next.clientSecret,
  foundSecret.creationDate,
];
export const redirectUri: pulumi.Output<string | undefined> = google.redirectUri;
export const scopes: pulumi.Output<readonly string[]> = api.scopeIdentifiers;
export const issuers: readonly pulumi.Output<string>[] = presets.map(({ issuer }) => issuer);
export const minimumLength: pulumi.Output<number | undefined> = pool.policies.apply(
  (policies) => policies?.passwordPolicy?.minimumLength,
);
export const users: pulumi.Output<number | undefined> = live.estimatedNumberOfUsers;
export const members = [foundMember.username, ada.sub];
export const names = [foundClient.clientName, foundDomain.domain, foundApi.name, foundGroup.groupName];
export const unmanaged: readonly pulumi.Output<string[]>[] = [
  ...[logs.unmanaged, foundLogs.unmanaged],
  ...[risk.unmanaged, foundRisk.unmanaged],
  ...[sessions.unmanaged, foundSessions.unmanaged],
  ...[pages.unmanaged, foundPages.unmanaged, foundStyle.unmanaged],
];
export const replicas: readonly pulumi.Output<string>[] = [replica.liveStatus, foundReplica.liveStatus];
export const arn = async (): Promise<string | undefined> =>
  (await getUserPool({ userPoolId: 'eu-west-1_AbCdEfGhI' }, { region: 'eu-west-1' })).arn;
export const more = async () => [
  (await getUserPools({ name: 'customers' })).ids,
  (await getUserPoolClients({ userPoolId: 'eu-west-1_AbCdEfGhI' })).clientIds,
  (await getUserPoolClient({ userPoolId: 'eu-west-1_AbCdEfGhI', clientId: 'web' })).callbackUrls,
];
export const moreOutputs = [
  getUserPoolsOutput({ name: 'customers' }).ids,
  getUserPoolClientsOutput({ userPoolId: pool.id }, { dependsOn: [client] }).clientIds,
  getUserPoolClientOutput({ userPoolId: pool.id, clientId: client.id }).callbackUrls,
];
export const settingsOfPolicies: number = Object.keys(codecs.PasswordPolicy.fields).length;

/** The constants of AWS's enums. */
export const enums = [
  AdvancedSecurityEnabledModeType,
  AdvancedSecurityModeType,
  AliasAttributeType,
  AttributeDataType,
  AuthFactorType,
  DefaultEmailOptionType,
  DeletionPolicy,
  DeletionProtectionType,
  DeliveryMediumType,
  EmailSendingAccountType,
  EncryptionKeyType,
  EnterprisePool,
  ExplicitAuthFlowsType,
  FeatureType,
  IdentityProviderTypeType,
  IssuerType,
  MessageActionType,
  OAuthFlowType,
  PreTokenGenerationLambdaVersionType,
  PreventUserExistenceErrorTypes,
  ReadWith,
  RecoveryOptionNameType,
  SecurityPolicyType,
  SocialSignInPool,
  StatusType,
  TimeUnitsType,
  UsernameAttributeType,
  UserPoolMfaType,
  UserPoolTierType,
  UserVerificationType,
  VerifiedAttributeType,
  WebAuthnFactorConfigurationType,
];
export const tier: UserPoolArgs = { userPoolTier: UserPoolTierType.PLUS };
