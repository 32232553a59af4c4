import type { Rule } from './rule';

export const triggerRules: ReadonlyArray<Rule> = [
  {
    id: 'triggers/pre-token-generation-arns-differ',
    paths: ['lambdaConfig.preTokenGeneration', 'lambdaConfig.preTokenGenerationConfig.lambdaArn'],
    message:
      'The older and the newer form of this trigger declare different functions. Remove preTokenGeneration, the older form, or give both the same ARN.',
    awsError:
      "InvalidParameterException: Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-pre-token-generation-legacy-mix, deployed on us-east-1; LambdaConfigType',
    violates: ({ lambdaConfig: lambda }) =>
      lambda?.preTokenGeneration !== undefined &&
      lambda.preTokenGenerationConfig !== undefined &&
      lambda.preTokenGeneration !== lambda.preTokenGenerationConfig.lambdaArn,
  },
  {
    id: 'triggers/custom-sender-requires-kms-key',
    paths: ['lambdaConfig.customSmsSender', 'lambdaConfig.customEmailSender', 'lambdaConfig.kmsKeyId'],
    message:
      'A custom sender is declared without kmsKeyId, the key that encrypts the codes. Give the ARN of a KMS key.',
    awsError:
      'InvalidParameterException: KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-custom-email-sender-kms and pf-cognito-custom-sms-sender-kms, deployed on us-east-1',
    violates: ({ lambdaConfig: lambda }) =>
      lambda === undefined || lambda.kmsKeyId !== undefined
        ? false
        : (['customSmsSender', 'customEmailSender'] as const).flatMap((name) =>
            lambda[name] === undefined ? [] : [{ path: `lambdaConfig.${name}` }],
          ),
  },
];
