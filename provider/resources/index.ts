import type { ResourceDefinition } from '../engine/resource-definition';
import { resourceServer } from './resource-server/definition';
import { withDeletionProtection } from './shared/deletion-protection';
import { userPool } from './user-pool/definition';
import { userPoolClient } from './user-pool-client/definition';
import { userPoolDomain } from './user-pool-domain/definition';
import { userPoolTriggers } from './user-pool-triggers/definition';

const KINDS: { readonly [name: string]: ResourceDefinition } = {
  UserPool: userPool,
  UserPoolClient: withDeletionProtection('app client', userPoolClient),
  UserPoolTriggers: userPoolTriggers,
  UserPoolDomain: withDeletionProtection('domain', userPoolDomain),
  ResourceServer: withDeletionProtection('resource server', resourceServer),
};

/** A kind of resource by the name that the state calls it, when this version knows it. */
export const kindNamed = (name: string): ResourceDefinition | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
