import type { Pool, Rule } from './rule';

const LEVELS = ['Level1', 'Level2', 'Level3', 'Level4'] as const;

const acrNames = (pool: Pool): ReadonlyArray<string> =>
  LEVELS.map((level, index) => pool.acrConfiguration?.[level]?.acrValue ?? `urn:cognito:loa:${index + 1}`);

export const securityRules: ReadonlyArray<Rule> = [
  {
    id: 'your-key-has-an-arn',
    paths: ['keyConfiguration.keyType', 'keyConfiguration.kmsKeyArn'],
    says: 'keyType is CUSTOMER_MANAGED_KEY, but kmsKeyArn does not name the key. Give its ARN.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'implied by KeyConfigurationType',
    broken: ({ keyConfiguration: key }) =>
      key?.keyType === 'CUSTOMER_MANAGED_KEY' && key.kmsKeyArn === undefined,
  },
  {
    id: 'acr-names-differ',
    paths: ['acrConfiguration'],
    says: 'Two levels of assurance have the same name, the default names of the others included. Give each its own.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'CreateUserPool, AcrConfiguration',
    broken: (pool) => pool.acrConfiguration !== undefined && new Set(acrNames(pool)).size < LEVELS.length,
  },
  {
    id: 'registration-ignores-implicit',
    paths: ['dcrConfiguration.authenticatedGrantTypes', 'dcrConfiguration.openDcrGrantTypes'],
    says: 'AWS accepts implicit among the grant types of registered clients, and ignores it. Remove it.',
    prevents: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DcrConfigurationType',
    isAdvice: true,
    broken: ({ dcrConfiguration: dcr }) =>
      [...(dcr?.authenticatedGrantTypes ?? []), ...(dcr?.openDcrGrantTypes ?? [])].includes('implicit'),
  },
  {
    id: 'open-registration-of-machines',
    paths: ['dcrConfiguration.openDcrEnabled', 'dcrConfiguration.openDcrGrantTypes'],
    says: 'Anyone may register a client for client_credentials, and you pay for the tokens it asks for. Remove client_credentials from openDcrGrantTypes unless that is meant.',
    prevents: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DcrConfigurationType, OpenDcrGrantTypes',
    isAdvice: true,
    broken: ({ dcrConfiguration: dcr }) =>
      dcr?.openDcrEnabled === true && (dcr.openDcrGrantTypes ?? []).includes('client_credentials'),
  },
  {
    id: 'tags-of-aws-are-reserved',
    paths: ['userPoolTags'],
    says: 'A tag begins with aws:, which AWS keeps for itself. Give it another name.',
    prevents: 'UserPoolTaggingException',
    evidence: 'documented',
    source: 'AWS tagging rules',
    broken: (pool) =>
      Object.keys(pool.userPoolTags ?? {}).some((name) => name.toLowerCase().startsWith('aws:')),
  },
  {
    id: 'fifty-tags',
    paths: ['userPoolTags'],
    says: 'There are more than 50 tags, the usual limit of AWS for one resource. Remove some if AWS refuses them.',
    prevents: 'UserPoolTaggingException',
    evidence: 'reported',
    source: 'the general limit of AWS tagging; not verified for user pools',
    broken: (pool) => Object.keys(pool.userPoolTags ?? {}).length > 50,
  },
];
