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
    id: 'oauth-members-need-oauth',
    paths: ['allowedOAuthFlowsUserPoolClient', ...NEEDS_OAUTH],
    says: 'allowedOAuthFlows, allowedOAuthScopes, callbackUrls and logoutUrls are for clients of the OAuth server. Set allowedOAuthFlowsUserPoolClient to true, or remove them.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, AllowedOAuthFlowsUserPoolClient`,
    // AWS takes URLs without it, which then have no use; real configurations have them.
    isDisputed: true,
    broken: (client) => !usesOauth(client) && NEEDS_OAUTH.some((name) => (client[name] ?? []).length > 0),
  },
  {
    id: 'oauth-needs-flows-and-scopes',
    paths: ['allowedOAuthFlows', 'allowedOAuthScopes', 'allowedOAuthFlowsUserPoolClient'],
    says: 'A client of the OAuth server needs at least one of allowedOAuthFlows and of allowedOAuthScopes. Give both, or set allowedOAuthFlowsUserPoolClient to false.',
    prevents: 'InvalidParameterException (AllowedOAuthFlows and AllowedOAuthScopes are required)',
    evidence: 'reported',
    source: 'AWS’s answer, as quoted by users of Amplify and Terraform',
    broken: (client) =>
      usesOauth(client) &&
      ((client.allowedOAuthFlows ?? []).length === 0 || (client.allowedOAuthScopes ?? []).length === 0),
  },
  {
    id: 'client-credentials-alone',
    paths: ['allowedOAuthFlows'],
    says: 'client_credentials is for machines and does not go together with code or implicit, which are for users. Make two clients.',
    prevents: 'InvalidOAuthFlowException',
    evidence: 'documented',
    source: `${API}, AllowedOAuthFlows`,
    broken: (client) => isMachine(client) && (client.allowedOAuthFlows ?? []).length > 1,
  },
  {
    id: 'client-credentials-need-a-secret',
    paths: ['generateSecret', 'allowedOAuthFlows'],
    says: 'client_credentials proves the client by its secret, and the program declares none. Set generateSecret to true; on an adopted client that has one this changes nothing.',
    prevents: 'InvalidOAuthFlowException',
    evidence: 'documented',
    source: 'AWS developer guide, the token endpoint and machine identities',
    broken: (client) =>
      isMachine(client) && client.generateSecret !== true && client.clientSecret === undefined,
  },
  {
    id: 'client-credentials-have-scopes-of-servers',
    paths: ['allowedOAuthScopes', 'allowedOAuthFlows'],
    says: 'client_credentials has no user, so the scopes that tell of one (openid, email, phone, profile, aws.cognito.signin.user.admin) do not go with it. Give scopes of a resource server.',
    prevents: 'an invalid_grant from the token endpoint, or InvalidOAuthFlowException',
    evidence: 'reported',
    source: 'AWS developer guide, scopes, M2M, and APIs with resource servers',
    broken: (client) =>
      isMachine(client) && (client.allowedOAuthScopes ?? []).some((scope) => STANDARD_SCOPES.includes(scope)),
  },
  {
    id: 'user-grants-need-a-callback',
    paths: ['callbackUrls', 'allowedOAuthFlows'],
    says: 'The grants code and implicit send the user back to the application, and there is no callbackUrls to send to. Give one.',
    prevents: 'InvalidParameterException, or redirect_mismatch at sign-in',
    evidence: 'reported',
    source: 'AWS developer guide, the authorization endpoint',
    broken: (client) =>
      usesOauth(client) &&
      (client.allowedOAuthFlows ?? []).some((flow) => flow !== 'client_credentials') &&
      (client.callbackUrls ?? []).length === 0,
  },
  {
    id: 'default-redirect-is-a-callback',
    paths: ['defaultRedirectUri', 'callbackUrls'],
    says: 'defaultRedirectUri must be one of callbackUrls. Add it there.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, DefaultRedirectURI`,
    broken: (client) =>
      client.defaultRedirectUri !== undefined &&
      !(client.callbackUrls ?? []).includes(client.defaultRedirectUri),
  },
  {
    id: 'callbacks-are-safe',
    paths: ['callbackUrls'],
    says: 'A callback must be an absolute URI without a fragment, by https, except for http://localhost, http://127.0.0.1, http://[::1] and an application’s own scheme. Write it so.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, CallbackURLs`,
    broken: (client) => (client.callbackUrls ?? []).some((url) => !isRedirect(url)),
  },
];
