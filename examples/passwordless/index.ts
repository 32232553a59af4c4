import { PasswordlessPool } from 'pulumi-cognito-user-pool';

// Customers sign in with a code that comes by e-mail, and then add a passkey, so that the next time a touch is enough.
const customers = new PasswordlessPool('customers', {
  // The domain of your sign-in page: passkeys work there and nowhere else.
  relyingPartyId: 'example.com',
  pool: {
    // Any setting of a pool can be put over those of the preset. This one is so that `pulumi destroy` can clean up:
    // without it the pool is protected, as one with real users should be.
    deletionProtection: 'INACTIVE',
    userPoolTags: { example: 'passwordless' },
  },
});

// What an application needs to sign users in, and an API to check their tokens.
export const { userPoolId, clientId, issuer } = customers;
export const jwksUri = customers.pool.jwksUri;
