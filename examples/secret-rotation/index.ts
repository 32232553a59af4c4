import { UserPool, UserPoolClient, UserPoolClientSecret } from 'pulumi-cognito-user-pool';

const pool = new UserPool('customers', { usernameAttributes: ['email'] });

// The first secret comes with the client. Only an application that keeps it on a server should have one.
const backend = new UserPoolClient('backend', { userPoolId: pool.id, generateSecret: true });

// A second one, so that both are valid while the applications change over. To rotate:
// 1. Deploy this, and then the applications with `nextSecret`.
// 2. Delete the first secret once no application uses it: `aws cognito-idp delete-user-pool-client-secret`.
// 3. Next time, declare another UserPoolClientSecret, deploy the applications, and remove this one.
const autumn = new UserPoolClientSecret('autumn', { userPoolId: pool.id, clientId: backend.id });

export const clientId = backend.id;
export const userPoolId = pool.id;
// Both stay secrets, in the state as well as in the terminal: `pulumi stack output nextSecret --show-secrets`.
export const firstSecret = backend.clientSecret;
export const nextSecret = autumn.clientSecret;
export const nextSecretId = autumn.clientSecretId;
