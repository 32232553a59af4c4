import type { Rule } from './rule';

export const triggerRules: ReadonlyArray<Rule> = [
  {
    id: 'one-pre-token-function',
    paths: ['lambdaConfig.preTokenGeneration', 'lambdaConfig.preTokenGenerationConfig.lambdaArn'],
    says: 'preTokenGeneration and preTokenGenerationConfig name different functions. Remove preTokenGeneration, the older way, or give both the same ARN.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'LambdaConfigType, PreTokenGeneration',
    broken: ({ lambdaConfig: lambda }) =>
      lambda?.preTokenGeneration !== undefined &&
      lambda.preTokenGenerationConfig !== undefined &&
      lambda.preTokenGeneration !== lambda.preTokenGenerationConfig.lambdaArn,
  },
  {
    id: 'custom-senders-need-a-key',
    paths: ['lambdaConfig.customSmsSender', 'lambdaConfig.customEmailSender', 'lambdaConfig.kmsKeyId'],
    says: 'A custom sender is given without kmsKeyId, the key that encrypts the codes it is to send. Give the ARN of a KMS key.',
    prevents: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'reported',
    source: 'terraform-provider-aws, aws-cdk-lib and SST all demand it',
    broken: ({ lambdaConfig: lambda }) =>
      (lambda?.customSmsSender !== undefined || lambda?.customEmailSender !== undefined) &&
      lambda.kmsKeyId === undefined,
  },
];
