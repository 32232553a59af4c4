import { UserPool } from 'pulumi-cognito-user-pool';

const customers = new UserPool('customers', {
  // Users sign in with their e-mail address, which the pool proves at sign-up.
  usernameAttributes: ['email'],
  usernameConfiguration: { caseSensitive: false },
  autoVerifiedAttributes: ['email'],
  // Each user can add an authenticator app as a second factor.
  mfaConfiguration: 'OPTIONAL',
  softwareTokenMfaConfiguration: { enabled: true },
  policies: { passwordPolicy: { minimumLength: 12 } },
  schema: [{ name: 'company', attributeDataType: 'String', mutable: true }],
  // So that `pulumi destroy` can clean up. A pool with real users is ACTIVE.
  deletionProtection: 'INACTIVE',
  userPoolTags: { project: 'quick-start' },
});

export const { id, arn, issuer, jwksUri } = customers;
