import type { IdentityProviderRule } from './rule';

const DISCOVERY = /\/\.well-known\/openid-configuration\/?$/;

export const oidcRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/oidc-issuer-discovery',
    paths: ['oidc.oidcIssuer', 'providerDetails'],
    message:
      'This is the URL of the discovery document, not the issuer: Cognito adds the path to the issuer itself, and compares the issuer with that in each token. Give the URL without /.well-known/openid-configuration.',
    awsError: 'nothing that is known',
    evidence: 'documented',
    source:
      'OpenID Connect Discovery 1.0, section 4; AWS documentation, Using OIDC identity providers with a user pool',
    isAdvice: true,
    violates: ({ oidc, providerDetails }) => {
      if (DISCOVERY.test(oidc?.oidcIssuer ?? '')) return [{ path: 'oidc.oidcIssuer' }];
      return DISCOVERY.test(providerDetails?.['oidc_issuer'] ?? '') ? [{ path: 'providerDetails' }] : [];
    },
  },
];
