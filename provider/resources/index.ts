import type { ResourceKind } from '../engine/resource-definition';
import { resourceServer } from './resource-server/definition';
import { inGuardedPool } from './shared/deletion-protection';
import { userPool } from './user-pool/definition';
import { userPoolClient } from './user-pool-client/definition';
import { userPoolDomain } from './user-pool-domain/definition';
import { userPoolTriggers } from './user-pool-triggers/definition';

const KINDS: { readonly [name: string]: ResourceKind } = {
  UserPool: userPool,
  UserPoolClient: inGuardedPool('app client', userPoolClient),
  UserPoolTriggers: userPoolTriggers,
  UserPoolDomain: inGuardedPool('domain', userPoolDomain),
  ResourceServer: inGuardedPool('resource server', resourceServer),
};

/** A kind of resource by the name that the state calls it, when this version knows it. */
export const kindNamed = (name: string): ResourceKind | undefined =>
  Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
