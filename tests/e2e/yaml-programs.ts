import type { YamlProgram } from '../support/workspace';

/** A reference to an output, as a program in YAML has it. */
export const ref = (path: string): string => `\${${path}}`;

const ACCOUNT = '123456789012';
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/mrk-1234abcd12ab34cd56ef1234567890ab`;

const ofPool = { userPoolId: ref('customers.id') };
const ofClassic = { userPoolId: ref('classic.id') };
const secret = (text: string) => ({ 'fn::secret': text });
const typed = (kind: string): string => `cognito-user-pool:${kind}`;

/** One resource of every kind, in two pools: one has managed login, the other the classic pages. */
export const RESOURCES = {
  customers: {
    type: typed('UserPool'),
    properties: {
      usernameAttributes: ['email'],
      autoVerifiedAttributes: ['email'],
      userPoolTier: 'PLUS',
      keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY },
      policies: { passwordPolicy: { minimumLength: 12 } },
      schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
      userPoolAddOns: { advancedSecurityMode: 'AUDIT' },
      userPoolTags: { stage: 'test' },
    },
  },
  classic: { type: typed('UserPool'), properties: { userPoolTags: { stage: 'test' } } },
  web: {
    type: typed('UserPoolClient'),
    properties: { ...ofPool, generateSecret: true, accessTokenValidity: '15 minutes' },
  },
  'web-secret': {
    type: typed('UserPoolClientSecret'),
    properties: { ...ofPool, clientId: ref('web.id') },
  },
  'sign-in': {
    type: typed('UserPoolDomain'),
    properties: { ...ofPool, domain: 'shop', managedLoginVersion: 2 },
  },
  pages: {
    type: typed('ManagedLoginBranding'),
    properties: { ...ofPool, clientId: ref('web.id'), useCognitoProvidedValues: true },
  },
  terms: {
    type: typed('ManagedLoginTerms'),
    properties: {
      ...ofPool,
      clientId: ref('web.id'),
      termsName: 'terms-of-use',
      links: { default: 'https://shop.example.com/terms' },
    },
  },
  orders: {
    type: typed('ResourceServer'),
    properties: {
      ...ofPool,
      identifier: 'https://orders.example.com/v1',
      scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
    },
  },
  corp: {
    type: typed('IdentityProvider'),
    properties: {
      ...ofPool,
      providerName: 'Corp',
      oidc: {
        clientId: 'shop',
        clientSecret: secret('hush-of-corp'),
        oidcIssuer: 'https://login.corp.example',
        authorizeScopes: ['openid', 'email'],
      },
      attributeMapping: { email: 'email' },
    },
  },
  admins: { type: typed('UserPoolGroup'), properties: { ...ofPool, groupName: 'admins', precedence: 0 } },
  ada: {
    type: typed('UserPoolUser'),
    properties: {
      ...ofPool,
      username: 'ada@example.com',
      userAttributes: { emailVerified: true, name: 'Ada' },
      deletionPolicy: 'DELETE',
    },
  },
  membership: {
    type: typed('UserGroupMembership'),
    properties: { ...ofPool, groupName: ref('admins.groupName'), username: ref('ada.cognitoUsername') },
  },
  triggers: {
    type: typed('UserPoolTriggers'),
    properties: {
      ...ofPool,
      lambdaConfig: { postConfirmation: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:welcome` },
    },
  },
  logs: {
    type: typed('LogDelivery'),
    properties: {
      ...ofPool,
      userNotification: { logGroupArn: `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:customers` },
    },
  },
  risk: {
    type: typed('RiskConfiguration'),
    properties: { ...ofPool, compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } } },
  },
  sessions: {
    type: typed('UserPoolSessionConfiguration'),
    properties: { ...ofPool, userSessionTracking: 'ENABLED' },
  },
  replica: {
    type: typed('UserPoolReplica'),
    properties: { ...ofPool, regionName: 'us-west-2' },
  },
  'classic-sign-in': {
    type: typed('UserPoolDomain'),
    properties: { ...ofClassic, domain: 'classic', managedLoginVersion: 1 },
  },
  style: {
    type: typed('UserPoolUICustomization'),
    properties: { ...ofClassic, css: '.submitButton-customizable { background-color: green; }' },
    options: { dependsOn: [ref('classic-sign-in')] },
  },
};

export type ResourceName = keyof typeof RESOURCES;

export const NAMES = Object.keys(RESOURCES) as readonly ResourceName[];

export const kindOf = (name: ResourceName): string => RESOURCES[name].type.slice(typed('').length);

/** The program with one resource of every kind; a tag can be edited. */
export const everyKind = (environment = 'test'): YamlProgram => {
  const text = JSON.stringify(RESOURCES).replaceAll('"stage":"test"', `"stage":"${environment}"`);
  return {
    resources: JSON.parse(text),
    outputs: { arn: ref('customers.arn'), clientSecret: ref('web.clientSecret'), url: ref('sign-in.url') },
  };
};
