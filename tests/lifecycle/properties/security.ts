import { ABSENT, kmsKey, type Row, SES, SMS } from './row';

const PLUS = { userPoolTier: 'PLUS' };

const level = (kind: string): unknown =>
  Object.fromEntries([1, 2, 3, 4].map((rank) => [`Level${rank}`, { acrValue: `${kind}:${rank}` }]));

const grants = (path: string, atRest: readonly string[]): Row => ({
  path: `dcrConfiguration.${path}`,
  beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
  first: ['client_credentials'],
  second: [],
  atRest: [atRest],
});

export const SECURITY: readonly Row[] = [
  { path: 'mfaConfiguration', beside: SMS, first: 'OPTIONAL', second: 'ON', atRest: ['OFF'] },
  {
    path: 'softwareTokenMfaConfiguration.enabled',
    beside: { ...SMS, mfaConfiguration: 'OPTIONAL' },
    first: true,
    second: false,
    atRest: [false, undefined],
  },
  {
    path: 'emailMfaConfiguration',
    beside: { ...SMS, ...SES, mfaConfiguration: 'OPTIONAL' },
    first: { message: 'Code {####}', subject: 'Your code' },
    second: { message: '{####} ist der Code', subject: 'Ihr Code' },
    atRest: ABSENT,
  },
  {
    path: 'webAuthnConfiguration',
    first: {
      relyingPartyId: 'one.example',
      userVerification: 'required',
      factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
    },
    second: {
      relyingPartyId: 'two.example',
      userVerification: 'preferred',
      factorConfiguration: 'SINGLE_FACTOR',
    },
    atRest: [{ factorConfiguration: 'SINGLE_FACTOR' }, undefined],
  },
  {
    path: 'userPoolAddOns.advancedSecurityMode',
    beside: PLUS,
    first: 'AUDIT',
    second: 'ENFORCED',
    atRest: ['OFF', undefined],
  },
  {
    path: 'userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode',
    beside: { ...PLUS, userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } },
    first: 'AUDIT',
    second: 'ENFORCED',
    atRest: ABSENT,
  },
  {
    path: 'dcrConfiguration.enableStatus',
    first: 'Enabled',
    second: 'Disabled',
    atRest: ['Disabled', undefined],
  },
  {
    path: 'dcrConfiguration.openDcrEnabled',
    beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
    first: true,
    second: false,
    atRest: [false],
  },
  grants('authenticatedGrantTypes', ['code', 'client_credentials']),
  grants('openDcrGrantTypes', ['code']),
  {
    path: 'dcrConfiguration.allowedScopes',
    beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
    first: ['openid'],
    second: ['openid', 'orders/read'],
    // They come in addition to these, so none and these are the same.
    atRest: [[], ['openid', 'email', 'phone', 'profile']],
  },
  {
    path: 'keyConfiguration',
    first: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: kmsKey('one') },
    second: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: kmsKey('two') },
    atRest: [{ keyType: 'AWS_OWNED_KEY' }],
  },
  { path: 'issuerConfiguration.type', first: 'UPDATED', second: 'ORIGINAL', atRest: ['ORIGINAL'] },
  {
    path: 'acrConfiguration',
    first: level('one'),
    second: level('two'),
    atRest: [level('urn:cognito:loa'), undefined],
  },
];
