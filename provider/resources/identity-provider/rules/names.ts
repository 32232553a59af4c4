import { BLOCKS } from '../provider-types';
import type { IdentityProviderRule } from './rule';
import { isSocial, typeOf } from './type-of';

const SOCIAL = BLOCKS.filter(([, { isSocial }]) => isSocial).map(([, { type }]) => String(type));

/** Names that stand for something else in the settings of a client. */
const RESERVED = ['COGNITO', ...SOCIAL];

export const nameRules: ReadonlyArray<IdentityProviderRule> = [
  {
    id: 'identity-provider/social-name',
    paths: ['providerName'],
    message:
      'A social provider has the name of its type, so a pool has one of each. Leave providerName out, or give the type.',
    awsError: 'InvalidParameterException: Provider NameOfGP cannot be of type Google.',
    evidence: 'answered',
    source: 'aws/aws-cli#3179',
    violates: (provider) =>
      isSocial(provider) === true && (provider.providerName ?? typeOf(provider)) !== typeOf(provider)
        ? [{ path: 'providerName', value: provider.providerName }]
        : [],
  },
  {
    id: 'identity-provider/reserved-name',
    paths: ['providerName'],
    message:
      'In supportedIdentityProviders of an app client this name stands for a social provider, or for the pool itself. Give the provider another name.',
    awsError: 'nothing that is known',
    evidence: 'reported',
    source: 'AWS API reference, SupportedIdentityProviders of CreateUserPoolClient',
    isAdvice: true,
    isCreateOnly: true,
    violates: (provider) =>
      isSocial(provider) === false && RESERVED.includes(provider.providerName)
        ? [{ path: 'providerName', value: provider.providerName }]
        : [],
  },
];
