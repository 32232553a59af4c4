import type * as t from 'io-ts';
import { intBetween, oneOf } from '../../codec/scalar';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { arn, matching, regionCode, userPoolId } from '../shared/string-types';

/** The service model knows no dots; AWS takes them all the same where a custom domain is meant. */
export const domain = text('a domain', {
  min: 1,
  max: 63,
  shape: matching(
    'of lower-case letters, digits, hyphens and dots, with a letter or digit first and last',
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
  ),
});

/** The certificate of a domain of your own. */
export const CustomDomainConfig = struct('CustomDomainConfig', {
  /** The ARN of its certificate in AWS Certificate Manager, in us-east-1 whatever the Region of the pool. */
  certificateArn: required(arn),
  /** The oldest TLS version that browsers may use. AWS recommends TLS_V1_2_2021. */
  securityPolicy: optional(oneOf('TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025')),
});

/** Where requests go when the Region of the pool is down. */
export const Failover = struct('Failover', {
  /** The Region of the replica that takes over. */
  secondaryRegion: required(regionCode),
  /** The id of the Route 53 health check that tells whether the first Region is up. */
  primaryRoute53HealthCheckId: required(text('the id of a health check', { max: 64 })),
});

/** How requests find a replica of the pool. */
export const Routing = struct('Routing', {
  /** What takes over when the Region of the pool is down. */
  failover: optional(Failover),
});

/** What UpdateUserPoolDomain sets. */
export const Updatable = struct('UserPoolDomain', {
  /** 1 for the classic hosted pages, 2 for managed login, which needs a tier above LITE and a style of its own. @defaultValue 1 */
  managedLoginVersion: optional(intBetween(1, 2), { default: 1 }),
  /** The certificate of a domain of your own; a prefix has none. */
  customDomainConfig: optional(CustomDomainConfig),
  /** For the replicas of a pool; AWS knows it of custom domains only. */
  routing: optional(Routing),
});

/** What AWS takes at creation only. */
export const CreateOnly = struct('UserPoolDomain', {
  /** The id of the pool. Changing it replaces the domain: it is away for a moment. */
  userPoolId: required(userPoolId),
  /**
   * A prefix, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`, or a whole domain of your own, such as
   * `auth.example.com`. Changing it replaces the domain: the old one goes first.
   */
  domain: required(domain),
});

/** What CreateUserPoolDomain takes. */
export const UserPoolDomainSettings = struct('UserPoolDomain', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolDomainSettings = t.TypeOf<typeof UserPoolDomainSettings>;
