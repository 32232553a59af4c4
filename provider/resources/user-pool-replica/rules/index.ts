import { homeRules } from '../../shared/region-rules';
import { tagRules } from '../../shared/tag-rules';
import { regionRules } from './regions';
import type { Replica, ReplicaRule } from './rule';

export { poolRules as REPLICA_POOL_RULES } from './pool';

/** Every rule of a replica that looks at no other resource, in the order of the catalogue. */
export const REPLICA_RULES: ReadonlyArray<ReplicaRule> = [
  ...regionRules,
  ...tagRules<Replica>('replica-tags'),
  ...homeRules<Replica, 'userPoolId'>('user-pool-replica', ['userPoolId'], ['userPoolId', 'region']),
];
