import type * as aws from '@pulumi/aws';
import type * as pulumi from '@pulumi/pulumi';
import type { PlainObject } from '../../../provider/codec/plain-object';
import type { Kind, Origin } from '../foreign-state';

/** Every input of @pulumi/aws by kind, in its published types. */
export interface AwsInputs {
  readonly UserPool: aws.cognito.UserPoolArgs;
  readonly UserPoolClient: aws.cognito.UserPoolClientArgs;
  readonly UserPoolDomain: aws.cognito.UserPoolDomainArgs;
  readonly ResourceServer: aws.cognito.ResourceServerArgs;
  readonly UserPoolGroup: aws.cognito.UserGroupArgs;
  readonly IdentityProvider: aws.cognito.IdentityProviderArgs;
  readonly LogDelivery: aws.cognito.LogDeliveryConfigurationArgs;
  readonly RiskConfiguration: aws.cognito.RiskConfigurationArgs;
  readonly ManagedLoginTerms: Record<never, never>;
  readonly UserPoolUser: aws.cognito.UserArgs;
  readonly UserGroupMembership: aws.cognito.UserInGroupArgs;
  readonly ManagedLoginBranding: aws.cognito.ManagedLoginBrandingArgs;
  readonly UserPoolUICustomization: aws.cognito.UserPoolUICustomizationArgs;
}

/** What @pulumi/aws adds to the inputs of what has tags: the provider's default tags with the resource's own. */
export interface AllTags {
  readonly tagsAll?: Readonly<Record<string, string>>;
}

/** One resource in this package's words and in those of the two other providers. */
export interface Shape<K extends Kind = Kind> {
  readonly name: string;
  readonly kind: K;
  /** What the program says: this is live, too. */
  readonly program: PlainObject;
  /** Whether it is of an app client of the pool. */
  readonly isOfClient?: true;
  /** What is live beside it, of which no program says anything. */
  readonly undeclared?: PlainObject;
  /** The inputs that @pulumi/aws keeps, if it has such a thing, without the marks of Pulumi's bridge. */
  readonly aws?: pulumi.Unwrap<Partial<AwsInputs[K]>> & AllTags;
  /** The inputs that @pulumi/aws-native keeps; nothing where CloudFormation has no such thing. */
  readonly awsNative?: PlainObject;
}

/** The name that the other provider has made of the program's. */
export const AUTONAMES: Readonly<Record<Kind, string>> = {
  UserPool: 'customers-1a2b3c4',
  UserPoolClient: 'web-5d6e7f8',
  UserPoolDomain: '',
  ResourceServer: '',
  UserPoolGroup: 'admins-9a0b1c2',
  IdentityProvider: '',
  LogDelivery: '',
  RiskConfiguration: '',
  ManagedLoginTerms: '',
  UserPoolUser: '',
  UserGroupMembership: '',
  ManagedLoginBranding: '',
  UserPoolUICustomization: '',
};

/** An object as Pulumi's bridge to Terraform keeps inputs: each one notes what the bridge has filled in. */
const bridged = (value: unknown, defaults: ReadonlyArray<string> = []): unknown => {
  if (Array.isArray(value)) return value.map((item) => bridged(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, item]) => [name, bridged(item)] as const);
  return { __defaults: defaults, ...Object.fromEntries(members) };
};

/** The state of one resource as another provider keeps it. */
export interface ForeignState {
  readonly id: string;
  readonly inputs: PlainObject;
  readonly outs: PlainObject;
}

/** Where the live resource is. */
export interface Whereabouts {
  readonly userPoolId: string;
  readonly id: string;
  readonly secret?: string | undefined;
  /** The client that it is of, if it is of one. */
  readonly clientId?: string | undefined;
}

const regionOf = (userPoolId: string): string => userPoolId.split('_')[0] ?? '';

/** The id of a customization, whose own id is that of its pool, or the pool's and a client's. */
const customized = (separator: string, { userPoolId, id }: Whereabouts): string =>
  [userPoolId, id.split('/')[1] ?? 'ALL'].join(separator);

const COMPUTED: Readonly<Record<Kind, (at: Whereabouts) => PlainObject>> = {
  UserPool: ({ id }) => ({
    adminCreateUserConfig: { allowAdminCreateUserOnly: false, inviteMessageTemplate: null },
    arn: `arn:aws:cognito-idp:${regionOf(id)}:123456789012:userpool/${id}`,
    creationDate: '2024-05-01T10:00:00Z',
    customDomain: '',
    domain: '',
    emailConfiguration: { configurationSet: '', emailSendingAccount: 'COGNITO_DEFAULT', sourceArn: '' },
    emailVerificationMessage: '',
    endpoint: `cognito-idp.${regionOf(id)}.amazonaws.com/${id}`,
    estimatedNumberOfUsers: 0,
    lastModifiedDate: '2024-05-01T10:00:00Z',
    userPoolTier: 'ESSENTIALS',
  }),
  UserPoolClient: ({ secret }) => ({
    allowedOauthFlows: [],
    allowedOauthFlowsUserPoolClient: false,
    analyticsConfiguration: null,
    authSessionValidity: 3,
    clientSecret: secret ?? '',
    defaultRedirectUri: '',
    enableTokenRevocation: true,
    idTokenValidity: 0,
    refreshTokenValidity: 30,
  }),
  UserPoolDomain: () => ({
    awsAccountId: '123456789012',
    cloudfrontDistribution: 'd111111abcdef8.cloudfront.net',
    cloudfrontDistributionArn: 'd111111abcdef8.cloudfront.net',
    cloudfrontDistributionZoneId: 'Z2FDTNDATAQYW2',
    s3Bucket: 'aws-cognito-prod-dub-assets',
    version: '20240501100000',
  }),
  ResourceServer: () => ({ scopeIdentifiers: [] }),
  UserPoolGroup: () => ({}),
  IdentityProvider: () => ({}),
  LogDelivery: () => ({}),
  RiskConfiguration: () => ({}),
  ManagedLoginTerms: () => ({}),
  UserPoolUser: () => ({
    creationDate: '2024-05-01 10:00:00 +0000 UTC',
    enabled: true,
    lastModifiedDate: '2024-05-01 10:00:00 +0000 UTC',
    mfaSettingLists: [],
    preferredMfaSetting: '',
    status: 'CONFIRMED',
    sub: '1b5d0e6c-0c5f-4c1c-9a55-0123456789ab',
  }),
  UserGroupMembership: () => ({}),
  UserPoolUICustomization: () => ({
    cssVersion: '20240501100000',
    imageUrl: '',
    creationDate: '2024-05-01T10:00:00Z',
  }),
  ManagedLoginBranding: ({ id }) => ({
    managedLoginBrandingId: id,
    settingsAll: '{"filled":{"in":true}}',
    useCognitoProvidedValues: false,
  }),
};

/** What stands between the pool's id and its own in an id of @pulumi/aws. */
const SEPARATORS: Partial<Record<Kind, string>> = {
  ResourceServer: '|',
  UserPoolGroup: '/',
  IdentityProvider: ':',
  UserPoolUser: '/',
  ManagedLoginBranding: ',',
};

/** Each provider's id of a resource: what is in a pool has the pool's before its own, unless the pool has it once. */
const idFromAws = (kind: Kind, { userPoolId, id, clientId }: Whereabouts): string => {
  if (kind === 'UserPoolUICustomization') return customized(',', { userPoolId, id });
  if (clientId !== undefined) return `${userPoolId}:${clientId}`;
  // The provider makes up the id of a membership.
  if (kind === 'UserGroupMembership') return 'terraform-20240501100000000000000001';
  const separator = SEPARATORS[kind];
  return separator === undefined ? id : `${userPoolId}${separator}${id}`;
};

/** CloudFormation's primary identifier. */
const idFromNative = (kind: Kind, { userPoolId, id, clientId = 'ALL' }: Whereabouts): string => {
  if (kind === 'UserPoolUICustomization') return customized('|', { userPoolId, id });
  if (kind === 'RiskConfiguration') return `${userPoolId}|${clientId}`;
  if (kind === 'UserPool' || kind === 'LogDelivery') return id;
  return kind === 'UserGroupMembership' ? id.replaceAll('/', '|') : `${userPoolId}|${id}`;
};

const fromAws = ({ kind, aws: inputs = {} }: Shape, at: Whereabouts): ForeignState => {
  const { userPoolId, clientId } = at;
  const id = idFromAws(kind, at);
  const name = AUTONAMES[kind] === '' ? {} : { name: AUTONAMES[kind] };
  const given = {
    ...name,
    ...inputs,
    ...(kind !== 'UserPool' && { userPoolId }),
    ...(clientId !== undefined && { clientId }),
  };
  return {
    id,
    inputs: Object(bridged(given, Object.hasOwn(inputs, 'name') ? [] : Object.keys(name))),
    outs: {
      __meta: '{"schema_version":"0"}',
      __pulumi_raw_state_delta: { obj: {} },
      ...COMPUTED[kind](at),
      ...given,
      id,
      region: regionOf(userPoolId),
    },
  };
};

const NATIVE_NAMES: Readonly<Record<Kind, string>> = {
  UserPool: 'userPoolName',
  UserPoolClient: 'clientName',
  UserPoolDomain: '',
  ResourceServer: '',
  UserPoolGroup: 'groupName',
  IdentityProvider: '',
  LogDelivery: '',
  RiskConfiguration: '',
  ManagedLoginTerms: '',
  UserPoolUser: '',
  UserGroupMembership: '',
  ManagedLoginBranding: '',
  UserPoolUICustomization: '',
};

const READ_ONLY: Readonly<Record<Kind, (at: Whereabouts) => PlainObject>> = {
  UserPool: ({ id }) => ({
    arn: `arn:aws:cognito-idp:${regionOf(id)}:123456789012:userpool/${id}`,
    providerName: `cognito-idp.${regionOf(id)}.amazonaws.com/${id}`,
    providerUrl: `https://cognito-idp.${regionOf(id)}.amazonaws.com/${id}`,
    userPoolId: id,
  }),
  UserPoolClient: ({ id, secret }) => ({
    clientId: id,
    name: id,
    ...(secret !== undefined && { clientSecret: secret }),
  }),
  UserPoolDomain: () => ({ cloudFrontDistribution: 'd111111abcdef8.cloudfront.net' }),
  ResourceServer: () => ({}),
  UserPoolGroup: () => ({}),
  IdentityProvider: () => ({}),
  // CloudFormation's Id, which is that of the pool.
  LogDelivery: ({ id }) => ({ awsId: id }),
  RiskConfiguration: () => ({}),
  ManagedLoginTerms: ({ id }) => ({ termsId: id }),
  UserPoolUser: () => ({}),
  UserGroupMembership: () => ({}),
  ManagedLoginBranding: ({ id }) => ({ managedLoginBrandingId: id }),
  UserPoolUICustomization: () => ({}),
};

const fromNative = ({ kind, awsNative = {} }: Shape, at: Whereabouts): ForeignState => {
  const { userPoolId, clientId = 'ALL' } = at;
  const name = AUTONAMES[kind] === '' ? {} : { [NATIVE_NAMES[kind]]: AUTONAMES[kind] };
  const inputs = {
    ...name,
    ...awsNative,
    ...(kind !== 'UserPool' && { userPoolId }),
    ...(kind === 'RiskConfiguration' && { clientId }),
  };
  return {
    id: idFromNative(kind, at),
    inputs,
    // Its provider keeps the inputs in the state a second time.
    outs: { ...inputs, ...READ_ONLY[kind](at), __inputs: inputs },
  };
};

/** The state of a live resource as another provider keeps it. */
export const stateOf = (origin: Origin, shape: Shape, at: Whereabouts): ForeignState =>
  origin === 'aws' ? fromAws(shape, at) : fromNative(shape, at);

/** Whether another provider has such a thing. */
export const isThere = (origin: Origin, { aws, awsNative }: Shape): boolean =>
  (origin === 'aws' ? aws : awsNative) !== undefined;
