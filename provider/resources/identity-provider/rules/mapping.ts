import type { IdentityProviderRule } from './rule';
import { typeOf } from './type-of';

export const mappingRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/acr-mapping-oidc-only',
    paths: ['acrMapping', 'providerType'],
    message: 'Only OIDC providers have an ACR mapping. Remove acrMapping.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'AWS API reference, CreateIdentityProvider, AcrMapping',
    violates: (provider) => Object.keys(provider.acrMapping ?? {}).length > 0 && typeOf(provider) !== 'OIDC',
  },
  {
    id: 'identity-provider/saml-username',
    paths: ['attributeMapping.username', 'providerType'],
    message:
      'The user name of a SAML user is the NameID of the assertion, so it cannot be mapped. Remove attributeMapping.username.',
    awsError: 'username: Attribute does not exist in the schema',
    evidence: 'reported',
    source: 'Widen/cloudfront-auth#153',
    violates: (provider) => provider.attributeMapping?.username !== undefined && typeOf(provider) === 'SAML',
  },
];
