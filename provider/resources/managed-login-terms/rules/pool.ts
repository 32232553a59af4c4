import type { TermsPoolRule } from './rule';

/** The rules between a terms document and its pool. */
export const poolRules: ReadonlyArray<TermsPoolRule> = [
  {
    id: 'terms/managed-login-tier',
    paths: ['userPoolId'],
    message:
      'A pool in the LITE tier has no managed login, whose pages are the only ones with links to terms documents. Set userPoolTier of the pool to ESSENTIALS or PLUS.',
    awsError: 'nothing: no error is published, and no page has the links',
    evidence: 'documented',
    source: 'AWS developer guide, managed login: ESSENTIALS and PLUS; AWS API reference, CreateTerms',
    isAdvice: true,
    violates: ({ pool: { userPoolTier } }) => userPoolTier === 'LITE',
  },
];
