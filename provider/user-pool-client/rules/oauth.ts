import type { UserPoolClientSettings } from '../user-pool-client';
import type { ClientRule } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';

const STANDARD_SCOPES = ['phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin'];

const NEEDS_OAUTH = ['allowedOAuthFlows', 'allowedOAuthScopes', 'callbackUrls', 'logoutUrls'] as const;

const usesOauth = (client: UserPoolClientSettings): boolean =>
  client.allowedOAuthFlowsUserPoolClient === true;

const isMachine = (client: UserPoolClientSettings): boolean =>
  (client.allowedOAuthFlows ?? []).includes('client_credentials');

/** A URL that AWS takes: https, the own machine, or an application's own scheme; and no fragment. */
const isRedirect = (url: string): boolean =>
  !url.includes('#') &&
  /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(url) &&
  (!/^http:/i.test(url) || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/?]|$)/i.test(url));

export const oauthRules: ReadonlyArray<ClientRule> = [
  {
    id: 'oauth/not-enabled',
    paths: ['allowedOAuthFlowsUserPoolClient', ...NEEDS_OAUTH],
    message:
      'allowedOAuthFlows, allowedOAuthScopes, callbackUrls and logoutUrls are for clients of the OAuth server. Set allowedOAuthFlowsUserPoolClient to true, or remove them.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, AllowedOAuthFlowsUserPoolClient`,
    // AWS takes URLs without it, which then have no use; real configurations have them.
    isDisputed: true,
    violates: (client) => !usesOauth(client) && NEEDS_OAUTH.some((name) => (client[name] ?? []).length > 0),
  },
  {
    id: 'oauth/flows-and-scopes-required',
    paths: ['allowedOAuthFlows', 'allowedOAuthScopes', 'allowedOAuthFlowsUserPoolClient'],
    message:
      'A client of the OAuth server needs at least one of allowedOAuthFlows and of allowedOAuthScopes. Give both, or set allowedOAuthFlowsUserPoolClient to false.',
    awsError: 'InvalidParameterException (AllowedOAuthFlows and AllowedOAuthScopes are required)',
    evidence: 'reported',
    source: 'AWS’s answer, as quoted by users of Amplify and Terraform',
    violates: (client) =>
      usesOauth(client) &&
      ((client.allowedOAuthFlows ?? []).length === 0 || (client.allowedOAuthScopes ?? []).length === 0),
  },
  {
    id: 'oauth/client-credentials-alone',
    paths: ['allowedOAuthFlows'],
    message:
      'client_credentials is for machines and does not go together with code or implicit, which are for users. Make two clients.',
    awsError: 'InvalidOAuthFlowException',
    evidence: 'documented',
    source: `${API}, AllowedOAuthFlows`,
    violates: (client) => isMachine(client) && (client.allowedOAuthFlows ?? []).length > 1,
  },
  {
    id: 'oauth/client-credentials-requires-secret',
    paths: ['generateSecret', 'allowedOAuthFlows'],
    message:
      'client_credentials proves the client by its secret, and the program declares none. Set generateSecret to true; on an adopted client that has one this changes nothing.',
    awsError: 'InvalidOAuthFlowException',
    evidence: 'documented',
    source: 'AWS developer guide, the token endpoint and machine identities',
    violates: (client) =>
      isMachine(client) && client.generateSecret !== true && client.clientSecret === undefined,
  },
  {
    id: 'oauth/client-credentials-scopes',
    paths: ['allowedOAuthScopes', 'allowedOAuthFlows'],
    message:
      'client_credentials has no user, so the scopes that tell of one (openid, email, phone, profile, aws.cognito.signin.user.admin) do not go with it. Give scopes of a resource server.',
    awsError: 'an invalid_grant from the token endpoint, or InvalidOAuthFlowException',
    evidence: 'reported',
    source: 'AWS developer guide, scopes, M2M, and APIs with resource servers',
    violates: (client) =>
      isMachine(client) && (client.allowedOAuthScopes ?? []).some((scope) => STANDARD_SCOPES.includes(scope)),
  },
  {
    id: 'oauth/callback-required',
    paths: ['callbackUrls', 'allowedOAuthFlows'],
    message:
      'The grants code and implicit send the user back to the application, and there is no callbackUrls to send to. Give one.',
    awsError: 'InvalidParameterException, or redirect_mismatch at sign-in',
    evidence: 'reported',
    source: 'AWS developer guide, the authorization endpoint',
    violates: (client) =>
      usesOauth(client) &&
      (client.allowedOAuthFlows ?? []).some((flow) => flow !== 'client_credentials') &&
      (client.callbackUrls ?? []).length === 0,
  },
  {
    id: 'oauth/default-redirect-in-callbacks',
    paths: ['defaultRedirectUri', 'callbackUrls'],
    message: 'defaultRedirectUri must be one of callbackUrls. Add it there.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, DefaultRedirectURI`,
    violates: (client) =>
      client.defaultRedirectUri !== undefined &&
      !(client.callbackUrls ?? []).includes(client.defaultRedirectUri),
  },
  {
    id: 'oauth/callback-url-scheme',
    paths: ['callbackUrls'],
    message:
      'A callback must be an absolute URI without a fragment, by https, except for http://localhost, http://127.0.0.1, http://[::1] and an application’s own scheme. Write it so.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, CallbackURLs`,
    violates: (client) => (client.callbackUrls ?? []).some((url) => !isRedirect(url)),
  },
];
