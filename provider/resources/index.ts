import type { LiveResource } from '../engine/identity';
import { lifecycleOf } from '../engine/lifecycle';
import type { ResourceDefinition } from '../engine/resource-definition';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { identityProvider } from './identity-provider/definition';
import { logDelivery } from './log-delivery/definition';
import { managedLoginBranding } from './managed-login-branding/definition';
import { resourceServer } from './resource-server/definition';
import { poolProtection } from './shared/deletion-protection';
import { userPool } from './user-pool/definition';
import { userPoolClient } from './user-pool-client/definition';
import { userPoolDomain } from './user-pool-domain/definition';
import { userPoolGroup } from './user-pool-group/definition';
import { userPoolTriggers } from './user-pool-triggers/definition';

import { userPoolUICustomization } from './user-pool-ui-customization/definition';

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
  ManagedLoginBranding: inPool(managedLoginBranding),
  UserPoolUICustomization: lifecycleOf(userPoolUICustomization),
};

/** The resource implementation with this name in the state, if this version has it. */
export const kindNamed = (name: string): ResourceLifecycle | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
