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
  UserPoolClient: withDeletionProtection(lifecycleOf(userPoolClient)),
  UserPoolTriggers: userPoolTriggers,
  UserPoolDomain: withDeletionProtection(lifecycleOf(userPoolDomain)),
  ResourceServer: withDeletionProtection(lifecycleOf(resourceServer)),
};

/** The resource implementation with this name in the state, if this version has it. */
export const kindNamed = (name: string): ResourceLifecycle | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
