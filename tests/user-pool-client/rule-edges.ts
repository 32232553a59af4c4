import type { Edges } from '../user-pool/rule-suite';

const flows = (...explicitAuthFlows: string[]) => ({ explicitAuthFlows });
const rotation = (feature: string) => ({ refreshTokenRotation: { feature } });
const oauth = (more: object) => ({ allowedOAuthFlowsUserPoolClient: true, ...more });
const grants = (...allowedOAuthFlows: string[]) => ({ allowedOAuthFlows });
const callbacks = (...callbackUrls: string[]) => ({ callbackUrls });
const units = (token: string, unit: string) => ({ tokenValidityUnits: { [token]: unit } });
const SECRET = { clientSecret: 'x'.repeat(24) };

/** For each rule the clients at its edges: those that break it in another way, and those that only seem to. */
export const EDGES: Edges = {
  'auth-flows/legacy-mixed': {
    breaks: [
      flows('ALLOW_USER_AUTH', 'ADMIN_NO_SRP_AUTH'),
      flows('ALLOW_CUSTOM_AUTH', 'CUSTOM_AUTH_FLOW_ONLY'),
    ],
    keeps: [flows(), flows('ALLOW_USER_AUTH', 'ALLOW_TOKEN_EXCHANGE_DELEGATION'), flows('ADMIN_NO_SRP_AUTH')],
  },
  'auth-flows/refresh-with-rotation': {
    breaks: [rotation('ENABLED')],
    keeps: [
      rotation('DISABLED'),
      { ...rotation('DISABLED'), ...flows('ALLOW_REFRESH_TOKEN_AUTH') },
      flows('ALLOW_REFRESH_TOKEN_AUTH'),
      { ...rotation('ENABLED'), ...flows() },
    ],
  },
  'auth-flows/refresh-required': {
    breaks: [{ ...rotation('DISABLED'), ...flows('ALLOW_CUSTOM_AUTH') }],
    keeps: [
      flows(),
      flows('USER_PASSWORD_AUTH'),
      { ...rotation('ENABLED'), ...flows('ALLOW_CUSTOM_AUTH') },
      flows('ALLOW_REFRESH_TOKEN_AUTH'),
    ],
  },
  'auth-flows/empty': { keeps: [flows('USER_PASSWORD_AUTH')] },
  'secret/user-context-requires-secret': {
    breaks: [{ enablePropagateAdditionalUserContextData: true, generateSecret: false }],
    keeps: [
      { enablePropagateAdditionalUserContextData: true, ...SECRET },
      { enablePropagateAdditionalUserContextData: false },
      { generateSecret: true },
    ],
  },
  'secret/generated-and-given': { keeps: [SECRET, { generateSecret: true }] },
  'oauth/not-enabled': {
    breaks: [
      { allowedOAuthScopes: ['openid'] },
      callbacks('https://a.example'),
      { logoutUrls: ['https://a.example'] },
      { allowedOAuthFlowsUserPoolClient: false, ...grants('code') },
    ],
    keeps: [
      { allowedOAuthFlowsUserPoolClient: false },
      { ...grants(), allowedOAuthScopes: [], callbackUrls: [], logoutUrls: [] },
      oauth(callbacks('https://a.example')),
    ],
  },
  'oauth/flows-and-scopes-required': {
    breaks: [
      oauth({}),
      oauth({ allowedOAuthScopes: ['openid'] }),
      oauth({ ...grants(), allowedOAuthScopes: ['openid'] }),
      oauth({ ...grants('code'), allowedOAuthScopes: [] }),
    ],
    keeps: [{ allowedOAuthFlowsUserPoolClient: false }, grants('code')],
  },
  'oauth/client-credentials-alone': {
    breaks: [grants('implicit', 'client_credentials'), grants('code', 'implicit', 'client_credentials')],
    keeps: [grants('client_credentials'), grants('code', 'implicit'), grants()],
  },
  'oauth/client-credentials-requires-secret': {
    breaks: [grants('client_credentials')],
    keeps: [{ ...grants('client_credentials'), ...SECRET }, grants('code')],
  },
  'oauth/client-credentials-scopes': {
    breaks: ['email', 'phone', 'profile', 'aws.cognito.signin.user.admin'].map((scope) => ({
      ...grants('client_credentials'),
      allowedOAuthScopes: [scope],
    })),
    keeps: [
      { ...grants('code'), allowedOAuthScopes: ['openid'] },
      grants('client_credentials'),
      { ...grants('client_credentials'), allowedOAuthScopes: ['orders/openid'] },
      { allowedOAuthScopes: ['openid'] },
    ],
  },
  'oauth/callback-required': {
    breaks: [oauth(grants('code')), oauth(grants('implicit'))],
    keeps: [oauth(grants('client_credentials')), oauth({}), grants('code'), oauth(grants())],
  },
  'oauth/default-redirect-in-callbacks': {
    breaks: [{ defaultRedirectUri: 'https://a.example' }],
    keeps: [
      { defaultRedirectUri: 'https://a.example', ...callbacks('https://b.example', 'https://a.example') },
      callbacks('https://a.example'),
    ],
  },
  'oauth/callback-url-scheme': {
    breaks: [
      callbacks('https://a.example#part'),
      callbacks('https://a.example', 'http://b.example'),
      callbacks('HTTP://a.example'),
      callbacks('/callback'),
      callbacks('a.example/callback'),
      callbacks('3app://callback'),
      callbacks('http://localhost.example'),
      callbacks('http://127.0.0.1.example'),
      callbacks('http://localhosted'),
      callbacks('http://evil/http://localhost'),
      callbacks('myapp://callback#part'),
    ],
    keeps: [
      callbacks(),
      callbacks('http://localhost'),
      callbacks('http://LOCALHOST:80'),
      callbacks('http://localhost/'),
      callbacks('http://localhost?x=y'),
      callbacks('http://127.0.0.1:8080/callback'),
      callbacks('http://[::1]:8080'),
      callbacks('myapp://callback'),
      callbacks('com.example.app:/callback'),
      callbacks('web+app-1.0://callback'),
      callbacks('https://a.example/http://b'),
      callbacks('httpx://a.example'),
      callbacks('HTTPS://a.example'),
    ],
  },
  'tokens/access-validity-range': {
    breaks: [
      { accessTokenValidity: 299, ...units('accessToken', 'seconds') },
      { accessTokenValidity: 86_401, ...units('accessToken', 'seconds') },
      { accessTokenValidity: 2, ...units('accessToken', 'days') },
      { accessTokenValidity: 1441, ...units('accessToken', 'minutes') },
      { accessTokenValidity: '4 minutes' },
      { accessTokenValidity: '25 hours', ...units('accessToken', 'minutes') },
    ],
    keeps: [
      { accessTokenValidity: 300, ...units('accessToken', 'seconds') },
      { accessTokenValidity: 86_400, ...units('accessToken', 'seconds') },
      { accessTokenValidity: 1, ...units('accessToken', 'days') },
      { accessTokenValidity: 1 },
      { accessTokenValidity: '5 minutes' },
      { accessTokenValidity: 24, ...units('idToken', 'days') },
      { idTokenValidity: 25 },
      units('accessToken', 'days'),
      units('accessToken', 'seconds'),
    ],
  },
  'tokens/id-validity-range': {
    breaks: [{ idTokenValidity: 25 }, { idTokenValidity: '2 days' }],
    keeps: [{ idTokenValidity: 24 }, { accessTokenValidity: 25 }, units('idToken', 'seconds')],
  },
  'tokens/refresh-validity-range': {
    breaks: [
      { refreshTokenValidity: 59, ...units('refreshToken', 'minutes') },
      { refreshTokenValidity: '3599 seconds' },
      { refreshTokenValidity: 87_601, ...units('refreshToken', 'hours') },
    ],
    keeps: [
      { refreshTokenValidity: 60, ...units('refreshToken', 'minutes') },
      { refreshTokenValidity: '1 hour' },
      { refreshTokenValidity: 87_600, ...units('refreshToken', 'hours') },
      { refreshTokenValidity: 1 },
      units('refreshToken', 'seconds'),
    ],
  },
  'tokens/refresh-outlasts': {
    breaks: [
      { refreshTokenValidity: '1 hour', idTokenValidity: '61 minutes' },
      { refreshTokenValidity: '1 hour', accessTokenValidity: '61 minutes' },
      // AWS's own hour is longer than this, too.
      { refreshTokenValidity: 3599, ...units('refreshToken', 'seconds') },
    ],
    keeps: [
      { refreshTokenValidity: '1 hour' },
      { refreshTokenValidity: 1, accessTokenValidity: 24, idTokenValidity: 24 },
      { accessTokenValidity: 24 },
    ],
  },
  'analytics/one-project': {
    breaks: [{ analyticsConfiguration: { userDataShared: true } }],
    keeps: [{ analyticsConfiguration: { applicationId: 'a1', externalId: 'x' } }],
  },
};
