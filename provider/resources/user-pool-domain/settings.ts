import type * as t from 'io-ts';
import { intBetween, oneOf } from '../../codec/scalar';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { arn, matching, regionCode, userPoolId } from '../shared/string-types';

/** A domain. The service model's pattern has no dots, but AWS accepts them in custom domains. */
export const domain = text('a domain', {
  min: 1,
  max: 63,
  format: matching(
    'of lower-case letters, digits, hyphens and dots, with a letter or digit first and last',
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
  ),
});

/** The certificate of a custom domain. */
export const CustomDomainConfig = struct('CustomDomainConfig', {
  /** The ARN of the certificate in AWS Certificate Manager, in us-east-1 for every Region of the pool. */
  certificateArn: required(arn),
  /** The minimum TLS version of connections. AWS recommends TLS_V1_2_2021. */
  securityPolicy: optional(oneOf('TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025')),
});

/** Failover to a replica when the Region of the pool is down. */
export const Failover = struct('Failover', {
  /** The Region of the replica that receives requests after a failover. */
  secondaryRegion: required(regionCode),
  /** The id of the Route 53 health check of the primary Region. */
  primaryRoute53HealthCheckId: required(text('the id of a health check', { max: 64 })),
});

/** Routing of requests to the replicas of the pool. */
export const Routing = struct('Routing', {
  /** Failover to a replica when the Region of the pool is down. */
  failover: optional(Failover),
});

/** The settings that UpdateUserPoolDomain sets in place. */
export const Updatable = struct('UserPoolDomain', {
  /**
   * The version of the sign-in pages: 1 for the classic hosted UI, 2 for managed login, which needs a tier above LITE
   * and its own branding style. @default 1
   */
  managedLoginVersion: optional(intBetween(1, 2), { default: 1 }),
  /** The certificate of a custom domain; a prefix domain has none. */
  customDomainConfig: optional(CustomDomainConfig),
  /** Routing to the replicas of the pool; AWS supports it for custom domains only. */
  routing: optional(Routing),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolDomain', {
  /** The id of the pool. Changing it replaces the domain, which is briefly unavailable. */
  userPoolId: required(userPoolId),
  /**
   * A prefix, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`, or a custom domain, such as
   * `auth.example.com`. Changing it replaces the domain: the old one is deleted first.
   */
  domain: required(domain),
});

/** The parameters of CreateUserPoolDomain. */
export const UserPoolDomainSettings = struct('UserPoolDomain', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolDomainSettings = t.TypeOf<typeof UserPoolDomainSettings>;
