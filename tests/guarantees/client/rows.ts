import { ABSENT, type Row as PoolRow, role } from '../../lifecycle/properties/row';

/** One setting of a client, and two values that it can have. */
export type Row = Omit<PoolRow, 'fixed' | 'moves' | 'drifted'> & {
  /** There is no value that takes it away: where what is left out is kept, nobody can. */
  readonly isByOmission?: true;
  /** Why it does not change, or go, by itself. */
  readonly tied?: string;
};

const OAUTH = {
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid'],
  callbackUrls: ['https://a.example'],
};
const without = (name: keyof typeof OAUTH) => {
  const { [name]: _, ...others } = OAUTH;
  return others;
};
const NONE: readonly unknown[] = [[], undefined];
const RENEWED = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'];

const unit = (token: string, beside: object, resetValues: string): Row => ({
  path: `tokenValidityUnits.${token}`,
  beside: { ...beside },
  first: 'minutes',
  second: token === 'refreshToken' ? 'days' : 'hours',
  resetValues: [resetValues, undefined],
});

/** Every setting of a client that can be changed. */
export const ROWS: readonly Row[] = [
  { path: 'clientName', first: 'client', second: 'another' },
  { path: 'refreshTokenValidity', first: 10, second: 20, resetValues: [30] },
  { path: 'accessTokenValidity', first: 2, second: 3, resetValues: [1, undefined] },
  { path: 'idTokenValidity', first: 2, second: 3, resetValues: [1, undefined] },
  unit('accessToken', { accessTokenValidity: 20 }, 'hours'),
  unit('idToken', { idTokenValidity: 20 }, 'hours'),
  unit('refreshToken', { refreshTokenValidity: 90 }, 'days'),
  {
    path: 'readAttributes',
    first: ['email', 'custom:team'],
    second: ['name'],
    resetValues: ABSENT,
    isByOmission: true,
  },
  {
    path: 'writeAttributes',
    first: ['name', 'custom:team'],
    second: ['email'],
    resetValues: ABSENT,
    isByOmission: true,
  },
  {
    path: 'explicitAuthFlows',
    first: RENEWED,
    second: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH'],
    resetValues: [['ALLOW_CUSTOM_AUTH', ...RENEWED], undefined],
  },
  {
    path: 'supportedIdentityProviders',
    first: ['COGNITO'],
    second: ['Google', 'COGNITO'],
    resetValues: NONE,
  },
  {
    path: 'callbackUrls',
    first: ['https://b.example', 'app://a'],
    second: ['https://c.example'],
    resetValues: NONE,
  },
  {
    path: 'logoutUrls',
    first: ['https://b.example', 'https://a.example'],
    second: ['https://c.example'],
    resetValues: NONE,
  },
  {
    path: 'defaultRedirectUri',
    beside: { callbackUrls: ['https://a.example', 'https://b.example'] },
    first: 'https://a.example',
    second: 'https://b.example',
    resetValues: ABSENT,
    isByOmission: true,
  },
  {
    path: 'allowedOAuthFlows',
    beside: without('allowedOAuthFlows'),
    first: ['code'],
    second: ['implicit', 'code'],
    tied: 'AWS refuses an OAuth client without flows',
  },
  {
    path: 'allowedOAuthScopes',
    beside: without('allowedOAuthScopes'),
    first: ['openid'],
    second: ['email', 'openid'],
    tied: 'AWS refuses an OAuth client without scopes',
  },
  {
    path: 'analyticsConfiguration',
    first: { applicationId: 'a1', externalId: 'outside', roleArn: role('analytics'), userDataShared: true },
    second: { applicationArn: 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/a1' },
    resetValues: ABSENT,
    isByOmission: true,
  },
  {
    path: 'preventUserExistenceErrors',
    first: 'ENABLED',
    second: 'LEGACY',
    resetValues: ['LEGACY', undefined],
  },
  { path: 'enableTokenRevocation', first: false, second: true, resetValues: [true] },
  {
    path: 'enablePropagateAdditionalUserContextData',
    beside: { generateSecret: true },
    first: true,
    second: false,
    resetValues: [false],
  },
  { path: 'authSessionValidity', first: 5, second: 10, resetValues: [3] },
  {
    path: 'refreshTokenRotation',
    beside: { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    first: { feature: 'ENABLED', retryGracePeriodSeconds: 10 },
    second: { feature: 'ENABLED', retryGracePeriodSeconds: 20 },
    resetValues: [{ feature: 'DISABLED', retryGracePeriodSeconds: 0 }, undefined],
  },
];

/** All of OAuth at once, since none of it goes alone. */
export const OAUTH_ROW = { ...OAUTH };
