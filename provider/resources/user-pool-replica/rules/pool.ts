import type { ReplicaPoolRule } from './rule';

/** The id of a multi-Region key. An alias does not tell what it stands for. */
const isOtherKey = (arn: string): boolean => arn.includes(':key/') && !arn.includes(':key/mrk-');

const DEVELOPER_GUIDE = 'AWS developer guide, multi-Region replication, prerequisites';

/** The rules between a replica and its pool. */
export const poolRules: ReadonlyArray<ReplicaPoolRule> = [
  {
    id: 'replica/tier',
    paths: ['userPoolId'],
    message:
      'A pool in the LITE tier cannot be replicated. Set userPoolTier to ESSENTIALS or PLUS on the pool.',
    awsError: 'FeatureUnavailableInTierException',
    evidence: 'documented',
    source: `${DEVELOPER_GUIDE}; CreateUserPoolReplica, Errors`,
    violates: ({ pool: { userPoolTier } }) => userPoolTier === 'LITE',
  },
  {
    id: 'replica/customer-managed-key',
    paths: ['userPoolId'],
    message:
      'Only a pool that is encrypted with a multi-Region key of your own can be replicated. Set keyConfiguration on the pool: keyType CUSTOMER_MANAGED_KEY, and the ARN of the key.',
    awsError: 'InvalidParameterException on CreateUserPoolReplica',
    evidence: 'documented',
    source: `${DEVELOPER_GUIDE}; KeyConfigurationType`,
    violates: ({ pool: { keyType } }) => keyType !== undefined && keyType !== 'CUSTOMER_MANAGED_KEY',
  },
  {
    id: 'replica/multi-region-key',
    paths: ['userPoolId'],
    message:
      'The KMS key of the pool is not a multi-Region key, whose id begins with mrk-. Replicate such a key to the Region of the replica, and set keyConfiguration.kmsKeyArn of the pool to its ARN.',
    awsError: 'InvalidParameterException on CreateUserPoolReplica',
    evidence: 'documented',
    source: `${DEVELOPER_GUIDE}; AWS KMS developer guide, multi-Region keys: their ids begin with mrk-`,
    violates: ({ pool: { kmsKeyArn } }) => kmsKeyArn !== undefined && isOtherKey(kmsKeyArn),
  },
  {
    id: 'replica/original-issuer',
    paths: ['userPoolId'],
    message:
      'The issuer of the pool is that of one Region, so applications verify tokens of the two Regions differently. Set issuerConfiguration.type of the pool to UPDATED, unless they do; that changes the issuer of all tokens.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'IssuerConfigurationType; awslabs/aws-jwt-verify#282',
    isAdvice: true,
    violates: ({ pool: { issuerType } }) => issuerType === 'ORIGINAL',
  },
];
