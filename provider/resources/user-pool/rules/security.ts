import { tagRules } from '../../shared/tag-rules';
import type { Pool, Rule } from './rule';

const LEVELS = ['Level1', 'Level2', 'Level3', 'Level4'] as const;

const acrNames = (pool: Pool): ReadonlyArray<string> =>
  LEVELS.map((level, index) => pool.acrConfiguration?.[level]?.acrValue ?? `urn:cognito:loa:${index + 1}`);

export const securityRules: ReadonlyArray<Rule> = [
  {
    id: 'encryption/customer-managed-key-requires-arn',
    paths: ['keyConfiguration.keyType', 'keyConfiguration.kmsKeyArn'],
    message: 'With CUSTOMER_MANAGED_KEY the pool needs kmsKeyArn, which is missing. Give the ARN of the key.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'implied by KeyConfigurationType',
    violates: ({ keyConfiguration: key }) =>
      key?.keyType === 'CUSTOMER_MANAGED_KEY' && key.kmsKeyArn === undefined,
  },
  {
    id: 'encryption/aws-owned-key-with-arn',
    paths: ['keyConfiguration.kmsKeyArn', 'keyConfiguration.keyType'],
    message:
      'A key is declared, but keyType is not CUSTOMER_MANAGED_KEY, so the pool is not encrypted with that key. Set keyType to CUSTOMER_MANAGED_KEY, or remove kmsKeyArn.',
    awsError: 'InvalidParameterException, or a pool that is encrypted with a key of AWS',
    evidence: 'reported',
    source: 'implied by KeyConfigurationType',
    violates: ({ keyConfiguration: key }) =>
      key?.kmsKeyArn !== undefined && key.keyType !== 'CUSTOMER_MANAGED_KEY',
  },
  {
    id: 'acr/values-unique',
    paths: ['acrConfiguration'],
    message:
      "Two levels of assurance have the same name; the other levels have AWS's default names. Give each level a different name.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'CreateUserPool, AcrConfiguration',
    violates: (pool) => pool.acrConfiguration !== undefined && new Set(acrNames(pool)).size < LEVELS.length,
  },
  {
    id: 'dcr/implicit-grant-ignored',
    paths: ['dcrConfiguration.authenticatedGrantTypes', 'dcrConfiguration.openDcrGrantTypes'],
    message: 'AWS accepts implicit among the grant types of registered clients, and ignores it. Remove it.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DcrConfigurationType',
    isAdvice: true,
    violates: ({ dcrConfiguration: dcr }) =>
      [...(dcr?.authenticatedGrantTypes ?? []), ...(dcr?.openDcrGrantTypes ?? [])].includes('implicit'),
  },
  {
    id: 'dcr/open-client-credentials',
    paths: ['dcrConfiguration.openDcrEnabled', 'dcrConfiguration.openDcrGrantTypes'],
    message:
      'Anyone can register a client for client_credentials, and AWS charges you for the tokens that it requests. Remove client_credentials from openDcrGrantTypes, unless that is intended.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'DcrConfigurationType, OpenDcrGrantTypes',
    isAdvice: true,
    violates: ({ dcrConfiguration: dcr }) =>
      dcr?.openDcrEnabled === true && (dcr.openDcrGrantTypes ?? []).includes('client_credentials'),
  },
  ...tagRules<Pool>('tags'),
];
