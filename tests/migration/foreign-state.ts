import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { State, StateResource } from '../support/workspace/engine-json';
import aws from './states/aws.json';
import awsNative from './states/aws-native.json';

export const KINDS = [
  'UserPool',
  'UserPoolClient',
  'UserPoolDomain',
  'ResourceServer',
  'UserPoolGroup',
  'IdentityProvider',
  'LogDelivery',
  'RiskConfiguration',
  'ManagedLoginTerms',
  'UserPoolUser',
  'UserGroupMembership',
  'ManagedLoginBranding',
  'UserPoolUICustomization',
] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds that a provider has: @pulumi/aws has no terms documents. */
export const kindsOf = (origin: Origin): ReadonlyArray<Kind> =>
  origin === 'aws' ? KINDS.filter((kind) => kind !== 'ManagedLoginTerms') : KINDS;

/** A resource as another provider keeps it. */
export interface Foreign {
  readonly type: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** What is live, by AWS's ids. */
export interface Live {
  readonly poolId: string;
  readonly clientId: string;
  readonly secret: string;
  readonly termsId: string;
  readonly styleId: string;
}

const CSS = '.label-customizable { color: red; }';

/** An SVG file, in base64. */
const LOGO = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');

/** Makes on AWS what the states tell of. */
export async function makeLive(client: CognitoIdentityProvider): Promise<Live> {
  const { UserPool } = await client.createUserPool({
    PoolName: 'customers-1a2b3c4',
    UserPoolTier: 'PLUS',
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    AutoVerifiedAttributes: ['email'],
    DeletionProtection: 'ACTIVE',
    UsernameAttributes: ['email'],
    Policies: {
      PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, TemporaryPasswordValidityDays: 7 },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    Schema: [
      {
        Name: 'team',
        AttributeDataType: 'String',
        Mutable: true,
        StringAttributeConstraints: { MinLength: '1', MaxLength: '64' },
      },
    ],
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'external' },
    UserPoolTags: { team: 'shop' },
    MfaConfiguration: 'OPTIONAL',
  });
  const UserPoolId = UserPool?.Id ?? '';
  await client.setUserPoolMfaConfig({
    UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: {
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'external' },
    },
  });
  const { UserPoolClient } = await client.createUserPoolClient({
    UserPoolId,
    ClientName: 'web-5d6e7f8',
    GenerateSecret: true,
    AccessTokenValidity: 15,
    TokenValidityUnits: { AccessToken: 'minutes' },
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  await client.createUserPoolDomain({ UserPoolId, Domain: 'example-shop' });
  await client.createResourceServer({
    UserPoolId,
    Identifier: 'https://orders.example.com',
    Name: 'orders',
    Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders' }],
  });
  await client.createGroup({
    UserPoolId,
    GroupName: 'admins-9a0b1c2',
    Description: 'May change everything',
    Precedence: 0,
    RoleArn: 'arn:aws:iam::123456789012:role/admins',
  });
  await client.createIdentityProvider({
    UserPoolId,
    ProviderName: 'Corp',
    ProviderType: 'SAML',
    ProviderDetails: { MetadataURL: 'https://idp.example.com/metadata', IDPSignout: 'true' },
    AttributeMapping: { email: 'mail', given_name: 'givenName' },
    IdpIdentifiers: ['example.com'],
  });
  await client.setLogDeliveryConfiguration({
    UserPoolId,
    LogConfigurations: [
      {
        EventSource: 'userNotification',
        LogLevel: 'ERROR',
        CloudWatchLogsConfiguration: {
          LogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:customers',
        },
      },
    ],
  });
  await client.setRiskConfiguration({
    UserPoolId,
    ClientId: UserPoolClient?.ClientId,
    CompromisedCredentialsRiskConfiguration: {
      EventFilter: ['SIGN_IN'],
      Actions: { EventAction: 'BLOCK' },
    },
    RiskExceptionConfiguration: { BlockedIPRangeList: ['192.0.2.0/24'] },
  });
  const { Terms } = await client.createTerms({
    UserPoolId,
    ClientId: UserPoolClient?.ClientId,
    TermsName: 'terms-of-use',
    TermsSource: 'LINK',
    Enforcement: 'NONE',
    Links: { 'cognito:default': 'https://example.com/terms' },
  });
  await client.adminCreateUser({
    UserPoolId,
    Username: 'ada@example.com',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email_verified', Value: 'true' },
      { Name: 'custom:team', Value: 'engines' },
    ],
  });
  await client.adminAddUserToGroup({
    UserPoolId,
    GroupName: 'admins-9a0b1c2',
    Username: 'ada@example.com',
  });
  await client.setUICustomization({ UserPoolId, CSS });
  const { ManagedLoginBranding } = await client.createManagedLoginBranding({
    UserPoolId,
    ClientId: UserPoolClient?.ClientId,
    Settings: { categories: { form: { displayGraphics: true } } },
    Assets: [
      { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'SVG', Bytes: Buffer.from(LOGO, 'base64') },
    ],
  });
  return {
    termsId: Terms?.TermsId ?? '',
    poolId: UserPoolId,
    clientId: UserPoolClient?.ClientId ?? '',
    secret: UserPoolClient?.ClientSecret ?? '',
    styleId: ManagedLoginBranding?.ManagedLoginBrandingId ?? '',
  };
}

export type Origin = 'aws' | 'aws-native';

/** The states of another provider of what is live. */
export function foreignStates(
  origin: Origin,
  { poolId, clientId, secret, termsId, styleId }: Live,
): Readonly<Record<Kind, Foreign>> {
  const region = poolId.split('_')[0] ?? '';
  const ids = { POOL: poolId, CLIENT: clientId, TERMS: termsId, STYLE: styleId };
  const values = { ...ids, SECRET: secret, REGION: region, LOGO };
  const { source: _, ...states } = origin === 'aws' ? aws : awsNative;
  return JSON.parse(
    JSON.stringify(states).replace(
      /POOL|CLIENT|SECRET|TERMS|REGION|STYLE|(?<=")LOGO(?=")/g,
      (name) => values[name as keyof typeof values],
    ),
  ) as Readonly<Record<Kind, Foreign>>;
}

/** What a program says of it in this package's words. */
export const PROGRAM = {
  UserPool: {
    usernameAttributes: ['email'],
    autoVerifiedAttributes: ['email'],
    deletionProtection: 'ACTIVE',
    mfaConfiguration: 'OPTIONAL',
    policies: {
      passwordPolicy: { minimumLength: 12, requireLowercase: true, temporaryPasswordValidityDays: 7 },
      signInPolicy: { allowedFirstAuthFactors: ['PASSWORD'] },
    },
    schema: [
      {
        name: 'team',
        attributeDataType: 'String',
        mutable: true,
        stringAttributeConstraints: { minLength: '1', maxLength: '64' },
      },
    ],
    smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'external' },
    softwareTokenMfaConfiguration: { enabled: true },
    userPoolTags: { team: 'shop' },
  },
  UserPoolClient: {
    generateSecret: true,
    accessTokenValidity: 15,
    tokenValidityUnits: { accessToken: 'minutes' },
    explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  },
  UserPoolDomain: { domain: 'example-shop' },
  ResourceServer: {
    identifier: 'https://orders.example.com',
    name: 'orders',
    scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
  },
  UserPoolGroup: {
    description: 'May change everything',
    precedence: 0,
    roleArn: 'arn:aws:iam::123456789012:role/admins',
  },
  IdentityProvider: {
    providerName: 'Corp',
    saml: { metadataUrl: 'https://idp.example.com/metadata', idpSignout: true },
    attributeMapping: { email: 'mail', givenName: 'givenName' },
    idpIdentifiers: ['example.com'],
  },
  LogDelivery: {
    userNotification: { logGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:customers' },
  },
  RiskConfiguration: {
    compromisedCredentialsRiskConfiguration: {
      eventFilter: ['SIGN_IN'],
      actions: { eventAction: 'BLOCK' },
    },
    riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24'] },
  },
  ManagedLoginTerms: { termsName: 'terms-of-use', links: { default: 'https://example.com/terms' } },
  UserPoolUser: {
    username: 'ada@example.com',
    userAttributes: { email: 'ada@example.com', emailVerified: true, custom: { team: 'engines' } },
    messageAction: 'SUPPRESS',
  },
  UserGroupMembership: { groupName: 'admins-9a0b1c2', username: 'ada@example.com' },
  UserPoolUICustomization: { css: CSS },
  ManagedLoginBranding: {
    settings: { categories: { form: { displayGraphics: true } } },
    assets: [{ category: 'FORM_LOGO', bytes: LOGO }],
  },
} as const;

/** The names of the resources in the program. */
export const NAMES: Readonly<Record<Kind, string>> = {
  UserPool: 'customers',
  UserPoolClient: 'web',
  UserPoolDomain: 'login',
  ResourceServer: 'orders',
  UserPoolGroup: 'admins',
  IdentityProvider: 'corp',
  LogDelivery: 'logs',
  RiskConfiguration: 'risk',
  ManagedLoginTerms: 'terms',
  UserPoolUser: 'ada',
  UserGroupMembership: 'ada-is-admin',
  ManagedLoginBranding: 'style',
  UserPoolUICustomization: 'pages',
};

const UUID = '6c0b5d0e-0c5f-4c1c-9a55-0123456789ab';

/** The state of a stack that another provider's program has deployed, with that provider by default or by name. */
export function stackOf(
  state: State,
  origin: Origin,
  states: Readonly<Record<Kind, Foreign>>,
  provider?: string,
): State {
  const stack = (state.deployment.resources ?? []).find(({ type }) => type === 'pulumi:pulumi:Stack');
  if (stack === undefined) throw new Error('the stack has no state yet');
  const prefix = stack.urn.split('::').slice(0, 2).join('::');
  const version = origin === 'aws' ? '7.48.0' : '1.79.0';
  const urn = `${prefix}::pulumi:providers:${origin}::${provider ?? `default_${version.replaceAll('.', '_')}`}`;
  const config = { region: states.UserPool.id.split('_')[0], version };
  const resources = [
    stack,
    {
      urn,
      custom: true,
      id: UUID,
      type: `pulumi:providers:${origin}`,
      inputs: config,
      outputs: config,
      ...(provider && { parent: stack.urn }),
    },
    ...kindsOf(origin).map((kind) => {
      const { type, ...rest } = states[kind];
      return {
        urn: `${prefix}::${type}::${NAMES[kind]}`,
        custom: true,
        type,
        ...rest,
        parent: stack.urn,
        provider: `${urn}::${UUID}`,
      };
    }),
  ] as readonly StateResource[];
  return { ...state, deployment: { ...state.deployment, resources } };
}
