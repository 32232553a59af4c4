import { ABSENT, kmsKey, type Row, SES, SMS } from './row';

const PLUS = { userPoolTier: 'PLUS' };

const level = (kind: string): unknown =>
  Object.fromEntries([1, 2, 3, 4].map((rank) => [`Level${rank}`, { acrValue: `${kind}:${rank}` }]));

const grants = (path: string, resetValues: readonly string[]): Row => ({
  path: `dcrConfiguration.${path}`,
  beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
  first: ['client_credentials'],
  second: [],
  resetValues: [resetValues],
});

export const SECURITY: readonly Row[] = [
  { path: 'mfaConfiguration', beside: SMS, first: 'OPTIONAL', second: 'ON', resetValues: ['OFF'] },
  {
    path: 'softwareTokenMfaConfiguration.enabled',
    beside: { ...SMS, mfaConfiguration: 'OPTIONAL' },
    first: true,
    second: false,
    resetValues: [false, undefined],
  },
  {
    path: 'emailMfaConfiguration',
    beside: { ...SMS, ...SES, mfaConfiguration: 'OPTIONAL' },
    first: { message: 'Code {####}', subject: 'Your code' },
    second: { message: '{####} ist der Code', subject: 'Ihr Code' },
    resetValues: ABSENT,
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
    resetValues: [{ factorConfiguration: 'SINGLE_FACTOR' }, undefined],
  },
  {
    path: 'userPoolAddOns.advancedSecurityMode',
    beside: PLUS,
    first: 'AUDIT',
    second: 'ENFORCED',
    resetValues: ['OFF', undefined],
  },
  {
    path: 'userPoolAddOns.advancedSecurityAdditionalFlows.customAuthMode',
    beside: { ...PLUS, userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } },
    first: 'AUDIT',
    second: 'ENFORCED',
    resetValues: ABSENT,
  },
  {
    path: 'dcrConfiguration.enableStatus',
    first: 'Enabled',
    second: 'Disabled',
    resetValues: ['Disabled', undefined],
  },
  {
    path: 'dcrConfiguration.openDcrEnabled',
    beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
    first: true,
    second: false,
    resetValues: [false],
  },
  grants('authenticatedGrantTypes', ['code', 'client_credentials']),
  grants('openDcrGrantTypes', ['code']),
  {
    path: 'dcrConfiguration.allowedScopes',
    beside: { dcrConfiguration: { enableStatus: 'Enabled' } },
    first: ['openid'],
    second: ['openid', 'orders/read'],
    // They come in addition to these, so none and these are the same.
    resetValues: [[], ['openid', 'email', 'phone', 'profile']],
  },
  {
    path: 'keyConfiguration',
    first: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: kmsKey('one') },
    second: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: kmsKey('two') },
    resetValues: [{ keyType: 'AWS_OWNED_KEY' }],
  },
  { path: 'issuerConfiguration.type', first: 'UPDATED', second: 'ORIGINAL', resetValues: ['ORIGINAL'] },
  {
    path: 'acrConfiguration',
    first: level('one'),
    second: level('two'),
    resetValues: [level('urn:cognito:loa'), undefined],
  },
];
