import { partitionOf } from '../../../aws/partitions';
import { isKnownRegion } from '../../../aws/regions';
import { referencedText } from '../../shared/referenced-text';
import { regionNamed } from '../../shared/region-rules';
import type { Replica, ReplicaRule, RulePath } from './rule';

const ANSWER = 'InvalidParameterException on CreateUserPoolReplica';

export const regionRules: ReadonlyArray<ReplicaRule> = [
  ...regionNamed<Replica, RulePath>({
    area: 'replica/region',
    paths: ['regionName'],
    awsError: ANSWER,
    read: (replica) => referencedText('regionName', () => replica.regionName),
  }),
  {
    id: 'replica/region-differs',
    paths: ['regionName', 'region'],
    message: 'The Region of the replica is that of the pool itself. Give another Region.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'CreateUserPoolReplica, RegionName; ListUserPoolReplicas: the pool itself is its PRIMARY replica',
    violates: ({ regionName: value, region }) => (value === region ? [{ path: 'regionName', value }] : []),
  },
  {
    id: 'replica/region-partition',
    paths: ['regionName', 'region'],
    message:
      'The Region of the replica is in another AWS partition than the pool. Give a Region in the pool’s partition.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS General Reference, ARNs: a partition is a group of Regions with its own accounts',
    violates: ({ regionName: value, region }) =>
      region !== undefined &&
      isKnownRegion(value) &&
      isKnownRegion(region) &&
      partitionOf(value) !== partitionOf(region)
        ? [{ path: 'regionName', value }]
        : [],
  },
];
