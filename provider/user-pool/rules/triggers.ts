import type { Rule } from './rule';

export const triggerRules: ReadonlyArray<Rule> = [
  {
    id: 'triggers/pre-token-generation-arns-differ',
    paths: ['lambdaConfig.preTokenGeneration', 'lambdaConfig.preTokenGenerationConfig.lambdaArn'],
    message:
      'preTokenGeneration and preTokenGenerationConfig name different functions. Remove preTokenGeneration, the older way, or give both the same ARN.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'LambdaConfigType, PreTokenGeneration',
    violates: ({ lambdaConfig: lambda }) =>
      lambda?.preTokenGeneration !== undefined &&
      lambda.preTokenGenerationConfig !== undefined &&
      lambda.preTokenGeneration !== lambda.preTokenGenerationConfig.lambdaArn,
  },
  {
    id: 'triggers/custom-sender-requires-kms-key',
    paths: ['lambdaConfig.customSmsSender', 'lambdaConfig.customEmailSender', 'lambdaConfig.kmsKeyId'],
    message:
      'A custom sender is given without kmsKeyId, the key that encrypts the codes it is to send. Give the ARN of a KMS key.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'terraform-provider-aws, aws-cdk-lib and SST all demand it',
    violates: ({ lambdaConfig: lambda }) =>
      (lambda?.customSmsSender !== undefined || lambda?.customEmailSender !== undefined) &&
      lambda.kmsKeyId === undefined,
  },
];
