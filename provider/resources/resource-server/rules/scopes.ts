import type { ResourceServerRule } from './rule';

/** The maximum length of a scope in an app client. */
const LONGEST = 256;

export const scopeRules: ReadonlyArray<ResourceServerRule> = [
  {
    id: 'resource-server/scope-too-long',
    paths: ['scopes', 'identifier'],
    message:
      'An app client asks for a scope as identifier/name, in at most 256 characters, and this one is longer, so no client can request it. Shorten the name or the identifier.',
    awsError: 'nothing: AWS makes the scope, and refuses it in AllowedOAuthScopes of every client',
    evidence: 'documented',
    source: 'AWS API reference, CreateUserPoolClient, AllowedOAuthScopes, and ResourceServerScopeType',
    isAdvice: true,
    violates: ({ identifier, scopes = [] }) =>
      scopes.flatMap(({ scopeName }, index) =>
        identifier.length + 1 + scopeName.length > LONGEST ? [{ path: `scopes[${index}].scopeName` }] : [],
      ),
  },
];
