/*
 * The io-ts codecs of every resource, one for each nested type: to check configuration of your own before it reaches a
 * program.
 */
export { IdentityProviderInputs } from './resources/identity-provider/inputs';
export { IdentityProviderSettings } from './resources/identity-provider/settings';
export { AttributeMapping } from './resources/identity-provider/types/attribute-mapping';
export { OidcProvider } from './resources/identity-provider/types/oidc';
export { SamlProvider } from './resources/identity-provider/types/saml';
export {
  AmazonProvider,
  AppleProvider,
  FacebookProvider,
  GoogleProvider,
} from './resources/identity-provider/types/social';
export { LogDeliveryInputs } from './resources/log-delivery/inputs';
export {
  LogDeliverySettings,
  UserAuthEventLogs,
  UserNotificationLogs,
} from './resources/log-delivery/settings';
export { ManagedLoginBrandingInputs } from './resources/managed-login-branding/inputs';
export { BrandingAsset, ManagedLoginBrandingSettings } from './resources/managed-login-branding/settings';
export { ManagedLoginTermsInputs } from './resources/managed-login-terms/inputs';
export { ManagedLoginTermsSettings, TermsLinks } from './resources/managed-login-terms/settings';
export { ResourceServerInputs } from './resources/resource-server/inputs';
export { ResourceServerScope, ResourceServerSettings } from './resources/resource-server/settings';
export { RiskConfigurationInputs } from './resources/risk-configuration/inputs';
export {
  AccountTakeoverAction,
  AccountTakeoverActions,
  AccountTakeoverRiskConfiguration,
  CompromisedCredentialsActions,
  CompromisedCredentialsRiskConfiguration,
  NotifyConfiguration,
  NotifyEmail,
  RiskConfigurationSettings,
  RiskExceptionConfiguration,
} from './resources/risk-configuration/settings';
export { UserGroupMembershipInputs } from './resources/user-group-membership/inputs';
export { UserGroupMembershipSettings } from './resources/user-group-membership/settings';
export * from './resources/user-pool/codecs';
export { UserPoolClientInputs } from './resources/user-pool-client/inputs';
export { UserPoolClientSettings } from './resources/user-pool-client/settings';
export { AnalyticsConfiguration } from './resources/user-pool-client/types/analytics-configuration';
export { RefreshTokenRotation } from './resources/user-pool-client/types/refresh-token-rotation';
export { TokenValidityUnits } from './resources/user-pool-client/types/token-validity-units';
export { UserPoolClientSecretInputs } from './resources/user-pool-client-secret/inputs';
export { UserPoolClientSecretSettings } from './resources/user-pool-client-secret/settings';
export { UserPoolDomainInputs } from './resources/user-pool-domain/inputs';
export {
  CustomDomainConfig,
  Failover,
  Routing,
  UserPoolDomainSettings,
} from './resources/user-pool-domain/settings';
export { UserPoolGroupInputs } from './resources/user-pool-group/inputs';
export { UserPoolGroupSettings } from './resources/user-pool-group/settings';
export { UserPoolReplicaInputs } from './resources/user-pool-replica/inputs';
export { UserPoolReplicaSettings } from './resources/user-pool-replica/settings';
export { UserPoolSessionConfigurationInputs } from './resources/user-pool-session-configuration/inputs';
export {
  TokenSession,
  UserPoolSessionConfigurationSettings,
} from './resources/user-pool-session-configuration/settings';
export { UserPoolTriggersInputs, UserPoolTriggersSettings } from './resources/user-pool-triggers/settings';
export { UserPoolUICustomizationInputs } from './resources/user-pool-ui-customization/inputs';
export { UserPoolUICustomizationSettings } from './resources/user-pool-ui-customization/settings';
export { UserPoolUserInputs } from './resources/user-pool-user/inputs';
export { UserPoolUserSettings } from './resources/user-pool-user/settings';
export { UserAttributes } from './resources/user-pool-user/types/user-attributes';
