import type { ResourceServerRule } from './rule';

/** The maximum length of a scope in an app client. */
const LONGEST = 256;

export const scopeRules: ReadonlyArray<ResourceServerRule> = [
  {
    id: 'resource-server/scope-too-long',
    paths: ['scopes', 'identifier'],
    message:
      'The full name of this scope, identifier/name, is longer than 256 characters, so no app client can request it. Shorten the name or the identifier.',
    awsError: 'nothing: AWS creates the scope, and refuses it in AllowedOAuthScopes of every client',
    evidence: 'documented',
    source: 'AWS API reference, CreateUserPoolClient, AllowedOAuthScopes, and ResourceServerScopeType',
    isAdvice: true,
    violates: ({ identifier, scopes = [] }) =>
      scopes.flatMap(({ scopeName }, index) =>
        identifier.length + 1 + scopeName.length > LONGEST ? [{ path: `scopes[${index}].scopeName` }] : [],
      ),
  },
];
