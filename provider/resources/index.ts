import type { LiveResource } from '../engine/identity';
import { lifecycleOf } from '../engine/lifecycle';
import type { ResourceDefinition } from '../engine/resource-definition';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { identityProvider } from './identity-provider/definition';
import { logDelivery } from './log-delivery/definition';
import { managedLoginBranding } from './managed-login-branding/definition';
import { managedLoginTerms } from './managed-login-terms/definition';
import { resourceServer } from './resource-server/definition';
import { riskConfiguration } from './risk-configuration/definition';
import { poolProtection } from './shared/deletion-protection';
import { userGroupMembership } from './user-group-membership/definition';
import { userPool } from './user-pool/definition';
import { userPoolClient } from './user-pool-client/definition';
import { userPoolClientSecret } from './user-pool-client-secret/definition';
import { userPoolDomain } from './user-pool-domain/definition';
import { userPoolGroup } from './user-pool-group/definition';
import { userPoolReplica } from './user-pool-replica/definition';
import { userPoolSessionConfiguration } from './user-pool-session-configuration/definition';
import { userPoolTriggers } from './user-pool-triggers/definition';
import { userPoolUICustomization } from './user-pool-ui-customization/definition';
import { userPoolUser } from './user-pool-user/definition';

/** The lifecycle of a resource in a pool, which has the pool's deletion protection. */
const inPool = <L extends LiveResource, C>(definition: ResourceDefinition<L, C>): ResourceLifecycle =>
  lifecycleOf({ ...definition, protection: poolProtection(definition.noun) });

/** Every kind of resource, by its name in a program and in the state. */
export const KINDS: { readonly [name: string]: ResourceLifecycle } = {
  UserPool: userPool,
  UserPoolClient: inPool(userPoolClient),
  UserPoolDomain: inPool(userPoolDomain),
  UserPoolGroup: inPool(userPoolGroup),
  UserPoolTriggers: userPoolTriggers,
  ResourceServer: inPool(resourceServer),
  IdentityProvider: inPool(identityProvider),
  LogDelivery: lifecycleOf(logDelivery),
  // It has the protection of its pool, and one of its own.
  UserPoolReplica: lifecycleOf(userPoolReplica),
  UserPoolSessionConfiguration: lifecycleOf(userPoolSessionConfiguration),
  RiskConfiguration: lifecycleOf(riskConfiguration),
  // A secret is made to be replaced, and the last one stays, so the deletion protection of the pool does not cover it.
  UserPoolClientSecret: lifecycleOf(userPoolClientSecret),
  ManagedLoginTerms: inPool(managedLoginTerms),
  // It has the protection of its pool where it is deleted, and not kept.
  UserPoolUser: lifecycleOf(userPoolUser),
  // A membership is no more than its declaration, so a deletion loses nothing.
  UserGroupMembership: lifecycleOf(userGroupMembership),
  ManagedLoginBranding: inPool(managedLoginBranding),
  UserPoolUICustomization: lifecycleOf(userPoolUICustomization),
};

/** The resource implementation with this name in the state, if this version has it. */
export const kindNamed = (name: string): ResourceLifecycle | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
