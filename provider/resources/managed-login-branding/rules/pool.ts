import type { BrandingPoolRule } from './rule';

/** The rules between a style and its pool. */
export const poolRules: ReadonlyArray<BrandingPoolRule> = [
  {
    id: 'branding/tier',
    paths: ['userPoolId'],
    message:
      'A pool in the tier LITE has no managed login, so nothing has this style. Set userPoolTier of the pool to ESSENTIALS or PLUS.',
    awsError: 'nothing that is published',
    evidence: 'documented',
    source: 'AWS documentation, user pool feature plans: managed login is a feature of Essentials and Plus',
    isAdvice: true,
    violates: ({ pool: { userPoolTier } }) => userPoolTier === 'LITE',
  },
  {
    id: 'branding/domain-version',
    paths: ['userPoolId'],
    message:
      'The domain of the pool has the classic hosted UI, which has no styles. Set managedLoginVersion: 2 on the UserPoolDomain.',
    awsError: 'nothing: AWS keeps the style, and the pages do not have it',
    evidence: 'documented',
    source: 'AWS documentation, managed login: a domain with the branding version of managed login',
    isAdvice: true,
    violates: ({ pool: { managedLoginVersion } }) => managedLoginVersion === 1,
  },
  {
    id: 'branding/domain-required',
    paths: ['userPoolId'],
    message:
      'The pool has no domain, so there are no pages that have this style. Add a UserPoolDomain with managedLoginVersion: 2.',
    awsError: 'nothing: AWS keeps the style for a later domain',
    evidence: 'documented',
    source: 'AWS documentation, managed login: the pages are at the domain of the pool',
    isAdvice: true,
    violates: ({ pool: { managedLoginVersion } }) => managedLoginVersion === 0,
  },
];
