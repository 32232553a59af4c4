import { lifecycleOf } from '../engine/lifecycle';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { resourceServer } from './resource-server/definition';
import { withDeletionProtection } from './shared/deletion-protection';
import { userPool } from './user-pool/definition';
import { userPoolClient } from './user-pool-client/definition';
import { userPoolDomain } from './user-pool-domain/definition';
import { userPoolTriggers } from './user-pool-triggers/definition';

const KINDS: { readonly [name: string]: ResourceLifecycle } = {
  UserPool: userPool,
  UserPoolClient: withDeletionProtection('app client', lifecycleOf(userPoolClient)),
  UserPoolTriggers: userPoolTriggers,
  UserPoolDomain: withDeletionProtection('domain', lifecycleOf(userPoolDomain)),
  ResourceServer: withDeletionProtection('resource server', lifecycleOf(resourceServer)),
};

/** The resource implementation with this name in the state, if this version has it. */
export const kindNamed = (name: string): ResourceLifecycle | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
