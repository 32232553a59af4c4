import { invalid } from '../errors';
import type { Rule } from './rule';

/** Rule 6 (S). */
export const samePreTokenGeneration: Rule = ({ userPool: { LambdaConfig: lambda } }) => {
  const [plain, versioned] = [lambda?.PreTokenGeneration, lambda?.PreTokenGenerationConfig?.LambdaArn];
  return plain !== undefined && versioned !== undefined && plain !== versioned
    ? invalid('PreTokenGeneration and PreTokenGenerationConfig.LambdaArn must be identical.')
    : undefined;
};

/** Rule 5. */
export const customSenderNeedsKey: Rule = ({ userPool: { LambdaConfig: lambda } }) =>
  (lambda?.CustomSMSSender !== undefined || lambda?.CustomEmailSender !== undefined) &&
  lambda.KMSKeyID === undefined
    ? invalid('KMSKeyID is required when CustomSMSSender or CustomEmailSender is configured.')
    : undefined;
