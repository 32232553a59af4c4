import type { IdentityProviderRule } from './rule';

export const mappingRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/acr-mapping-oidc-only',
    paths: ['acrMapping', 'providerType'],
    message: 'Only OIDC providers have an ACR mapping. Remove acrMapping.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'AWS API reference, CreateIdentityProvider, AcrMapping',
    violates: ({ acrMapping, providerType }) =>
      providerType !== 'OIDC' && Object.keys(acrMapping ?? {}).length > 0,
  },
  {
    id: 'identity-provider/saml-username',
    paths: ['attributeMapping.username', 'providerType'],
    message:
      'The user name of a SAML user is the NameID of the assertion, so it cannot be mapped. Remove attributeMapping.username.',
    awsError: 'username: Attribute does not exist in the schema',
    evidence: 'reported',
    source: 'Widen/cloudfront-auth#153',
    violates: ({ attributeMapping, providerType }) =>
      providerType === 'SAML' && attributeMapping?.username !== undefined,
  },
];
