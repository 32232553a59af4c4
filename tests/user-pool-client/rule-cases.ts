import type { Cases } from '../user-pool/rule-suite';

const OAUTH = {
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid'],
  callbackUrls: ['https://app.example.com/callback'],
};
const MACHINE = {
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['client_credentials'],
  allowedOAuthScopes: ['orders/read'],
  generateSecret: true,
};
const ARN = 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/a1';

/** For each rule the settings that break it, and the nearest ones that keep it. */
export const CASES: Cases = {
  'auth-flows/legacy-mixed': {
    breaks: { explicitAuthFlows: ['USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    keeps: { explicitAuthFlows: ['USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY'] },
  },
  'auth-flows/refresh-with-rotation': {
    breaks: {
      refreshTokenRotation: { feature: 'ENABLED' },
      explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    keeps: { refreshTokenRotation: { feature: 'ENABLED' }, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
  },
  'auth-flows/refresh-required': {
    breaks: { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    keeps: { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  'auth-flows/empty': {
    breaks: { explicitAuthFlows: [] },
    keeps: { explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  'secret/user-context-requires-secret': {
    breaks: { enablePropagateAdditionalUserContextData: true },
    keeps: { enablePropagateAdditionalUserContextData: true, generateSecret: true },
  },
  'secret/generated-and-given': {
    breaks: { clientSecret: 'x'.repeat(24), generateSecret: true },
    keeps: { clientSecret: 'x'.repeat(24), generateSecret: false },
  },
  'oauth/not-enabled': {
    breaks: { allowedOAuthFlows: ['code'] },
    keeps: OAUTH,
  },
  'oauth/flows-and-scopes-required': {
    breaks: { allowedOAuthFlowsUserPoolClient: true, allowedOAuthFlows: ['code'] },
    keeps: OAUTH,
  },
  'oauth/client-credentials-alone': {
    breaks: { ...MACHINE, allowedOAuthFlows: ['client_credentials', 'code'] },
    keeps: MACHINE,
  },
  'oauth/client-credentials-requires-secret': {
    breaks: { ...MACHINE, generateSecret: false },
    keeps: MACHINE,
  },
  'oauth/client-credentials-scopes': {
    breaks: { ...MACHINE, allowedOAuthScopes: ['orders/read', 'openid'] },
    keeps: { ...MACHINE, allowedOAuthScopes: ['orders/read', 'openid/read'] },
  },
  'oauth/callback-required': {
    breaks: { ...OAUTH, callbackUrls: [] },
    keeps: OAUTH,
  },
  'oauth/default-redirect-in-callbacks': {
    breaks: { ...OAUTH, defaultRedirectUri: 'https://app.example.com/' },
    keeps: { ...OAUTH, defaultRedirectUri: 'https://app.example.com/callback' },
  },
  'oauth/callback-url-scheme': {
    breaks: { ...OAUTH, callbackUrls: ['http://app.example.com/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['http://localhost:3000/callback'] },
  },
  'tokens/access-validity-range': {
    breaks: { accessTokenValidity: 25 },
    keeps: { accessTokenValidity: 24 },
  },
  'tokens/id-validity-range': {
    breaks: { idTokenValidity: 4, tokenValidityUnits: { idToken: 'minutes' } },
    keeps: { idTokenValidity: 5, tokenValidityUnits: { idToken: 'minutes' } },
  },
  'tokens/refresh-validity-range': {
    breaks: { refreshTokenValidity: 3651 },
    keeps: { refreshTokenValidity: 3650 },
  },
  'tokens/refresh-outlasts': {
    breaks: {
      refreshTokenValidity: 2,
      accessTokenValidity: 3,
      tokenValidityUnits: { refreshToken: 'hours' },
    },
    keeps: { refreshTokenValidity: 2, accessTokenValidity: 2, tokenValidityUnits: { refreshToken: 'hours' } },
  },
  'analytics/one-project': {
    breaks: { analyticsConfiguration: { applicationArn: ARN, applicationId: 'a1' } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
};
