import { invalid } from '../errors';
import type { Rule } from './rule';

/** Rule 6 (S; the message from badmintoncryer/cdk-preflight pf-cognito-pre-token-generation-legacy-mix). */
export const samePreTokenGeneration: Rule = ({ userPool: { LambdaConfig: lambda } }) => {
  const [plain, versioned] = [lambda?.PreTokenGeneration, lambda?.PreTokenGenerationConfig?.LambdaArn];
  return plain !== undefined && versioned !== undefined && plain !== versioned
    ? invalid(
        "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
      )
    : undefined;
};

/** Rule 5 ([T] badmintoncryer/cdk-preflight pf-cognito-custom-email-sender-kms, whose message this is). */
export const customSenderNeedsKey: Rule = ({ userPool: { LambdaConfig: lambda } }) =>
  (lambda?.CustomSMSSender !== undefined || lambda?.CustomEmailSender !== undefined) &&
  lambda.KMSKeyID === undefined
    ? invalid('KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.')
    : undefined;
