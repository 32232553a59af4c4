import type {
  EmailMfaConfigType,
  GroupType,
  IdentityProviderTypeType,
  LogConfigurationType,
  ResourceServerType,
  RiskConfigurationType,
  SetUserPoolSessionConfigurationRequest,
  SmsMfaConfigType,
  SoftwareTokenMfaConfigType,
  UserPoolClientType,
  UserPoolType,
  WebAuthnConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { LiveReplica } from './live-replica';

/** What DescribeUserPool returns, in AWS's own names; dates are epoch seconds, and members no SDK knows yet may be set. */
export type LiveUserPool = Omit<UserPoolType, 'Id' | 'Arn' | 'Name' | 'CreationDate' | 'LastModifiedDate'> & {
  Id: string;
  Arn: string;
  Name: string;
  CreationDate: number;
  LastModifiedDate: number;
  [future: string]: unknown;
};

/** The factors that only SetUserPoolMfaConfig sets; SMS and MfaConfiguration live in the pool itself. */
export interface LiveMfa {
  /** Only where it is kept apart from the pool's own. */
  SmsMfaConfiguration?: SmsMfaConfigType | undefined;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType | undefined;
  EmailMfaConfiguration?: EmailMfaConfigType | undefined;
  WebAuthnConfiguration?: WebAuthnConfigurationType | undefined;
}

export type LiveClient = Omit<UserPoolClientType, 'ClientId' | 'CreationDate' | 'LastModifiedDate'> & {
  ClientId: string;
  CreationDate: number;
  LastModifiedDate: number;
};

export interface LiveTerms {
  TermsId: string;
  UserPoolId: string;
  ClientId: string;
  TermsName: string;
  TermsSource: string;
  Enforcement: string;
  Links: Readonly<Record<string, string>>;
  CreationDate: number;
  LastModifiedDate: number;
}

/** A secret of a client, with the value that no list shows. */
export interface LiveSecret {
  readonly ClientSecretId: string;
  readonly ClientSecretCreateDate: number;
  readonly value: string;
}

export type LiveGroup = Omit<GroupType, 'GroupName' | 'CreationDate' | 'LastModifiedDate'> & {
  GroupName: string;
  CreationDate: number;
  LastModifiedDate: number;
};
/** An image of a style; its bytes are base64 text. */
export interface LiveAsset {
  Category: string;
  ColorMode: string;
  Extension: string;
  Bytes?: string | undefined;
  ResourceId?: string | undefined;
}

/** What GetUICustomization returns, and the image, which it does not. */
export interface LiveUICustomization {
  readonly ClientId: string;
  readonly CSS?: string | undefined;
  readonly ImageUrl?: string | undefined;
  readonly CSSVersion: string;
  readonly CreationDate: number;
  readonly LastModifiedDate: number;
  readonly image?: string | undefined;
}

/** A managed login style, and the client that no answer has. */
export interface LiveStyle {
  ManagedLoginBrandingId: string;
  clientId: string;
  UseCognitoProvidedValues: boolean;
  Settings?: Record<string, unknown> | undefined;
  Assets: LiveAsset[];
  CreationDate: number;
  LastModifiedDate: number;
}

/** What DescribeIdentityProvider returns, and what it does not. */
export interface LiveProvider {
  UserPoolId: string;
  ProviderName: string;
  ProviderType: IdentityProviderTypeType;
  ProviderDetails: Record<string, string>;
  AttributeMapping?: Record<string, string> | undefined;
  IdpIdentifiers?: string[] | undefined;
  AcrMapping?: Record<string, string> | undefined;
  CreationDate: number;
  LastModifiedDate: number;
  /** Apple's private key, which no answer has. */
  privateKey?: string | undefined;
  /** The metadata that was read last, which no answer has. */
  document?: string | undefined;
}
export type LiveRiskConfiguration = Omit<
  RiskConfigurationType,
  'UserPoolId' | 'ClientId' | 'LastModifiedDate'
> & { LastModifiedDate: number };

/** What AWS tells of a user, and what it does not. */
export interface LiveUser {
  readonly Username: string;
  /** By AWS's names, `sub` among them. */
  attributes: Readonly<Record<string, string>>;
  Enabled: boolean;
  UserStatus: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'EXTERNAL_PROVIDER';
  readonly UserCreateDate: number;
  UserLastModifiedDate: number;
  /** The last passwords, the present one first, which no answer has. */
  passwords: readonly string[];
  /** The user as ListUsers had it before the last change; undefined for a new one. */
  before?: Omit<LiveUser, 'before'> | undefined;
}

export interface LivePool {
  readonly region: string;
  userPool: LiveUserPool;
  mfa: LiveMfa;
  readonly clients: Map<string, LiveClient>;
  readonly resourceServers: Map<string, ResourceServerType>;
  readonly groups: Map<string, LiveGroup>;
  replica?: LiveReplica | undefined;
  /** Undefined if it was never set. */
  sessionConfiguration?: Omit<SetUserPoolSessionConfigurationRequest, 'UserPoolId'>;
  /** The names of the users in each group. */
  readonly groupMembers: Map<string, readonly string[]>;
  readonly users: Map<string, LiveUser>;
  readonly identityProviders: Map<string, LiveProvider>;
  logConfigurations: readonly LogConfigurationType[];
  /** The risk configurations by client; that of the pool itself is under the empty name. */
  readonly riskConfigurations: Map<string, LiveRiskConfiguration>;
  /** The terms documents by their ids. */
  readonly terms: Map<string, LiveTerms>;
  /** The secrets of each client, the oldest first. */
  readonly clientSecrets: Map<string, readonly LiveSecret[]>;
  /** The customizations of the classic hosted UI, by client or ALL. */
  readonly uiCustomizations: Map<string, LiveUICustomization>;
  /** The managed login styles, by their ids. */
  readonly styles: Map<string, LiveStyle>;
  /** The clients whose secret is not AWS's but given. */
  readonly givenSecrets: Set<string>;
}

/** A pool as it would be after a request; rules judge it before it becomes the live one. */
export type Proposed = Pick<LivePool, 'region' | 'userPool' | 'mfa'> &
  Partial<Pick<LivePool, 'logConfigurations'>>;

/** Makes a proposal the live pool, and moves its date of change forward even within a millisecond. */
export function commit(live: LivePool, proposed: Proposed): void {
  const before = live.userPool.LastModifiedDate;
  live.userPool = proposed.userPool;
  live.userPool.LastModifiedDate = Math.max(Date.now() / 1000, before + 0.001);
  live.mfa = proposed.mfa;
}
