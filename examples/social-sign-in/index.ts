import * as pulumi from '@pulumi/pulumi';
import { SocialSignInPool } from 'pulumi-cognito-user-pool';

// `pulumi config set --secret googleClientSecret …`, and the others: each comes from the console of its provider.
const config = new pulumi.Config();

const customers = new SocialSignInPool('customers', {
  managedLogin: {
    // Unique in the Region: `shop-customers.auth.eu-west-1.amazoncognito.com`.
    domainPrefix: config.get('domainPrefix') ?? 'shop-customers',
    callbackUrls: ['https://shop.example.com/signed-in', 'http://localhost:3000/signed-in'],
    logoutUrls: ['https://shop.example.com/'],
  },
  identityProviders: {
    google: { clientId: 'shop.apps.example.com', clientSecret: config.requireSecret('googleClientSecret') },
    facebook: { clientId: '1234567890', clientSecret: config.requireSecret('facebookClientSecret') },
    loginWithAmazon: { clientId: 'amzn1.shop', clientSecret: config.requireSecret('amazonClientSecret') },
    signInWithApple: {
      clientId: 'com.example.shop',
      teamId: 'ABCDE12345',
      keyId: 'FGHIJ67890',
      privateKey: config.requireSecret('applePrivateKey'),
    },
  },
  // Who has none of these signs in with a code that comes by e-mail.
  emailCodes: true,
  groups: { admins: { precedence: 0, description: 'May change everything' } },
  // So that `pulumi destroy` can clean up. Without this line the pool is protected, as one with real users should be.
  pool: { deletionProtection: 'INACTIVE' },
});

// Register this at each provider.
export const redirectUri = pulumi.interpolate`${customers.domain?.url}/oauth2/idpresponse`;
// Where the application sends its users, with `state` and `code_challenge` added, and where it gets their tokens.
export const { signInUrl, signOutUrl, tokenUrl, clientId, userPoolId } = customers;
