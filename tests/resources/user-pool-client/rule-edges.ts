import { UNKNOWN } from '../../../provider/codec/unknown';
import type { Edges } from '../user-pool/rule-suite';

const flows = (...explicitAuthFlows: string[]) => ({ explicitAuthFlows });
const rotation = (feature: string) => ({ refreshTokenRotation: { feature } });
const oauth = (more: object) => ({ allowedOAuthFlowsUserPoolClient: true, ...more });
const grants = (...allowedOAuthFlows: string[]) => ({ allowedOAuthFlows });
const callbacks = (...callbackUrls: string[]) => ({ callbackUrls });
const units = (token: string, unit: string) => ({ tokenValidityUnits: { [token]: unit } });
const scopes = (...allowedOAuthScopes: string[]) => ({ allowedOAuthScopes });
const providers = (...supportedIdentityProviders: string[]) => ({ supportedIdentityProviders });
const analytics = (analyticsConfiguration: object) => ({ analyticsConfiguration });
const PROJECT = 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/a1';
const ROLE = 'arn:aws:iam::123456789012:role/analytics';
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
  'secret/user-context-requires-secret': {
    breaks: [{ enablePropagateAdditionalUserContextData: true, generateSecret: false }],
    keeps: [
      { enablePropagateAdditionalUserContextData: true, ...SECRET },
      { enablePropagateAdditionalUserContextData: false },
      { generateSecret: true },
    ],
  },
  'secret/generated-and-given': { keeps: [SECRET, { generateSecret: true }] },
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
  'oauth/flows-required': {
    breaks: [oauth({}), oauth({ ...grants(), allowedOAuthScopes: ['openid'] })],
    keeps: [{ allowedOAuthFlowsUserPoolClient: false }, { allowedOAuthScopes: ['openid'] }],
  },
  'oauth/scopes-required': {
    breaks: [oauth({}), oauth(grants('code')), oauth({ ...grants('code'), allowedOAuthScopes: [] })],
    keeps: [{ allowedOAuthFlowsUserPoolClient: false }, grants('code')],
  },
  'oauth/scope-unknown': {
    breaks: [scopes('Cognito'), scopes('OpenID'), scopes('open_id', 'email'), scopes('offline_access')],
    keeps: [
      scopes(),
      scopes('phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin'),
      scopes('https://api.example.com/orders/read'),
      scopes('api/*'),
    ],
  },
  'oauth/scope-incomplete': {
    breaks: [scopes('/read'), scopes('orders/'), scopes('/'), scopes('https://api.example.com/')],
    keeps: [scopes('orders/read'), scopes('a/b/c'), scopes('openid')],
  },
  'oauth/callback-url-scheme': {
    breaks: [
      callbacks('https://a.example', 'http://b.example'),
      callbacks('HTTP://a.example'),
      callbacks('http://localhost.example'),
      callbacks('http://127.0.0.1.example'),
      callbacks('http://127.0.0.2'),
      callbacks('http://0.0.0.0:3000'),
      callbacks('http://localhosted'),
      callbacks('http://evil/http://localhost'),
    ],
    keeps: [
      callbacks(),
      callbacks('http://localhost'),
      callbacks('http://LOCALHOST:80'),
      callbacks('http://localhost/'),
      callbacks('http://localhost?x=y'),
      callbacks('http://127.0.0.1:8080/callback'),
      callbacks('http://[::1]:8080'),
      callbacks('web+app-1.0://callback'),
      callbacks('https://a.example/http://b'),
      callbacks('httpx://a.example'),
      callbacks('HTTPS://a.example'),
    ],
  },
  'oauth/callback-url-fragment': {
    breaks: [
      callbacks('myapp://callback#part'),
      callbacks('https://a.example#'),
      callbacks('http://localhost#a'),
    ],
    keeps: [callbacks('https://a.example/%23/callback'), callbacks()],
  },
  'oauth/callback-url-absolute': {
    breaks: [
      callbacks('/callback'),
      callbacks('a.example/callback'),
      callbacks('3app://callback'),
      callbacks('//a.example'),
      callbacks('https://'),
      callbacks('https:///callback'),
      callbacks('https:a.example'),
    ],
    keeps: [callbacks('com.example.app:/callback'), callbacks('https://a'), callbacks('http://[::1]')],
  },
  'oauth/logout-url-scheme': {
    breaks: [{ logoutUrls: ['https://a.example', 'http://b.example'] }, { logoutUrls: ['HTTP://b.example'] }],
    keeps: [{ logoutUrls: [] }, { logoutUrls: ['http://127.0.0.1', 'http://[::1]:80/'] }],
  },
  'oauth/logout-url-absolute': {
    breaks: [{ logoutUrls: ['www.example.com'] }, { logoutUrls: ['https://'] }],
    keeps: [{ logoutUrls: ['com.example.app:/out'] }],
  },
  'identity-providers/misspelt': {
    breaks: [
      providers('cognito'),
      providers('Cognito'),
      providers('google'),
      providers('Gogole'),
      providers('FaceBook'),
      providers('Facebok'),
      providers('SigninWithApple'),
      providers('SignInwithAple'),
      providers('LoginWithAmazn'),
    ],
    keeps: [
      providers(),
      providers('COGNITO', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple'),
      providers('GoogleSAML', 'MyGoogle', 'Google2', 'Goo', 'Apple', 'Okta', 'corp-saml', 'Face'),
    ],
  },
  'attribute-permissions/read-unknown': {
    breaks: [
      { readAttributes: ['Email'] },
      { readAttributes: ['custom:'] },
      { readAttributes: ['cognito:groups'] },
      { readAttributes: ['username'] },
    ],
    keeps: [
      { readAttributes: [] },
      { readAttributes: ['sub', 'identities', 'updated_at', 'phone_number_verified'] },
      { readAttributes: ['dev:custom:level', 'custom:custom:groups'] },
    ],
  },
  'attribute-permissions/write-unknown': {
    breaks: [{ writeAttributes: ['groups'] }, { writeAttributes: ['Custom:role'] }],
    keeps: [{ writeAttributes: ['custom:groups', 'updated_at', 'zoneinfo'] }, { readAttributes: ['groups'] }],
  },
  'attribute-permissions/write-read-only': {
    breaks: ['sub', 'email_verified', 'phone_number_verified', 'identities'].map((name) => ({
      writeAttributes: ['name', name],
    })),
    keeps: [{ writeAttributes: ['custom:email_verified'] }],
  },
  'attribute-permissions/write-empty': {
    keeps: [{ readAttributes: [] }, { writeAttributes: ['email'] }],
  },
  'tokens/refresh-outlasts-access': {
    breaks: [
      { refreshTokenValidity: '1 hour', accessTokenValidity: '61 minutes' },
      // AWS's own hour is longer than this, too.
      { refreshTokenValidity: 3599, ...units('refreshToken', 'seconds') },
    ],
    keeps: [
      { refreshTokenValidity: '1 hour' },
      { refreshTokenValidity: 1, accessTokenValidity: 24, idTokenValidity: 24 },
      { refreshTokenValidity: '1 hour', idTokenValidity: '61 minutes' },
      { accessTokenValidity: 24 },
    ],
  },
  'tokens/refresh-outlasts-id': {
    breaks: [{ refreshTokenValidity: '1 hour', idTokenValidity: '61 minutes' }],
    keeps: [{ refreshTokenValidity: '1 hour', accessTokenValidity: '61 minutes' }, { idTokenValidity: 24 }],
  },
  'analytics/one-project': {
    breaks: [
      analytics({ applicationArn: PROJECT, roleArn: ROLE }),
      analytics({ applicationArn: PROJECT, externalId: 'outside' }),
    ],
    keeps: [
      analytics({ applicationArn: PROJECT, userDataShared: true }),
      analytics({ applicationId: 'a1', roleArn: ROLE, externalId: 'outside' }),
    ],
  },
  'analytics/project-required': {
    breaks: [analytics({}), analytics({ roleArn: ROLE, externalId: 'outside' })],
    keeps: [analytics({ applicationId: 'a1' }), {}],
  },
  'analytics/id-requires-role-and-external-id': {
    breaks: [
      analytics({ applicationId: 'a1', externalId: 'outside' }),
      analytics({ applicationId: 'a1', roleArn: ROLE }),
    ],
    keeps: [analytics({ applicationArn: PROJECT, applicationId: 'a1' }), analytics({ roleArn: ROLE })],
  },
  'analytics/project-arn': {
    breaks: [
      analytics({ applicationArn: 'arn:aws:mobiletargeting:eu-west-1:123456789012:templates/a1' }),
      analytics({ applicationArn: 'arn:aws:sns:eu-west-1:123456789012:apps/a1' }),
    ],
    keeps: [analytics({ roleArn: ROLE })],
  },
  'analytics/project-region': {
    keeps: [
      analytics({ applicationArn: PROJECT }),
      { ...analytics({ applicationArn: PROJECT }), region: undefined },
      analytics({ applicationId: 'a1' }),
    ],
  },
  'analytics/role-arn': {
    breaks: [analytics({ roleArn: 'arn:aws:iam::123456789012:user/analytics' })],
    keeps: [analytics({ roleArn: 'arn:aws-cn:iam::123456789012:role/a/b' })],
  },
  'region/client-malformed': {
    breaks: [
      { userPoolId: 'us-east1_Pool' },
      { userPoolId: 'us_east_1_Pool' },
      { userPoolId: 'US-EAST-1_Pool' },
      { userPoolId: UNKNOWN, region: 'us-est-1' },
    ],
    keeps: [{ userPoolId: 'us-gov-west-1_Pool' }, { userPoolId: 'moto_Pool' }, { userPoolId: UNKNOWN }],
  },
  'analytics/arn-account': {
    breaks: [analytics({ roleArn: 'arn:aws:iam::12:role/a' })],
    keeps: [analytics({ roleArn: ROLE })],
  },
  'analytics/arn-partition': {
    breaks: [analytics({ roleArn: 'arn:aws-cn:iam::123456789012:role/a' })],
    keeps: [{ ...analytics({ roleArn: 'arn:aws-cn:iam::123456789012:role/a' }), region: 'cn-north-1' }],
  },
  'identity-providers/short-name': {
    breaks: ['amazon', 'Apple ID'].map((name) => ({ supportedIdentityProviders: [name] })),
    keeps: ['AppleSAML', 'LoginWithAmazon'].map((name) => ({ supportedIdentityProviders: [name] })),
  },
  'oauth/flows-off': {
    breaks: [{ allowedOAuthFlows: ['implicit'], allowedOAuthFlowsUserPoolClient: false }],
    keeps: [{ allowedOAuthFlows: [] }, { allowedOAuthFlows: ['code'], adoptId: 'client' }],
  },
  'oauth/openid-required': {
    keeps: [
      { allowedOAuthScopes: ['email'] },
      { allowedOAuthFlowsUserPoolClient: true, allowedOAuthScopes: ['a/b'] },
    ],
  },
  'oauth/url-without-scheme': {
    breaks: [{ logoutUrls: ['example.com:443/bye'] }],
    keeps: [{ callbackUrls: ['com.example.app:/cb', 'myapp:cb', 'urn:ietf:wg:oauth:2.0:oob'] }],
  },
  'oauth/url-pattern': { breaks: [{ logoutUrls: ['myapp://*'] }] },
};
