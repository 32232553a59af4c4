import { isAccount, parseArn } from '../../../aws/arn';
import { FUNCTION, IDENTITY, KEY, ROLE } from '../../../aws/arn-demands';
import {
  arnsOf,
  elsewhere,
  functionsOf,
  identityOf,
  inOtherPartition,
  notOf,
  poolKeyOf,
  rolesOf,
  triggerKeyOf,
  where,
} from './referenced-arns';
import type { Rule } from './rule';

const PREFLIGHT = 'badmintoncryer/cdk-preflight';

/** The service, Region, partition and account that the ARNs of a pool may have. */
export const arnRules: ReadonlyArray<Rule> = [
  {
    id: 'triggers/lambda-arn',
    paths: ['lambdaConfig'],
    message:
      "This is not the ARN of a Lambda function. Give the function's ARN: arn:aws:lambda:region:123456789012:function:name.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'LambdaConfigType: each trigger is "the ARN of the function"',
    violates: (pool) => notOf(functionsOf(pool), FUNCTION),
  },
  {
    id: 'triggers/lambda-region',
    paths: ['lambdaConfig', 'region'],
    message: "A trigger's function is in another Region than the pool. Deploy it in the pool's Region.",
    awsError: 'InvalidParameterException: Cross-region lambda functions are not supported',
    evidence: 'answered',
    source: `${PREFLIGHT} pf-cognito-lambda-config-region, deployed on us-east-1`,
    violates: (pool) => elsewhere(functionsOf(pool), 'lambda', pool.region),
  },
  {
    id: 'triggers/kms-key-arn',
    paths: ['lambdaConfig.kmsKeyId'],
    message:
      'This is not the ARN of a KMS key. Give arn:aws:kms:region:123456789012:key/id; the ARN of an alias is not accepted.',
    awsError:
      'InvalidParameterException: Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn',
    evidence: 'documented',
    source: `LambdaConfigType, KMSKeyID; CreateGrant of KMS takes a key and no alias; ${PREFLIGHT} shows that CreateGrant is called`,
    violates: (pool) => notOf(triggerKeyOf(pool), KEY),
  },
  {
    id: 'triggers/kms-key-region',
    paths: ['lambdaConfig.kmsKeyId', 'region'],
    message:
      "The key that encrypts codes is in another Region than the pool. Give a key of the pool's Region, or the replica there of a multi-Region key.",
    awsError:
      'InvalidParameterException: Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn',
    evidence: 'answered',
    source: `${PREFLIGHT} pf-cognito-custom-sender-kms-region, deployed on us-east-1`,
    violates: (pool) => elsewhere(triggerKeyOf(pool), 'kms', pool.region),
  },
  {
    id: 'encryption/kms-key-arn',
    paths: ['keyConfiguration.kmsKeyArn'],
    message: 'This is not the ARN of a KMS key. Give arn:aws:kms:region:123456789012:key/id.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'KeyConfigurationType, KmsKeyArn: "the ARN of the KMS key used for encryption"',
    violates: (pool) => notOf(poolKeyOf(pool), KEY),
  },
  {
    id: 'encryption/kms-key-region',
    paths: ['keyConfiguration.kmsKeyArn', 'region'],
    message:
      "The KMS key is in another Region than the pool. Give a key of the pool's Region, or the replica there of a multi-Region key.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'KMS developer guide, multi-Region keys: other keys never leave their Region',
    violates: (pool) => elsewhere(poolKeyOf(pool), 'kms', pool.region),
  },
  {
    id: 'email/source-arn-identity',
    paths: ['emailConfiguration.sourceArn'],
    message:
      'This is not the ARN of an SES identity. Give the ARN of a verified one: arn:aws:ses:region:123456789012:identity/ followed by an e-mail address or a domain.',
    awsError: 'NotAuthorizedException: Email arn does not belong to your account.',
    evidence: 'answered',
    source: 'aws/aws-cdk#25115, of an ARN that names no identity; EmailConfigurationType, SourceArn',
    violates: (pool) => notOf(identityOf(pool), IDENTITY),
  },
  {
    id: 'sms/role-arn',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms.callerArn'],
    message:
      'This is not the ARN of an IAM role. Give the ARN of the role that Cognito assumes: arn:aws:iam::123456789012:role/name.',
    awsError: 'InvalidParameterException, or InvalidSmsRoleTrustRelationshipException',
    evidence: 'documented',
    source: 'SmsConfigurationType, SnsCallerArn; EumsSmsConfigurationType, CallerArn',
    violates: (pool) => notOf(rolesOf(pool), ROLE),
  },
  {
    id: 'arns/partition',
    paths: ['region', 'lambdaConfig', 'keyConfiguration', 'emailConfiguration.sourceArn', 'smsConfiguration'],
    message:
      "An ARN is in another AWS partition than the pool's Region. ARNs begin with arn:aws-cn in China, with arn:aws-us-gov in GovCloud, and with arn:aws elsewhere.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'AWS documentation, IAM: partitions; accounts and their resources are of one',
    violates: (pool) => inOtherPartition(arnsOf(pool), pool.region),
  },
  {
    id: 'arns/account',
    paths: ['lambdaConfig', 'keyConfiguration', 'emailConfiguration.sourceArn', 'smsConfiguration'],
    message: 'The account id in an ARN does not have 12 digits. Write it in full, with its leading zeros.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'AWS documentation, account management: an account ID is a 12-digit number',
    violates: (pool) =>
      where(
        arnsOf(pool).filter(({ value }) => {
          const arn = parseArn(value);
          return arn !== undefined && !isAccount(arn.account);
        }),
      ),
  },
  {
    id: 'arns/accounts-differ',
    paths: [
      'emailConfiguration.sourceArn',
      'smsConfiguration.snsCallerArn',
      'smsConfiguration.eumsSms.callerArn',
    ],
    message:
      "The SES identity and the IAM role for SMS belong to different accounts, and AWS accepts both only from the pool's account. Use the pool's account for both.",
    awsError:
      'InvalidParameterException: Cross-account pass role is not allowed, or NotAuthorizedException: Email arn does not belong to your account',
    evidence: 'answered',
    source: `${PREFLIGHT} pf-cognito-sms-caller-arn-account, deployed on us-east-1; aws/aws-cdk#25115`,
    violates: (pool) => {
      const accounts = [...identityOf(pool), ...rolesOf(pool)].map(({ value }) => parseArn(value)?.account);
      return new Set(accounts.filter((account) => account !== undefined)).size > 1;
    },
  },
];
