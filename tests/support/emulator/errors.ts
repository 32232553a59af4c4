/** An error the service answers with; `name` is the AWS error type. */
export class ServiceError extends Error {
  /** The name of the rule that it comes from, where it comes from one. */
  readonly rule?: string;

  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalid = (message: string): ServiceError =>
  new ServiceError('InvalidParameterException', message);

export const poolNotFound = (id: string): ServiceError =>
  new ServiceError('ResourceNotFoundException', `User pool ${id} does not exist.`);

export const tierLacks = (tier: string, features: readonly string[]): ServiceError =>
  new ServiceError(
    'FeatureUnavailableInTierException',
    `The following features need to be disabled for the ${tier} pricing tier configured: ${features.join(', ')}`,
  );
