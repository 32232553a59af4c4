import { inGuardedPool } from './guard';
import type { ResourceKind } from './kind';
import { resourceServer } from './resource-server';
import { userPool } from './user-pool';
import { userPoolClient } from './user-pool-client';
import { userPoolDomain } from './user-pool-domain';
import { userPoolTriggers } from './user-pool-triggers';

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
