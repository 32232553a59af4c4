import { partitionOf } from '../../../aws/partitions';
import { isKnownRegion } from '../../../aws/regions';
import { referencedText } from '../../shared/referenced-text';
import { regionNamed } from '../../shared/region-rules';
import type { Domain, DomainRule, RulePath } from './rule';

const SECONDARY = 'routing.failover.secondaryRegion';
const ANSWER = 'InvalidParameterException on CreateUserPoolDomain and UpdateUserPoolDomain';

const secondaryOf = ({ routing }: Domain): string | undefined => routing?.failover?.secondaryRegion;

export const routingRules: ReadonlyArray<DomainRule> = [
  ...regionNamed<Domain, RulePath>({
    area: 'domain/secondary-region',
    paths: [SECONDARY],
    awsError: ANSWER,
    read: (domain) => referencedText(SECONDARY, () => secondaryOf(domain)),
  }),
  {
    id: 'domain/secondary-region-differs',
    paths: [SECONDARY, 'region'],
    message: 'The secondary Region is the same as the pool’s Region. Give the Region of the pool’s replica.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS API reference, FailoverType, SecondaryRegion',
    violates: (domain) => {
      const value = secondaryOf(domain);
      return value !== undefined && value === domain.region ? [{ path: SECONDARY, value }] : [];
    },
  },
  {
    id: 'domain/secondary-region-partition',
    paths: [SECONDARY, 'region'],
    message:
      'The secondary Region is in another AWS partition than the pool. Give a Region in the pool’s partition.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS General Reference, ARNs: a partition is a group of Regions',
    violates: (domain) => {
      const value = secondaryOf(domain);
      return value !== undefined &&
        domain.region !== undefined &&
        isKnownRegion(value) &&
        isKnownRegion(domain.region) &&
        partitionOf(value) !== partitionOf(domain.region)
        ? [{ path: SECONDARY, value }]
        : [];
    },
  },
];
