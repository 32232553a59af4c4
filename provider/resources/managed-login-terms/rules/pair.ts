import type { TermsPairRule } from './rule';

/** The rules between the terms documents of a program. */
export const pairRules: ReadonlyArray<TermsPairRule> = [
  {
    id: 'terms/both-documents',
    paths: ['termsName'],
    message:
      'The program declares only one of the two documents of this app client, and managed login has no links until the client has both, in at least one language. Declare another ManagedLoginTerms with the other name, unless something else manages it.',
    awsError: 'nothing: no page has the links',
    evidence: 'documented',
    source:
      'AWS API reference, CreateTerms: "You must provide both types of terms documents in at least one language"',
    isAdvice: true,
    violates: ({ isAlone }) => isAlone,
  },
];
