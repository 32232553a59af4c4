/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';

/**
 * The arguments of a `ResourceServer`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html
 */
export interface ResourceServerArgs {
  /**
   * The name, 1 to 256 characters.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  name?: pulumi.Input<string | undefined>;
  /** The scopes of the API, at most 100, with unique names. */
  scopes?: pulumi.Input<pulumi.Input<ResourceServerScopeArgs>[] | undefined>;
  /** The id of the pool. Changing it replaces the resource server. */
  userPoolId: pulumi.Input<string>;
  /**
   * The identifier of the API in tokens, such as `orders` or its URL: 1 to 256 characters, unique in the
   * pool. Changing it replaces the resource server and renames the scopes that app clients request.
   */
  identifier: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The identifier of a resource server that the pool already has, to adopt it instead of creating one;
   * must equal `identifier`. Settings that the program does not declare, the name included, keep their live
   * values. Removing `adoptId` later changes nothing. If a resource of another provider manages the
   * resource server, use an alias of its type instead: deleting that resource would delete the server. Must
   * be an identifier: a string of 1 to 256 characters, of printable ASCII without spaces, " and \.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the resource server can be deleted or replaced while the `deletionProtection` of its pool is
   * ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `ResourceServer`, with their live values. An argument that the program does not declare
 * is undefined.
 */
export interface ResourceServerOutputs {
  /**
   * The name, 1 to 256 characters.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  readonly name: pulumi.Output<string>;
  /** The scopes of the API, at most 100, with unique names. */
  readonly scopes: pulumi.Output<ResourceServerScope[] | undefined>;
  /** The id of the pool. Changing it replaces the resource server. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The identifier of the API in tokens, such as `orders` or its URL: 1 to 256 characters, unique in the
   * pool. Changing it replaces the resource server and renames the scopes that app clients request.
   */
  readonly identifier: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The identifier of a resource server that the pool already has, to adopt it instead of creating one;
   * must equal `identifier`. Settings that the program does not declare, the name included, keep their live
   * values. Removing `adoptId` later changes nothing. If a resource of another provider manages the
   * resource server, use an alias of its type instead: deleting that resource would delete the server.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether the resource server can be deleted or replaced while the `deletionProtection` of its pool is
   * ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The scopes as they appear in tokens and in `allowedOAuthScopes`: `identifier/scope`. */
  readonly scopeIdentifiers: pulumi.Output<string[]>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * A scope: an access right to an API.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html
 */
export interface ResourceServerScopeArgs {
  /**
   * The name of the scope; tokens carry `identifier/name`. Must be the name of a scope: a string of 1 to
   * 256 characters, of printable ASCII without spaces, ", / and \.
   */
  scopeName: pulumi.Input<string>;
  /** A description of the access that the scope grants, 1 to 256 characters. */
  scopeDescription: pulumi.Input<string>;
}

/**
 * A scope: an access right to an API.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html
 */
export interface ResourceServerScope {
  /** The name of the scope; tokens carry `identifier/name`. */
  scopeName: string;
  /** A description of the access that the scope grants, 1 to 256 characters. */
  scopeDescription: string;
}
