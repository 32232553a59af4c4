import {
  CognitoProvider,
  EmailPasswordPool,
  getUserPoolOutput,
  ResourceServer,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
  UserPoolTriggers,
} from 'pulumi-cognito-user-pool';

// One resource of each kind, a preset and a read: what a version of Pulumi's SDK has to run.
const provider = new CognitoProvider('elsewhere', { region: 'eu-central-1' });
const pool = new UserPool('customers', {
  usernameAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 12 } },
  userPoolTags: { app: 'shop' },
});
const domain = new UserPoolDomain('sign-in', { userPoolId: pool.id, domain: 'shop' });
const api = new ResourceServer('orders', {
  userPoolId: pool.id,
  identifier: 'orders',
  scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
});
const client = new UserPoolClient('web', { userPoolId: pool.id, generateSecret: true });
new UserPoolTriggers('sign-up', {
  userPoolId: pool.id,
  lambdaConfig: { postConfirmation: 'arn:aws:lambda:eu-west-1:123456789012:function:welcome' },
});
const staff = new EmailPasswordPool(
  'staff',
  { mfa: 'OPTIONAL', pool: { deletionProtection: 'INACTIVE' } },
  { provider },
);

export const { id, issuer } = pool;
export const { clientSecret } = client;
export const scopes = api.scopeIdentifiers;
export const url = domain.url;
export const staffId = staff.userPoolId;
export const minimumLength = getUserPoolOutput({ userPoolId: pool.id }).apply(
  ({ policies }) => policies?.passwordPolicy?.minimumLength,
);
