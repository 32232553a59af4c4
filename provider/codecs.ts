/*
 * The io-ts codecs of every resource, one for each nested type: to check configuration of your own before it reaches a
 * program.
 */
export { ResourceServerInputs } from './resource-server/inputs';
export { ResourceServerScope, ResourceServerSettings } from './resource-server/resource-server';
export * from './user-pool/codecs';
export { AnalyticsConfiguration } from './user-pool-client/analytics-configuration';
export { UserPoolClientInputs } from './user-pool-client/inputs';
export { RefreshTokenRotation } from './user-pool-client/refresh-token-rotation';
export { TokenValidityUnits } from './user-pool-client/token-validity-units';
export { UserPoolClientSettings } from './user-pool-client/user-pool-client';
export { UserPoolDomainInputs } from './user-pool-domain/inputs';
export {
  CustomDomainConfig,
  Failover,
  Routing,
  UserPoolDomainSettings,
} from './user-pool-domain/user-pool-domain';
export { UserPoolTriggersInputs, UserPoolTriggersSettings } from './user-pool-triggers/user-pool-triggers';
