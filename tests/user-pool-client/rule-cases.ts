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
  'flows-of-one-generation': {
    breaks: { explicitAuthFlows: ['USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    keeps: { explicitAuthFlows: ['USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY'] },
  },
  'rotation-or-the-refresh-flow': {
    breaks: {
      refreshTokenRotation: { feature: 'ENABLED' },
      explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    keeps: { refreshTokenRotation: { feature: 'ENABLED' }, explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
  },
  'flows-include-the-refresh-flow': {
    breaks: { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    keeps: { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  'flows-are-named': {
    breaks: { explicitAuthFlows: [] },
    keeps: { explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  'user-context-needs-a-secret': {
    breaks: { enablePropagateAdditionalUserContextData: true },
    keeps: { enablePropagateAdditionalUserContextData: true, generateSecret: true },
  },
  'one-secret': {
    breaks: { clientSecret: 'x'.repeat(24), generateSecret: true },
    keeps: { clientSecret: 'x'.repeat(24), generateSecret: false },
  },
  'oauth-members-need-oauth': {
    breaks: { allowedOAuthFlows: ['code'] },
    keeps: OAUTH,
  },
  'oauth-needs-flows-and-scopes': {
    breaks: { allowedOAuthFlowsUserPoolClient: true, allowedOAuthFlows: ['code'] },
    keeps: OAUTH,
  },
  'client-credentials-alone': {
    breaks: { ...MACHINE, allowedOAuthFlows: ['client_credentials', 'code'] },
    keeps: MACHINE,
  },
  'client-credentials-need-a-secret': {
    breaks: { ...MACHINE, generateSecret: false },
    keeps: MACHINE,
  },
  'client-credentials-have-scopes-of-servers': {
    breaks: { ...MACHINE, allowedOAuthScopes: ['orders/read', 'openid'] },
    keeps: { ...MACHINE, allowedOAuthScopes: ['orders/read', 'openid/read'] },
  },
  'user-grants-need-a-callback': {
    breaks: { ...OAUTH, callbackUrls: [] },
    keeps: OAUTH,
  },
  'default-redirect-is-a-callback': {
    breaks: { ...OAUTH, defaultRedirectUri: 'https://app.example.com/' },
    keeps: { ...OAUTH, defaultRedirectUri: 'https://app.example.com/callback' },
  },
  'callbacks-are-safe': {
    breaks: { ...OAUTH, callbackUrls: ['http://app.example.com/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['http://localhost:3000/callback'] },
  },
  'access-token-lasts-minutes-to-a-day': {
    breaks: { accessTokenValidity: 25 },
    keeps: { accessTokenValidity: 24 },
  },
  'id-token-lasts-minutes-to-a-day': {
    breaks: { idTokenValidity: 4, tokenValidityUnits: { idToken: 'minutes' } },
    keeps: { idTokenValidity: 5, tokenValidityUnits: { idToken: 'minutes' } },
  },
  'refresh-token-lasts-an-hour-to-ten-years': {
    breaks: { refreshTokenValidity: 3651 },
    keeps: { refreshTokenValidity: 3650 },
  },
  'sessions-outlast-their-tokens': {
    breaks: {
      refreshTokenValidity: 2,
      accessTokenValidity: 3,
      tokenValidityUnits: { refreshToken: 'hours' },
    },
    keeps: { refreshTokenValidity: 2, accessTokenValidity: 2, tokenValidityUnits: { refreshToken: 'hours' } },
  },
  'analytics-name-one-project': {
    breaks: { analyticsConfiguration: { applicationArn: ARN, applicationId: 'a1' } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
};
