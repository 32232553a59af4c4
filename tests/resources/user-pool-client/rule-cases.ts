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
const ROLE = 'arn:aws:iam::123456789012:role/analytics';

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
  'secret/user-context-requires-secret': {
    breaks: { enablePropagateAdditionalUserContextData: true },
    keeps: { enablePropagateAdditionalUserContextData: true, generateSecret: true },
  },
  'secret/generated-and-given': {
    breaks: { clientSecret: 'x'.repeat(24), generateSecret: true },
    keeps: { clientSecret: 'x'.repeat(24), generateSecret: false },
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
  'oauth/flows-required': {
    breaks: { ...OAUTH, allowedOAuthFlows: [] },
    keeps: OAUTH,
  },
  'oauth/scopes-required': {
    breaks: { ...OAUTH, allowedOAuthScopes: [] },
    keeps: OAUTH,
  },
  'oauth/scope-unknown': {
    breaks: { ...OAUTH, allowedOAuthScopes: ['openid', 'get-todos'] },
    keeps: { ...OAUTH, allowedOAuthScopes: ['openid', 'todos/get-todos'] },
  },
  'oauth/scope-incomplete': {
    breaks: { ...OAUTH, allowedOAuthScopes: ['orders/'] },
    keeps: { ...OAUTH, allowedOAuthScopes: ['https://orders.example.com/read'] },
  },
  'oauth/callback-url-scheme': {
    breaks: { ...OAUTH, callbackUrls: ['http://app.example.com/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['http://localhost:3000/callback'] },
  },
  'oauth/callback-url-fragment': {
    breaks: { ...OAUTH, callbackUrls: ['https://app.example.com/#/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['https://app.example.com/?x=/callback'] },
  },
  'oauth/callback-url-absolute': {
    breaks: { ...OAUTH, callbackUrls: ['app.example.com/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['myapp://callback'] },
  },
  'oauth/logout-url-scheme': {
    breaks: { ...OAUTH, logoutUrls: ['http://example.com/out'] },
    keeps: { ...OAUTH, logoutUrls: ['https://example.com/out', 'http://localhost:3000/out'] },
  },
  'oauth/logout-url-absolute': {
    breaks: { ...OAUTH, logoutUrls: ['/out'] },
    keeps: { ...OAUTH, logoutUrls: ['myapp://out'] },
  },
  'identity-providers/misspelt': {
    breaks: { supportedIdentityProviders: ['COGNITO', 'Gogle'] },
    keeps: { supportedIdentityProviders: ['COGNITO', 'Google', 'Okta'] },
  },
  'attribute-permissions/read-unknown': {
    breaks: { readAttributes: ['email', 'role'] },
    keeps: { readAttributes: ['email', 'custom:role', 'email_verified'] },
  },
  'attribute-permissions/write-unknown': {
    breaks: { writeAttributes: ['e-mail'] },
    keeps: { writeAttributes: ['email'] },
  },
  'attribute-permissions/write-read-only': {
    breaks: { writeAttributes: ['email', 'email_verified'] },
    keeps: { writeAttributes: ['email'], readAttributes: ['email_verified'] },
  },
  'attribute-permissions/write-empty': {
    breaks: { writeAttributes: [] },
    keeps: { writeAttributes: ['name'], readAttributes: [] },
  },
  'tokens/refresh-outlasts-access': {
    breaks: {
      refreshTokenValidity: 2,
      accessTokenValidity: 3,
      tokenValidityUnits: { refreshToken: 'hours' },
    },
    keeps: { refreshTokenValidity: 2, accessTokenValidity: 2, tokenValidityUnits: { refreshToken: 'hours' } },
  },
  'tokens/refresh-outlasts-id': {
    breaks: { refreshTokenValidity: '2 hours', idTokenValidity: '12 hours' },
    keeps: { refreshTokenValidity: '2 hours', idTokenValidity: '120 minutes' },
  },
  'analytics/one-project': {
    breaks: { analyticsConfiguration: { applicationArn: ARN, applicationId: 'a1' } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
  'analytics/project-required': {
    breaks: { analyticsConfiguration: { userDataShared: true } },
    keeps: { analyticsConfiguration: { applicationArn: ARN, userDataShared: true } },
  },
  'analytics/id-requires-role-and-external-id': {
    breaks: { analyticsConfiguration: { applicationId: 'a1' } },
    keeps: { analyticsConfiguration: { applicationId: 'a1', roleArn: ROLE, externalId: 'outside' } },
  },
  'analytics/project-arn': {
    breaks: { analyticsConfiguration: { applicationArn: ROLE } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
  'analytics/project-region': {
    breaks: { analyticsConfiguration: { applicationArn: ARN.replace('eu-west-1', 'ap-northeast-1') } },
    keeps: { analyticsConfiguration: { applicationArn: ARN.replace('eu-west-1', 'us-east-1') } },
  },
  'analytics/role-arn': {
    breaks: { analyticsConfiguration: { applicationId: 'a1', roleArn: ARN, externalId: 'outside' } },
    keeps: { analyticsConfiguration: { applicationId: 'a1', roleArn: ROLE, externalId: 'outside' } },
  },
  'region/client-malformed': {
    breaks: { userPoolId: 'us-est-1_Pool', region: undefined },
    keeps: { userPoolId: 'local_Pool' },
  },
  'region/client-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool', region: undefined },
    keeps: { userPoolId: 'eu-west-3_Pool', region: undefined },
  },
  'analytics/arn-account': {
    breaks: { analyticsConfiguration: { applicationArn: ARN.replace('123456789012', '12') } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
  'analytics/arn-partition': {
    breaks: { analyticsConfiguration: { applicationArn: ARN.replace(':aws:', ':aws-cn:') } },
    keeps: { analyticsConfiguration: { applicationArn: ARN } },
  },
  'identity-providers/short-name': {
    breaks: { supportedIdentityProviders: ['Apple'] },
    keeps: { supportedIdentityProviders: ['SignInWithApple'] },
  },
  'oauth/flows-off': {
    breaks: { allowedOAuthFlows: ['code'], callbackUrls: ['https://example.com'] },
    keeps: OAUTH,
  },
  'oauth/openid-required': {
    breaks: { ...OAUTH, allowedOAuthScopes: ['email'] },
    keeps: { ...OAUTH, allowedOAuthScopes: ['email', 'openid'] },
  },
  'oauth/url-without-scheme': {
    breaks: { ...OAUTH, callbackUrls: ['localhost:3000'] },
    keeps: { ...OAUTH, callbackUrls: ['http://localhost:3000'] },
  },
  'oauth/urls-in-one-text': {
    breaks: { ...OAUTH, callbackUrls: ['https://a.example.com,https://b.example.com'] },
    keeps: { ...OAUTH, callbackUrls: ['https://a.example.com/?a,b', 'https://b.example.com'] },
  },
  'oauth/url-pattern': {
    breaks: { ...OAUTH, callbackUrls: ['https://*.example.com/callback'] },
    keeps: { ...OAUTH, callbackUrls: ['https://app.example.com/*'] },
  },
};
