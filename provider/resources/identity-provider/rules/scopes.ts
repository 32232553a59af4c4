import type { IdentityProviderRule, Provider } from './rule';
import { typeOf } from './type-of';

/** The social providers whose scopes are separated by spaces. A scope of OIDC may contain a comma. */
const SPACED = ['google', 'loginWithAmazon', 'signInWithApple'] as const;
const SPACED_TYPES = ['Google', 'LoginWithAmazon', 'SignInWithApple'];

/** The scopes that hold a comma, with their paths. */
const withCommas = (provider: Provider) => {
  const inBlocks = SPACED.flatMap((block) =>
    (provider[block]?.authorizeScopes ?? []).map(
      (value) => ({ path: `${block}.authorizeScopes`, value }) as const,
    ),
  );
  const text = SPACED_TYPES.includes(typeOf(provider) ?? '')
    ? provider.providerDetails?.['authorize_scopes']
    : undefined;
  const inDetails = text === undefined ? [] : [{ path: 'providerDetails', value: text } as const];
  return [...inBlocks, ...inDetails].filter(({ value }) => value.includes(',')).slice(0, 1);
};

export const scopeRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/scope-comma',
    paths: [
      'google.authorizeScopes',
      'loginWithAmazon.authorizeScopes',
      'signInWithApple.authorizeScopes',
      'providerDetails',
    ],
    message:
      'Only the scopes of Facebook are separated by commas; here the comma becomes part of a scope that the provider does not know. Give each scope without it.',
    awsError: 'nothing that is known',
    evidence: 'documented',
    source: 'AWS API reference, CreateIdentityProvider, ProviderDetails',
    isAdvice: true,
    violates: withCommas,
  },
];
