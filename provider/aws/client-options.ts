/** Options of the AWS client beside the Region. Omitted options come from the environment, as in other AWS tools. */
export interface ClientOptions {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly assumeRoleArn?: string | undefined;
  readonly assumeRoleExternalId?: string | undefined;
  readonly assumeRoleSessionName?: string | undefined;
  readonly endpoint?: string | undefined;
  /** The share of the account's request quotas to use: 1 for all of it. */
  readonly quotaShare?: number | undefined;
}
