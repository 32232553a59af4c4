import type { Shape } from './shape';

/*
 * Names and nesting follow the published types of @pulumi/aws 7.48 (`cognito/*.d.ts`), to which the compiler holds them,
 * and CloudFormation's schemas of what is in a pool (AWS::Cognito::UserPoolClient, UserPoolDomain,
 * UserPoolResourceServer), from which @pulumi/aws-native is made; values are neutral.
 */

const UNITS = { accessToken: 'minutes', idToken: 'minutes', refreshToken: 'days' };
const VALIDITIES = { accessTokenValidity: 15, idTokenValidity: 15, refreshTokenValidity: 90 };
const FLOWS = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'];
const ANALYTICS = {
  applicationId: '0123456789abcdef0123456789abcdef',
  externalId: 'external-id-4711',
  roleArn: 'arn:aws:iam::123456789012:role/analytics',
  userDataShared: true,
};
const URLS = { callbackUrls: ['https://example.com/in'], logoutUrls: ['https://example.com/out'] };
const ROTATION = { feature: 'ENABLED', retryGracePeriodSeconds: 10 };
const ATTRIBUTES = { readAttributes: ['email', 'custom:team'], writeAttributes: ['email'] };

export const CLIENTS: ReadonlyArray<Shape<'UserPoolClient'>> = [
  { name: 'nothing', kind: 'UserPoolClient', program: {}, aws: {}, awsNative: {} },
  {
    name: 'validities with their units',
    kind: 'UserPoolClient',
    program: { ...VALIDITIES, tokenValidityUnits: UNITS },
    aws: { ...VALIDITIES, tokenValidityUnits: UNITS },
    awsNative: { ...VALIDITIES, tokenValidityUnits: UNITS },
  },
  {
    name: 'a validity in words',
    kind: 'UserPoolClient',
    program: { accessTokenValidity: '15 minutes' },
    aws: { accessTokenValidity: 15, tokenValidityUnits: { accessToken: 'minutes' } },
    awsNative: { accessTokenValidity: 15, tokenValidityUnits: { accessToken: 'minutes' } },
  },
  {
    name: 'validities without units',
    kind: 'UserPoolClient',
    program: { accessTokenValidity: 2, refreshTokenValidity: 90 },
    aws: { accessTokenValidity: 2, refreshTokenValidity: 90 },
    awsNative: { accessTokenValidity: 2, refreshTokenValidity: 90 },
  },
  {
    name: 'a secret',
    kind: 'UserPoolClient',
    program: { generateSecret: true, explicitAuthFlows: FLOWS },
    aws: { generateSecret: true, explicitAuthFlows: FLOWS },
    awsNative: { generateSecret: true, explicitAuthFlows: FLOWS },
  },
  {
    name: 'a secret that the program does not say',
    kind: 'UserPoolClient',
    program: { explicitAuthFlows: FLOWS },
    undeclared: { explicitAuthFlows: FLOWS, generateSecret: true },
    aws: { generateSecret: true, explicitAuthFlows: FLOWS },
    awsNative: { generateSecret: true, explicitAuthFlows: FLOWS },
  },
  {
    name: 'analytics',
    kind: 'UserPoolClient',
    program: { analyticsConfiguration: ANALYTICS },
    aws: { analyticsConfiguration: ANALYTICS },
    awsNative: { analyticsConfiguration: ANALYTICS },
  },
  {
    name: 'OAuth',
    kind: 'UserPoolClient',
    program: {
      ...URLS,
      allowedOAuthFlows: ['code'],
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthScopes: ['openid', 'email'],
      defaultRedirectUri: 'https://example.com/in',
      preventUserExistenceErrors: 'ENABLED',
      supportedIdentityProviders: ['COGNITO'],
    },
    aws: {
      ...URLS,
      allowedOauthFlows: ['code'],
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthScopes: ['openid', 'email'],
      defaultRedirectUri: 'https://example.com/in',
      preventUserExistenceErrors: 'ENABLED',
      supportedIdentityProviders: ['COGNITO'],
    },
    awsNative: {
      ...URLS,
      allowedOAuthFlows: ['code'],
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthScopes: ['openid', 'email'],
      defaultRedirectUri: 'https://example.com/in',
      preventUserExistenceErrors: 'ENABLED',
      supportedIdentityProviders: ['COGNITO'],
    },
  },
  {
    name: 'attributes and rotation',
    kind: 'UserPoolClient',
    program: { ...ATTRIBUTES, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'], refreshTokenRotation: ROTATION },
    aws: { ...ATTRIBUTES, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'], refreshTokenRotation: ROTATION },
    awsNative: { ...ATTRIBUTES, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'], refreshTokenRotation: ROTATION },
  },
];

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/0b5d0e6c-0c5f-4c1c-9a55-0123456789ab';

export const DOMAINS: ReadonlyArray<Shape<'UserPoolDomain'>> = [
  {
    name: 'a prefix',
    kind: 'UserPoolDomain',
    program: { domain: 'example-shop' },
    aws: { domain: 'example-shop' },
    awsNative: { domain: 'example-shop' },
  },
  {
    name: 'a prefix with managed login',
    kind: 'UserPoolDomain',
    program: { domain: 'example-shop', managedLoginVersion: 2 },
    aws: { domain: 'example-shop', managedLoginVersion: 2 },
    awsNative: { domain: 'example-shop', managedLoginVersion: 2 },
  },
  {
    name: 'a domain of its own',
    kind: 'UserPoolDomain',
    program: { domain: 'login.example.com', customDomainConfig: { certificateArn: CERTIFICATE } },
    aws: { domain: 'login.example.com', certificateArn: CERTIFICATE },
    awsNative: { domain: 'login.example.com', customDomainConfig: { certificateArn: CERTIFICATE } },
  },
];

const SCOPES = [
  { scopeName: 'read', scopeDescription: 'Read orders' },
  { scopeName: 'write', scopeDescription: 'Write orders' },
];

export const SERVERS: ReadonlyArray<Shape<'ResourceServer'>> = [
  {
    name: 'scopes',
    kind: 'ResourceServer',
    program: { identifier: 'https://orders.example.com', name: 'orders', scopes: SCOPES },
    aws: { identifier: 'https://orders.example.com', name: 'orders', scopes: SCOPES },
    awsNative: { identifier: 'https://orders.example.com', name: 'orders', scopes: SCOPES },
  },
  {
    name: 'no scopes',
    kind: 'ResourceServer',
    program: { identifier: 'orders', name: 'orders' },
    aws: { identifier: 'orders', name: 'orders' },
    awsNative: { identifier: 'orders', name: 'orders' },
  },
  {
    name: 'a name that the program does not say',
    kind: 'ResourceServer',
    program: { identifier: 'orders' },
    undeclared: { identifier: 'orders', name: 'Orders of the shop' },
    aws: { identifier: 'orders', name: 'Orders of the shop' },
    awsNative: { identifier: 'orders', name: 'Orders of the shop' },
  },
];

const ROLE = 'arn:aws:iam::123456789012:role/admins';

export const GROUPS: ReadonlyArray<Shape<'UserPoolGroup'>> = [
  {
    name: 'a role and the highest precedence',
    kind: 'UserPoolGroup',
    program: { groupName: 'admins', description: 'May change everything', precedence: 0, roleArn: ROLE },
    aws: { name: 'admins', description: 'May change everything', precedence: 0, roleArn: ROLE },
    awsNative: { groupName: 'admins', description: 'May change everything', precedence: 0, roleArn: ROLE },
  },
  {
    name: 'a name that the other provider made',
    kind: 'UserPoolGroup',
    program: { precedence: 5 },
    aws: { precedence: 5 },
    awsNative: { precedence: 5 },
  },
  {
    name: 'a role that the program does not say',
    kind: 'UserPoolGroup',
    program: { groupName: 'staff' },
    undeclared: { roleArn: ROLE, precedence: 3 },
    aws: { name: 'staff', roleArn: ROLE, precedence: 3 },
    awsNative: { groupName: 'staff', roleArn: ROLE, precedence: 3 },
  },
  {
    name: 'a name with separators',
    kind: 'UserPoolGroup',
    program: { groupName: 'eu-west-1_AbCdEfGhI/team|a', description: 'A team' },
    aws: { name: 'eu-west-1_AbCdEfGhI/team|a', description: 'A team' },
    awsNative: { groupName: 'eu-west-1_AbCdEfGhI/team|a', description: 'A team' },
  },
];

const SAML_DETAILS = { MetadataURL: 'https://idp.example.com/metadata', IDPSignout: 'true' };
const GOOGLE_DETAILS = { authorize_scopes: 'openid email', client_id: 'shop', client_secret: 'hush-google' };

export const PROVIDERS: ReadonlyArray<Shape<'IdentityProvider'>> = [
  {
    name: 'SAML in a block',
    kind: 'IdentityProvider',
    program: {
      providerName: 'Corp',
      saml: { metadataUrl: 'https://idp.example.com/metadata', idpSignout: true },
      attributeMapping: { email: 'mail', givenName: 'givenName', custom: { team: 'team' } },
      idpIdentifiers: ['example.com'],
    },
    aws: {
      providerName: 'Corp',
      providerType: 'SAML',
      providerDetails: SAML_DETAILS,
      attributeMapping: { email: 'mail', given_name: 'givenName', 'custom:team': 'team' },
      idpIdentifiers: ['example.com'],
    },
    awsNative: {
      providerName: 'Corp',
      providerType: 'SAML',
      providerDetails: SAML_DETAILS,
      attributeMapping: { email: 'mail', given_name: 'givenName', 'custom:team': 'team' },
      idpIdentifiers: ['example.com'],
    },
  },
  {
    name: 'Google in a block',
    kind: 'IdentityProvider',
    program: {
      google: { clientId: 'shop', clientSecret: 'hush-google', authorizeScopes: ['email', 'openid'] },
    },
    aws: { providerName: 'Google', providerType: 'Google', providerDetails: GOOGLE_DETAILS },
    awsNative: { providerName: 'Google', providerType: 'Google', providerDetails: GOOGLE_DETAILS },
  },
  {
    name: 'the keys of AWS as they were',
    kind: 'IdentityProvider',
    program: { providerName: 'Google', providerType: 'Google', providerDetails: GOOGLE_DETAILS },
    aws: { providerName: 'Google', providerType: 'Google', providerDetails: GOOGLE_DETAILS },
    awsNative: { providerName: 'Google', providerType: 'Google', providerDetails: GOOGLE_DETAILS },
  },
];

const logGroup = (name: string): string => `arn:aws:logs:eu-west-1:123456789012:log-group:${name}`;
const BUCKET = 'arn:aws:s3:::activity';

const ERRORS = {
  eventSource: 'userNotification',
  logLevel: 'ERROR',
  cloudWatchLogsConfiguration: { logGroupArn: logGroup('errors') },
};
const ACTIVITY = { eventSource: 'userAuthEvents', logLevel: 'INFO', s3Configuration: { bucketArn: BUCKET } };

/** The two other providers have AWS's list; AWS::Cognito::LogDeliveryConfiguration has the id of its pool. */
export const LOG_DELIVERIES: ReadonlyArray<Shape<'LogDelivery'>> = [
  {
    name: 'errors',
    kind: 'LogDelivery',
    program: { userNotification: { logGroupArn: logGroup('errors') } },
    aws: { logConfigurations: [ERRORS] },
    awsNative: { logConfigurations: [ERRORS] },
  },
  {
    name: 'both sources in another order',
    kind: 'LogDelivery',
    program: {
      userNotification: { logGroupArn: logGroup('errors') },
      userAuthEvents: { bucketArn: BUCKET },
    },
    aws: { logConfigurations: [ACTIVITY, ERRORS] },
    awsNative: { logConfigurations: [ACTIVITY, ERRORS] },
  },
  {
    name: 'a source that the program does not say',
    kind: 'LogDelivery',
    program: { userNotification: { logGroupArn: logGroup('errors') } },
    undeclared: { userAuthEvents: { bucketArn: BUCKET } },
    aws: { logConfigurations: [ERRORS, ACTIVITY] },
    awsNative: { logConfigurations: [ERRORS, ACTIVITY] },
  },
];

const LEAKED = { actions: { eventAction: 'BLOCK' } };
const NOTIFIED = {
  actions: {
    mediumAction: { eventAction: 'MFA_IF_CONFIGURED', notify: true },
    highAction: { eventAction: 'BLOCK', notify: true },
  },
  notifyConfiguration: {
    sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
    from: 'Example <security@example.com>',
    blockEmail: { subject: 'Refused', htmlBody: '<p>{username}</p>', textBody: '{username}' },
    mfaEmail: { subject: 'Asked', htmlBody: '<p>{username}</p>', textBody: '{username}' },
  },
};

/** @pulumi/aws has names in the plural, and the client is after a colon; CloudFormation calls the pool's client ALL. */
export const RISK_CONFIGURATIONS: ReadonlyArray<Shape<'RiskConfiguration'>> = [
  {
    name: 'everything of a pool',
    kind: 'RiskConfiguration',
    program: {
      compromisedCredentialsRiskConfiguration: { ...LEAKED, eventFilter: ['SIGN_UP', 'SIGN_IN'] },
      accountTakeoverRiskConfiguration: NOTIFIED,
      riskExceptionConfiguration: {
        blockedIPRangeList: ['192.0.2.0/24', '198.51.100.0/24'],
        skippedIPRangeList: ['2001:db8::/32'],
      },
    },
    aws: {
      compromisedCredentialsRiskConfiguration: { ...LEAKED, eventFilters: ['SIGN_IN', 'SIGN_UP'] },
      accountTakeoverRiskConfiguration: NOTIFIED,
      riskExceptionConfiguration: {
        blockedIpRangeLists: ['198.51.100.0/24', '192.0.2.0/24'],
        skippedIpRangeLists: ['2001:db8::/32'],
      },
    },
    awsNative: {
      compromisedCredentialsRiskConfiguration: { ...LEAKED, eventFilter: ['SIGN_IN', 'SIGN_UP'] },
      accountTakeoverRiskConfiguration: NOTIFIED,
      riskExceptionConfiguration: {
        blockedIpRangeList: ['198.51.100.0/24', '192.0.2.0/24'],
        skippedIpRangeList: ['2001:db8::/32'],
      },
    },
  },
  {
    name: 'passwords that are known to others, of a client',
    kind: 'RiskConfiguration',
    isOfClient: true,
    program: { compromisedCredentialsRiskConfiguration: LEAKED },
    aws: { compromisedCredentialsRiskConfiguration: LEAKED },
    awsNative: { compromisedCredentialsRiskConfiguration: LEAKED },
  },
  {
    name: 'settings that the program does not say',
    kind: 'RiskConfiguration',
    program: { compromisedCredentialsRiskConfiguration: LEAKED },
    undeclared: { riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24'] } },
    aws: {
      compromisedCredentialsRiskConfiguration: LEAKED,
      riskExceptionConfiguration: { blockedIpRangeLists: ['192.0.2.0/24'] },
    },
    awsNative: {
      compromisedCredentialsRiskConfiguration: LEAKED,
      riskExceptionConfiguration: { blockedIpRangeList: ['192.0.2.0/24'] },
    },
  },
];

const TERMS = { termsName: 'terms-of-use', clientId: 'CLIENT' };
const RESERVED = { termsSource: 'LINK', enforcement: 'NONE' };

/** Only AWS::Cognito::Terms: @pulumi/aws has none. Its keys of the links are AWS's. */
export const TERMS_DOCUMENTS: ReadonlyArray<Shape<'ManagedLoginTerms'>> = [
  {
    name: 'one link',
    kind: 'ManagedLoginTerms',
    program: { ...TERMS, links: { default: 'https://example.com/terms' } },
    awsNative: { ...TERMS, ...RESERVED, links: { 'cognito:default': 'https://example.com/terms' } },
  },
  {
    name: 'links in several languages',
    kind: 'ManagedLoginTerms',
    program: {
      ...TERMS,
      ...RESERVED,
      links: {
        default: 'https://example.com/terms',
        portugueseBrazil: 'https://example.com/pt/terms',
        chineseSimplified: 'https://example.com/zh/terms',
      },
    },
    awsNative: {
      ...TERMS,
      ...RESERVED,
      links: {
        'cognito:chinese-simplified': 'https://example.com/zh/terms',
        'cognito:default': 'https://example.com/terms',
        'cognito:portuguese-brazil': 'https://example.com/pt/terms',
      },
    },
  },
];

const LIST = [
  { name: 'email', value: 'ada@example.com' },
  { name: 'custom:team', value: 'engines' },
  { name: 'given_name', value: 'Ada' },
];

export const USERS: ReadonlyArray<Shape<'UserPoolUser'>> = [
  {
    name: 'attributes',
    kind: 'UserPoolUser',
    program: {
      username: 'ada',
      userAttributes: { email: 'ada@example.com', givenName: 'Ada', custom: { team: 'engines' } },
    },
    aws: {
      username: 'ada',
      attributes: { email: 'ada@example.com', given_name: 'Ada', team: 'engines' },
    },
    awsNative: { username: 'ada', userAttributes: LIST },
  },
  {
    name: 'a password',
    kind: 'UserPoolUser',
    program: { username: 'ada', password: 'hush-Hunter22!' },
    aws: { username: 'ada', password: 'hush-Hunter22!' },
  },
  {
    name: 'attributes that the program does not say, and a name with separators',
    kind: 'UserPoolUser',
    program: { username: 'eu-west-1_AbCdEfGhI/ada|x', messageAction: 'SUPPRESS' },
    undeclared: { userAttributes: { email: 'ada@example.com' } },
    aws: {
      username: 'eu-west-1_AbCdEfGhI/ada|x',
      messageAction: 'SUPPRESS',
      attributes: { email: 'ada@example.com' },
    },
    awsNative: {
      username: 'eu-west-1_AbCdEfGhI/ada|x',
      messageAction: 'SUPPRESS',
      userAttributes: LIST.slice(0, 1),
    },
  },
];

export const MEMBERSHIPS: ReadonlyArray<Shape<'UserGroupMembership'>> = [
  {
    name: 'a user and a group',
    kind: 'UserGroupMembership',
    program: { groupName: 'admins', username: 'ada' },
    aws: { groupName: 'admins', username: 'ada' },
    awsNative: { groupName: 'admins', username: 'ada' },
  },
];

const STYLE = { categories: { form: { displayGraphics: true } }, components: { page: { radius: 8 } } };
const LOGO = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
const IMAGE = { category: 'FORM_LOGO', colorMode: 'LIGHT', extension: 'SVG', bytes: LOGO };
const DARK = { ...IMAGE, colorMode: 'DARK' };

/**
 * @pulumi/aws has the settings as text. AWS::Cognito::ManagedLoginBranding is identified by its pool and its own id. The
 * client is that of the test.
 */
export const STYLES: ReadonlyArray<Shape<'ManagedLoginBranding'>> = [
  {
    name: 'Cognito’s own style',
    kind: 'ManagedLoginBranding',
    program: { useCognitoProvidedValues: true },
    aws: { useCognitoProvidedValues: true },
    awsNative: { useCognitoProvidedValues: true },
  },
  {
    name: 'settings and an image',
    kind: 'ManagedLoginBranding',
    program: { settings: STYLE, assets: [{ category: 'FORM_LOGO', bytes: LOGO }] },
    aws: { settings: JSON.stringify(STYLE, undefined, 2), assets: [IMAGE] },
    awsNative: { settings: STYLE, assets: [IMAGE] },
  },
  {
    name: 'images and settings that the program does not say',
    kind: 'ManagedLoginBranding',
    program: { settings: { categories: STYLE.categories } },
    undeclared: { settings: STYLE, assets: [IMAGE, DARK] },
    aws: { settings: JSON.stringify(STYLE), assets: [IMAGE, DARK] },
    awsNative: { settings: STYLE, assets: [IMAGE, DARK] },
  },
];

const CSS = '.label-customizable { color: red; }';

/**
 * AWS::Cognito::UserPoolUICustomizationAttachment has no image, and AWS returns none: a takeover sends a declared image once.
 * An empty client is that of the test.
 */
export const CUSTOMIZATIONS: ReadonlyArray<Shape<'UserPoolUICustomization'>> = [
  {
    name: 'CSS of a pool',
    kind: 'UserPoolUICustomization',
    program: { css: CSS },
    aws: { css: CSS, clientId: 'ALL' },
    awsNative: { css: CSS, clientId: 'ALL' },
  },
  {
    name: 'CSS of a client',
    kind: 'UserPoolUICustomization',
    program: { css: CSS, clientId: '' },
    aws: { css: CSS },
    awsNative: { css: CSS },
  },
];

/** The shapes of all kinds inside a pool. */
export const CHILDREN: ReadonlyArray<Shape> = [
  ...CLIENTS,
  ...DOMAINS,
  ...PROVIDERS,
  ...SERVERS,
  ...GROUPS,
  ...LOG_DELIVERIES,
  ...RISK_CONFIGURATIONS,
  ...TERMS_DOCUMENTS,
  ...USERS,
  ...MEMBERSHIPS,
  ...STYLES,
  ...CUSTOMIZATIONS,
];
