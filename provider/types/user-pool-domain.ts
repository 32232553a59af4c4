/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { SecurityPolicyType } from './enums';

/**
 * The arguments of a `UserPoolDomain`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html
 */
export interface UserPoolDomainArgs {
  /**
   * The version of the sign-in pages: 1 for the classic hosted UI, 2 for managed login, which needs a tier
   * above LITE and its own branding style.
   * @default 1
   */
  managedLoginVersion?: pulumi.Input<number | undefined>;
  /** The certificate of a custom domain; a prefix domain has none. */
  customDomainConfig?: pulumi.Input<CustomDomainConfigArgs | undefined>;
  /** Routing to the replicas of the pool; AWS supports it for custom domains only. */
  routing?: pulumi.Input<RoutingArgs | undefined>;
  /** The id of the pool. Changing it replaces the domain, which is briefly unavailable. */
  userPoolId: pulumi.Input<string>;
  /**
   * A prefix, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`, or a custom domain, such as
   * `auth.example.com`. Changing it replaces the domain: the old one is deleted first. Must be a domain: a
   * string of 1 to 63 characters, of lower-case letters, digits, hyphens and dots, with a letter or digit
   * first and last.
   */
  domain: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * A domain that the pool already has, to adopt it instead of creating one; must equal `domain`. Settings
   * that the program does not declare keep their live values. Removing `adoptId` later changes nothing. If
   * a resource of another provider manages the domain, use an alias of its type instead: deleting that
   * resource would delete the domain. Must be a domain: a string of 1 to 63 characters, of lower-case
   * letters, digits, hyphens and dots, with a letter or digit first and last.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the domain can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /**
   * Whether to wait until a custom domain is ACTIVE after its creation and after a change of its
   * certificate. AWS takes several minutes; after 15 minutes the deployment fails, and the next `pulumi up`
   * resumes waiting. A prefix domain is ACTIVE at once.
   * @default true
   */
  waitUntilActive?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolDomain`, with their live values. An argument that the program does not declare
 * is undefined.
 */
export interface UserPoolDomainOutputs {
  /**
   * The version of the sign-in pages: 1 for the classic hosted UI, 2 for managed login, which needs a tier
   * above LITE and its own branding style.
   * @default 1
   */
  readonly managedLoginVersion: pulumi.Output<number | undefined>;
  /** The certificate of a custom domain; a prefix domain has none. */
  readonly customDomainConfig: pulumi.Output<CustomDomainConfig | undefined>;
  /** Routing to the replicas of the pool; AWS supports it for custom domains only. */
  readonly routing: pulumi.Output<Routing | undefined>;
  /** The id of the pool. Changing it replaces the domain, which is briefly unavailable. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * A prefix, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`, or a custom domain, such as
   * `auth.example.com`. Changing it replaces the domain: the old one is deleted first.
   */
  readonly domain: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * A domain that the pool already has, to adopt it instead of creating one; must equal `domain`. Settings
   * that the program does not declare keep their live values. Removing `adoptId` later changes nothing. If
   * a resource of another provider manages the domain, use an alias of its type instead: deleting that
   * resource would delete the domain.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether the domain can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /**
   * Whether to wait until a custom domain is ACTIVE after its creation and after a change of its
   * certificate. AWS takes several minutes; after 15 minutes the deployment fails, and the next `pulumi up`
   * resumes waiting. A prefix domain is ACTIVE at once.
   * @default true
   */
  readonly waitUntilActive: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /**
   * The base URL of the domain, with `https://`: the token endpoint is at `/oauth2/token`, the sign-in page
   * at `/login`. Undefined for a prefix domain in a partition for which AWS documents none (China, the
   * European Sovereign Cloud, the isolated Regions).
   */
  readonly url: pulumi.Output<string | undefined>;
  /** For a custom domain: the CloudFront distribution that its DNS alias record must point to. */
  readonly cloudFrontDistribution: pulumi.Output<string | undefined>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * The certificate of a custom domain.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html
 */
export interface CustomDomainConfigArgs {
  /** The ARN of the certificate in AWS Certificate Manager, in us-east-1 for every Region of the pool. */
  certificateArn: pulumi.Input<string>;
  /**
   * The minimum TLS version of connections. AWS recommends TLS_V1_2_2021. Values: `TLS_V1`,
   * `TLS_V1_2_2021`, `TLS_V1_3_2025`.
   */
  securityPolicy?: pulumi.Input<SecurityPolicyType> | pulumi.Output<SecurityPolicyType | undefined> | undefined;
}

/**
 * The certificate of a custom domain.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html
 */
export interface CustomDomainConfig {
  /** The ARN of the certificate in AWS Certificate Manager, in us-east-1 for every Region of the pool. */
  certificateArn: string;
  /** The minimum TLS version of connections. AWS recommends TLS_V1_2_2021. */
  securityPolicy?: SecurityPolicyType;
}

/**
 * Failover to a replica when the Region of the pool is down.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html
 */
export interface FailoverArgs {
  /** The Region of the replica that receives requests after a failover. */
  secondaryRegion: pulumi.Input<string>;
  /**
   * The id of the Route 53 health check of the primary Region. Must be the id of a health check: a string
   * of at most 64 characters.
   */
  primaryRoute53HealthCheckId: pulumi.Input<string>;
}

/**
 * Failover to a replica when the Region of the pool is down.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_FailoverType.html
 */
export interface Failover {
  /** The Region of the replica that receives requests after a failover. */
  secondaryRegion: string;
  /** The id of the Route 53 health check of the primary Region. */
  primaryRoute53HealthCheckId: string;
}

/**
 * Routing of requests to the replicas of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html
 */
export interface RoutingArgs {
  /** Failover to a replica when the Region of the pool is down. */
  failover?: pulumi.Input<FailoverArgs | undefined>;
}

/**
 * Routing of requests to the replicas of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RoutingType.html
 */
export interface Routing {
  /** Failover to a replica when the Region of the pool is down. */
  failover?: Failover;
}
