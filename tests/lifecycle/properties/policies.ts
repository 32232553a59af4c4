import { ABSENT, type Row, SMS } from './row';

const password = (name: string, first: unknown, second: unknown, resetValues: unknown): Row => ({
  path: `policies.passwordPolicy.${name}`,
  first,
  second,
  resetValues: [resetValues],
});

export const POLICIES: readonly Row[] = [
  { path: 'poolName', first: 'one name', second: 'another, name' },
  password('minimumLength', 12, 99, 8),
  password('requireUppercase', false, true, true),
  password('requireLowercase', false, true, true),
  password('requireNumbers', false, true, true),
  password('requireSymbols', false, true, true),
  { ...password('passwordHistorySize', 5, 24, 0), resetValues: [0, undefined] },
  password('temporaryPasswordValidityDays', 3, 365, 7),
  {
    path: 'policies.signInPolicy.allowedFirstAuthFactors',
    first: ['PASSWORD', 'EMAIL_OTP'],
    second: ['WEB_AUTHN', 'PASSWORD'],
    resetValues: [['PASSWORD']],
  },
  { path: 'deletionProtection', first: 'ACTIVE', second: 'INACTIVE', resetValues: ['INACTIVE'] },
  // Lite has no passkeys, so their settings come and go with it.
  {
    path: 'userPoolTier',
    first: 'LITE',
    second: 'PLUS',
    resetValues: ['ESSENTIALS'],
    moves: ['WebAuthnConfiguration'],
  },
  {
    path: 'autoVerifiedAttributes',
    beside: SMS,
    first: ['email'],
    second: ['phone_number', 'email'],
    resetValues: ABSENT,
  },
  {
    path: 'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
    beside: { ...SMS, autoVerifiedAttributes: ['email', 'phone_number'] },
    first: ['email'],
    second: ['phone_number', 'email'],
    resetValues: ABSENT,
  },
  {
    path: 'deviceConfiguration',
    first: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
    second: { challengeRequiredOnNewDevice: false, deviceOnlyRememberedOnUserPrompt: false },
    resetValues: ABSENT,
  },
  {
    path: 'accountRecoverySetting.recoveryMechanisms',
    first: [{ priority: 1, name: 'admin_only' }],
    second: [
      { priority: 1, name: 'verified_phone_number' },
      { priority: 2, name: 'verified_email' },
    ],
    resetValues: [
      [
        { priority: 1, name: 'verified_email' },
        { priority: 2, name: 'verified_phone_number' },
      ],
    ],
  },
  {
    path: 'userPoolTags',
    first: { team: 'identity', 'cost:centre': '' },
    second: { team: 'accounts', stage: 'live' },
    // A tag that others add is theirs, so it is no drift.
    drifted: { team: 'accounts', 'cost:centre': '' },
    resetValues: ABSENT,
  },
];
