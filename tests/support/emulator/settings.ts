export type Omission = 'documented' | 'observed' | 'keep';

/** What is unsettled about the service (cognito.md I), or a choice of the test; a running emulator reads these at each request. */
export interface Settings {
  /** What UpdateUserPool does to members it is not given (C). */
  omission: Omission;
  /** What SetUserPoolMfaConfig without an SMS block does to the pool's SmsConfiguration (I.1). */
  smsOnMfaOmission: 'keep' | 'remove';
  /** Whether the SMS settings of SetUserPoolMfaConfig are the pool's own from then on; no document says so (I.1). */
  smsOfMfa: 'shared' | 'apart';
  /** What UpdateUserPool without DeletionProtection does, when omission is `observed` (I.2). */
  deletionProtectionOnOmission: 'keep' | 'reset';
  /** Whether AUDIT or ENFORCED without a tier makes a new pool PLUS, or is refused (I.3). */
  threatProtectionWithoutTier: 'plus' | 'refuse';
  /** Whether UpdateUserPool with MfaConfiguration OFF drops TOTP and e-mail factors (I.4). */
  mfaOffDropsFactors: boolean;
  /** What UpdateUserPool with an empty SmsConfiguration does (I.4). */
  emptySmsConfiguration: 'clears' | 'ignored';
  /** Whether a custom attribute is mutable when its request doesn't say (I.5). */
  customMutableDefault: boolean;
  /** How Describe names developer-only attributes (I.6). */
  developerAttributePrefix: 'dev:custom:' | 'dev:';
  /** Whether Describe shows PreTokenGeneration and its versioned form as each other's mirror; cognito.md is silent. */
  preTokenGenerationMirrored: boolean;
  /** Whether a tier goes down only once what it lacks was off before, or in the same request too. */
  downgradeAfterUse: boolean;
  /** Whether Describe shows a text under its older and its newer name, whichever was given ([T] terraform-provider-aws). */
  messageTextsMirrored: boolean;
  /** Whether DescribeUserPoolClient tells default flows and LEGACY: the API reference says so, Terraform's tests find LEGACY absent. */
  clientDefaultsShown: boolean;
  /** Whether a client's own secret is told again: the reference of AddUserPoolClientSecret says not, of CreateUserPoolClient nothing. */
  ownSecretTold: boolean;
  /** Whether Describe shows a client's first secret even after it was deleted [U]; [T] floci-io/floci#345 has none promoted in its place. */
  rotatedSecretShown: boolean;
  /** What UpdateTerms does to links that it leaves out [U]. */
  termsLinks: 'replaced' | 'merged';
  /** What an empty list in a request for a client is: B's "mostly absent [U]", or itself. */
  emptyClientLists: 'absent' | 'kept';
  /**
   * How long a custom domain is CREATING, UPDATING or DELETING: [D] its documentation says minutes to an hour, [T]
   * hashicorp/terraform-provider-aws#28124 and pulumi/pulumi-aws#998 find its name taken for minutes after a deletion.
   */
  customDomainMs: number;
  /** Whether such a change ends in FAILED, which the model knows as a status. */
  customDomainsFail: boolean;
  /** Whether DescribeUserPool still names a domain that is DELETING [U]. */
  leavingDomainsNamed: boolean;
  /** How long a replica is CREATING or DELETING, and how long the list is behind a change of its status [U]. */
  replicaMs: number;
  /** What a new replica is called meanwhile: the model says CREATING, an example of the developer guide PENDING_CREATE. */
  replicaCreation: 'CREATING' | 'PENDING_CREATE';
  /** Whether details show the keys that AWS adds ([D], API reference). */
  providerDetailsAdded: boolean;
  /** What deleting an identity provider does where a client lists it [U]. */
  listedProviders: 'refused' | 'dropped' | 'left';
  /** Whether an identifier stands on one identity provider of a pool only [U]. */
  idpIdentifiersUnique: boolean;
  /**
   * Whether a client may list only identity providers that its pool has ([T] aws/aws-cdk#15850); tests of clients alone list
   * providers that no pool of theirs has.
   */
  clientProvidersChecked: boolean;
  /**
   * What Set and DescribeRiskConfiguration do while threat protection is off: [D] the model has
   * UserPoolAddOnNotEnabledException for both, [T] acceptance tests of hashicorp/terraform-provider-aws passed without
   * add-ons before there were tiers.
   */
  riskWithoutAddOns: 'refused' | 'accepted';
  /** Whether DescribeRiskConfiguration answers for a client without its own with that of the pool [U]. */
  poolRiskToldForClients: boolean;
  /** Whether risk configurations outlast a time without threat protection [U]. */
  riskOutlastsAddOns: boolean;
  /** How long ListUsers lags behind a change: D, "This operation is eventually consistent". */
  userListLagMs: number;
  /**
   * What UpdateManagedLoginBranding does to settings that its JSON leaves out: AWS "preserves existing style settings that
   * you don't specify", which may mean members of the request or of the JSON [U].
   */
  styleSettingsOmitted: 'kept' | 'removed';
  /** Whether an image at the place of a live one overwrites it: the reference of Terraform's provider says so of neither [U]. */
  styleAssetsOverwritten: boolean;
  /** Whether a style of Cognito's own values may have images: D no, [T] Terraform's acceptance tests yes. */
  providedValuesWithAssets: boolean;
  /** What an update to Cognito's own values does to live images: D, a style of Cognito's own values has none [U]. */
  imagesOnProvidedValues: 'kept' | 'removed';
  /** Whether rate quotas hold (D 4.5). */
  quotas: boolean;
  /** Request paths that are tolerated though the model lacks them, e.g. `LambdaConfig.FutureTrigger`. */
  allowUnknownMembers: readonly string[];
  accountId: string;
  /** How far the service's clock is ahead of this machine's. */
  clockAheadMs: number;
}

export const defaultSettings: Readonly<Settings> = {
  omission: 'observed',
  smsOnMfaOmission: 'keep',
  smsOfMfa: 'shared',
  deletionProtectionOnOmission: 'reset',
  threatProtectionWithoutTier: 'plus',
  mfaOffDropsFactors: false,
  emptySmsConfiguration: 'clears',
  customMutableDefault: false,
  developerAttributePrefix: 'dev:custom:',
  preTokenGenerationMirrored: false,
  messageTextsMirrored: false,
  downgradeAfterUse: false,
  clientDefaultsShown: true,
  ownSecretTold: true,
  rotatedSecretShown: false,
  termsLinks: 'replaced',
  emptyClientLists: 'absent',
  customDomainMs: 0,
  customDomainsFail: false,
  leavingDomainsNamed: true,
  replicaMs: 0,
  replicaCreation: 'CREATING',
  providerDetailsAdded: true,
  listedProviders: 'refused',
  idpIdentifiersUnique: true,
  clientProvidersChecked: false,
  riskWithoutAddOns: 'refused',
  poolRiskToldForClients: true,
  riskOutlastsAddOns: true,
  userListLagMs: 0,
  styleSettingsOmitted: 'removed',
  styleAssetsOverwritten: true,
  providedValuesWithAssets: true,
  imagesOnProvidedValues: 'kept',
  quotas: false,
  allowUnknownMembers: [],
  accountId: '123456789012',
  clockAheadMs: 0,
};
