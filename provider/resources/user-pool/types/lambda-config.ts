import { oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';
import { arn } from '../../shared/string-types';

/** A trigger that adds claims to tokens. */
export const PreTokenGenerationConfig = struct('PreTokenGenerationConfig', {
  /** The event's version: V1_0 shapes ID tokens, V2_0 access tokens too, V3_0 also those of machines (both need ESSENTIALS). */
  lambdaVersion: required(oneOf('V1_0', 'V2_0', 'V3_0')),
  /** The function's ARN. */
  lambdaArn: required(arn),
});

/** A trigger that sends SMS messages itself. */
export const CustomSmsSender = struct('CustomSmsSender', {
  /** The event's version: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The function's ARN. */
  lambdaArn: required(arn),
});

/** A trigger that sends e-mail itself. */
export const CustomEmailSender = struct('CustomEmailSender', {
  /** The event's version: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The function's ARN. */
  lambdaArn: required(arn),
});

/** A trigger that changes the attributes of users who come from another identity provider. */
export const InboundFederation = struct('InboundFederation', {
  /** The event's version: only V1_0. */
  lambdaVersion: required(oneOf('V1_0')),
  /** The function's ARN. */
  lambdaArn: required(arn),
});

/** The Lambda functions that the pool calls, each by its ARN. */
export const LambdaConfig = struct('LambdaConfig', {
  /** Called before a sign-up: may confirm, link or refuse it. */
  preSignUp: optional(arn),
  /** Called for each message the pool sends: may write its text. */
  customMessage: optional(arn),
  /** Called after a user is confirmed. */
  postConfirmation: optional(arn),
  /** Called before a sign-in: may refuse it. */
  preAuthentication: optional(arn),
  /** Called after a sign-in. */
  postAuthentication: optional(arn),
  /** Chooses the next challenge of a custom sign-in. */
  defineAuthChallenge: optional(arn),
  /** Makes the challenge of a custom sign-in. */
  createAuthChallenge: optional(arn),
  /** Judges the answer in a custom sign-in. */
  verifyAuthChallengeResponse: optional(arn),
  /** The older way to name the pre token generation function; must be the same ARN as in `preTokenGenerationConfig`. */
  preTokenGeneration: optional(arn),
  /** Called when an unknown user signs in or forgets a password: may bring the user over. */
  userMigration: optional(arn),
  /** Called before tokens are made: may change their claims. */
  preTokenGenerationConfig: optional(PreTokenGenerationConfig),
  /** Sends the pool's SMS messages in place of AWS. Needs `kmsKeyId`. */
  customSmsSender: optional(CustomSmsSender, { api: 'CustomSMSSender' }),
  /** Sends the pool's e-mail in place of AWS. Needs `kmsKeyId`. */
  customEmailSender: optional(CustomEmailSender),
  /** The KMS key that encrypts codes and passwords on their way to the custom senders. */
  kmsKeyId: optional(arn, { api: 'KMSKeyID' }),
  /** Called when a user comes from another identity provider: may change the attributes that arrive. */
  inboundFederation: optional(InboundFederation),
});
