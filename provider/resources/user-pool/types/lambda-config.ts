import { oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';
import { arn } from '../../shared/string-types';

/** The pre token generation trigger, which customizes the claims of tokens. */
export const PreTokenGenerationConfig = struct('PreTokenGenerationConfig', {
  /**
   * The version of the event: V1_0 customizes ID tokens, V2_0 also access tokens, V3_0 also access tokens of
   * machine-to-machine clients (V2_0 and V3_0 need ESSENTIALS).
   */
  lambdaVersion: required(oneOf('V1_0', 'V2_0', 'V3_0')),
  /** The ARN of the function. */
  lambdaArn: required(arn),
});

/** The custom SMS sender trigger. */
export const CustomSmsSender = struct('CustomSmsSender', {
  /** The version of the event: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The ARN of the function. */
  lambdaArn: required(arn),
});

/** The custom e-mail sender trigger. */
export const CustomEmailSender = struct('CustomEmailSender', {
  /** The version of the event: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The ARN of the function. */
  lambdaArn: required(arn),
});

/** The inbound federation trigger, which transforms the attributes of federated users. */
export const InboundFederation = struct('InboundFederation', {
  /** The version of the event: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The ARN of the function. */
  lambdaArn: required(arn),
});

/** The Lambda triggers of a pool, each by the ARN of its function. */
export const LambdaConfig = struct('LambdaConfig', {
  /** Runs before sign-up: can confirm the user, verify attributes, or deny the sign-up. */
  preSignUp: optional(arn),
  /** Runs before each message is sent: can customize its text. */
  customMessage: optional(arn),
  /** Runs after a user is confirmed. */
  postConfirmation: optional(arn),
  /** Runs before authentication: can deny the sign-in. */
  preAuthentication: optional(arn),
  /** Runs after authentication. */
  postAuthentication: optional(arn),
  /** Defines the next challenge of a custom authentication flow. */
  defineAuthChallenge: optional(arn),
  /** Creates the challenge of a custom authentication flow. */
  createAuthChallenge: optional(arn),
  /** Verifies the response to a custom authentication challenge. */
  verifyAuthChallengeResponse: optional(arn),
  /**
   * The older property for the pre token generation function; must be the same ARN as in `preTokenGenerationConfig`.
   */
  preTokenGeneration: optional(arn),
  /** Runs when an unknown user signs in or forgets a password: can migrate the user into the pool. */
  userMigration: optional(arn),
  /** Runs before tokens are generated: can customize their claims. */
  preTokenGenerationConfig: optional(PreTokenGenerationConfig),
  /** Sends the pool's SMS messages instead of AWS. Needs `kmsKeyId`. */
  customSmsSender: optional(CustomSmsSender, { api: 'CustomSMSSender' }),
  /** Sends the pool's e-mail instead of AWS. Needs `kmsKeyId`. */
  customEmailSender: optional(CustomEmailSender),
  /** The ARN of the KMS key that encrypts the codes and passwords passed to the custom senders. */
  kmsKeyId: optional(arn, { api: 'KMSKeyID' }),
  /** Runs when a federated user signs in: can transform the incoming attributes. */
  inboundFederation: optional(InboundFederation),
});
