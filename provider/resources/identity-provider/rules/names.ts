import { BLOCKS, blockOf } from '../provider-types';
import type { IdentityProviderRule } from './rule';

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
    violates: ({ providerName, providerType }) =>
      blockOf(providerType)?.[1].isSocial === true && providerName !== providerType
        ? [{ path: 'providerName', value: providerName }]
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
    isCreateOnly: true,
    violates: ({ providerName, providerType }) =>
      blockOf(providerType)?.[1].isSocial === false && RESERVED.includes(providerName)
        ? [{ path: 'providerName', value: providerName }]
        : [],
  },
];
