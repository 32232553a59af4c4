import type { SessionPoolRule } from './rule';

/** The rules between a session configuration and its pool. */
export const poolRules: ReadonlyArray<SessionPoolRule> = [
  {
    id: 'session/tier',
    paths: ['userSessionTracking', 'tokenSession.maxPerUser'],
    message:
      'A pool in the LITE tier has no session configuration. Set userPoolTier to ESSENTIALS or PLUS on the pool.',
    awsError: 'FeatureUnavailableInTierException',
    evidence: 'documented',
    source: 'SetUserPoolSessionConfiguration: "the user pool must be in the Essentials or Plus tier"',
    violates: ({ userSessionTracking = 'DISABLED', tokenSession, pool: { userPoolTier } }) => {
      if (userPoolTier !== 'LITE') return [];
      if (userSessionTracking !== 'DISABLED') return [{ path: 'userSessionTracking' }];
      // AWS's defaults are what a pool has without a request.
      return (tokenSession?.maxPerUser ?? 20) === 20 ? [] : [{ path: 'tokenSession.maxPerUser' }];
    },
  },
];
