import { isKnownRegion, isRegionShaped } from '../../user-pool/regions';
import type { DomainRule } from './rule';

const SECONDARY = 'routing.failover.secondaryRegion';

export const routingRules: ReadonlyArray<DomainRule> = [
  {
    id: 'domain/secondary-region-unknown',
    paths: [SECONDARY],
    message: 'This is not written as AWS’s Regions are, such as eu-west-1. Correct it.',
    awsError: 'InvalidParameterException on CreateUserPoolDomain and UpdateUserPoolDomain',
    evidence: 'documented',
    source: 'AWS API reference, FailoverType, SecondaryRegion: an AWS Region',
    violates: ({ routing }) => {
      const value = routing?.failover?.secondaryRegion;
      return value === undefined || isKnownRegion(value) || isRegionShaped(value)
        ? []
        : [{ path: SECONDARY, value }];
    },
  },
  {
    id: 'domain/secondary-region-differs',
    paths: [SECONDARY, 'region'],
    message:
      'The secondary Region takes over when that of the pool is down, so it is another one. Give the Region of the pool’s replica.',
    awsError: 'InvalidParameterException on CreateUserPoolDomain and UpdateUserPoolDomain',
    evidence: 'documented',
    source: 'AWS API reference, FailoverType, SecondaryRegion',
    violates: ({ routing, region }) => {
      const value = routing?.failover?.secondaryRegion;
      return value !== undefined && value === region ? [{ path: SECONDARY, value }] : [];
    },
  },
];
