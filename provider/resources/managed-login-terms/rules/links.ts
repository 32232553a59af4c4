import type { TermsRule } from './rule';

export const linkRules: ReadonlyArray<TermsRule> = [
  {
    id: 'terms/default-link',
    paths: ['links'],
    message:
      'There is no link for the languages without one of their own, to which managed login falls back. Give links.default too.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source:
      'AWS API reference, CreateTerms: "with fallback to default if no document exists for the language"',
    isAdvice: true,
    violates: ({ links }) => links !== undefined && links.default === undefined,
  },
];
