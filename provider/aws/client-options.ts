/** How to reach AWS, beside the Region. What is left out is taken from the environment, as every AWS tool takes it. */
export interface ClientOptions {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly assumeRoleArn?: string | undefined;
  readonly assumeRoleExternalId?: string | undefined;
  readonly assumeRoleSessionName?: string | undefined;
  readonly endpoint?: string | undefined;
  /** The part of the account's request quotas to use: 1 for all of it. */
  readonly quotaShare?: number | undefined;
}
