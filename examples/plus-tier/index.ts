import { PlusTierPool } from 'pulumi-cognito-user-pool';

// AWS bills the PLUS tier by the user. What it adds: sign-ins that look risky are met, leaked passwords are refused.
const members = new PlusTierPool('members', {
  // AUDIT only writes down what it would have done. Look at that for some weeks before you change to ENFORCED.
  threatProtection: 'AUDIT',
  // Each user may add an authenticator app, which threat protection asks for when a sign-in looks risky.
  mfa: 'OPTIONAL',
  passwordHistorySize: 10,
  // So that `pulumi destroy` can clean up. Without this line the pool is protected, as one with real users should be.
  pool: { deletionProtection: 'INACTIVE' },
  // So that the risk is judged by the address of the user, and not of your server: it needs a client with a secret.
  client: { generateSecret: true, enablePropagateAdditionalUserContextData: true },
});

export const { userPoolId, clientId, issuer } = members;
// It stays a secret, in the state as well as in the terminal: `pulumi stack output clientSecret --show-secrets`.
export const clientSecret = members.client.clientSecret;
