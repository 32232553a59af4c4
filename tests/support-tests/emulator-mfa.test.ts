import { deepEqual, equal, match } from 'node:assert/strict';
import {
  GetUserPoolMfaConfigCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated } from './emulated';

const sms = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'x' };
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } };
const email = { EmailMfaConfiguration: { Message: 'code {####}', Subject: 'Your code' } };
const ownSender = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/a@b.c',
  },
};

describe('SetUserPoolMfaConfig', () => {
  const service = emulated();

  type Refusal = readonly [title: string, pool: object, input: object, message: RegExp, type?: string];

  const refused: readonly Refusal[] = [
    [
      'OFF with an SMS block',
      { SmsConfiguration: sms },
      { MfaConfiguration: 'OFF', SmsMfaConfiguration: {} },
      /can't turn off MFA and configure an MFA together/,
    ],
    [
      'OFF with TOTP disabled',
      {},
      { MfaConfiguration: 'OFF', SoftwareTokenMfaConfiguration: { Enabled: false } },
      /together/,
    ],
    ['an e-mail block without MfaConfiguration, which means OFF', ownSender, email, /together/],
    [
      'ON without a factor',
      {},
      { MfaConfiguration: 'ON' },
      /SMS MFA, Email MFA, or Software Token MFA must be enabled/,
    ],
    [
      'ON with TOTP disabled',
      {},
      { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: false } },
      /must be enabled/,
    ],
    [
      'OPTIONAL with only passkeys',
      {},
      { MfaConfiguration: 'OPTIONAL', WebAuthnConfiguration: {} },
      /must be enabled/,
    ],
    [
      'ON without a block though the pool can send SMS',
      { SmsConfiguration: sms },
      { MfaConfiguration: 'ON' },
      /must be enabled/,
    ],
    [
      'an SMS block on a pool that can send none',
      {},
      { MfaConfiguration: 'ON', SmsMfaConfiguration: {} },
      /SMS configuration is required/,
    ],
    ['e-mail MFA with the default sender', {}, { MfaConfiguration: 'ON', ...email }, /COGNITO_DEFAULT/],
    [
      'e-mail MFA with only e-mail to recover',
      {
        ...ownSender,
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] },
      },
      { MfaConfiguration: 'ON', ...email },
      /recovery/,
    ],
    [
      'e-mail MFA on LITE',
      { ...ownSender, UserPoolTier: 'LITE' },
      { MfaConfiguration: 'ON', ...email },
      /Email MFA/,
      'FeatureUnavailableInTierException',
    ],
    [
      'passkeys on LITE',
      { UserPoolTier: 'LITE' },
      { WebAuthnConfiguration: { RelyingPartyId: 'a.b' } },
      /Passkeys/,
      'FeatureUnavailableInTierException',
    ],
    [
      'ON while EMAIL_OTP is a first factor',
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
      { MfaConfiguration: 'ON', ...totp },
      /Only PASSWORD and WEB_AUTHN/,
    ],
    [
      'ON while passkeys are a single first factor',
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } },
      { MfaConfiguration: 'ON', ...totp },
      /SINGLE_FACTOR/,
    ],
  ];

  for (const [title, settings, input, message, type = 'InvalidParameterException'] of refused) {
    it(`refuses ${title}`, async () => {
      const { call, pool } = service();
      const UserPoolId = await pool({ ...settings });
      const answer = await call('SetUserPoolMfaConfig', { UserPoolId, ...input });
      equal(answer.type, type);
      match(answer.message, message);
    });
  }

  type Acceptance = readonly [title: string, pool: object, input: object];

  const accepted: readonly Acceptance[] = [
    ['OFF with passkeys', {}, { MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'a.b' } }],
    ['ON with TOTP', {}, { MfaConfiguration: 'ON', ...totp }],
    ['OPTIONAL with e-mail from an own sender', ownSender, { MfaConfiguration: 'OPTIONAL', ...email }],
    [
      'OPTIONAL beside EMAIL_OTP',
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
      { MfaConfiguration: 'OPTIONAL', ...totp },
    ],
    [
      'ON with passkeys that are two factors',
      { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } },
      {
        MfaConfiguration: 'ON',
        ...totp,
        WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' },
      },
    ],
  ];

  for (const [title, settings, input] of accepted) {
    it(`accepts ${title}`, async () => {
      const { call, pool } = service();
      const UserPoolId = await pool({ ...settings });
      const { status, message } = await call('SetUserPoolMfaConfig', { UserPoolId, ...input });
      equal(status, 200, message);
    });
  }

  it('replaces everything, so that with only the id it turns MFA off', async () => {
    const { client, emulator, pool } = service();
    const UserPoolId = await pool(ownSender);
    const WebAuthnConfiguration = { RelyingPartyId: 'a.b' };
    const input = { UserPoolId, MfaConfiguration: 'ON' as const, ...totp, ...email, WebAuthnConfiguration };
    const { $metadata: _, ...set } = await client.send(new SetUserPoolMfaConfigCommand(input));
    deepEqual(set, {
      MfaConfiguration: 'ON',
      ...totp,
      ...email,
      WebAuthnConfiguration: { RelyingPartyId: 'a.b', FactorConfiguration: 'SINGLE_FACTOR' },
    });
    await client.send(new SetUserPoolMfaConfigCommand({ UserPoolId }));
    equal(emulator.pool(UserPoolId).userPool.MfaConfiguration, 'OFF');
    deepEqual(emulator.pool(UserPoolId).mfa, {});
  });

  it('shares SMS settings and MfaConfiguration with Describe, both ways', async () => {
    const { call, client, emulator, pool } = service();
    const UserPoolId = await pool({ MfaConfiguration: 'OPTIONAL', SmsConfiguration: sms });
    const created = await client.send(new GetUserPoolMfaConfigCommand({ UserPoolId }));
    deepEqual(created.SmsMfaConfiguration, { SmsConfiguration: sms });
    equal(created.MfaConfiguration, 'OPTIONAL');
    const changed = { ...sms, ExternalId: 'y' };
    const SmsAuthenticationMessage = 'code {####}';
    await call('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsAuthenticationMessage, SmsConfiguration: changed },
    });
    const { userPool } = emulator.pool(UserPoolId);
    deepEqual(
      [userPool.SmsConfiguration, userPool.SmsAuthenticationMessage, userPool.MfaConfiguration],
      [changed, SmsAuthenticationMessage, 'ON'],
    );
  });

  it('is not shown by Describe as to TOTP, e-mail and passkeys', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool(ownSender);
    await call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', ...totp, ...email });
    const { body } = await call('DescribeUserPool', { UserPoolId });
    const members = Object.keys(body['UserPool'] as object).filter((name) =>
      /SoftwareToken|EmailMfa|WebAuthn/.test(name),
    );
    deepEqual(members, []);
  });

  for (const [choice, kept] of [
    ['keep', true],
    ['remove', false],
  ] as const) {
    it(`${kept ? 'keeps' : 'removes'} omitted SMS settings when the test configures ${choice}`, async () => {
      const { call, emulator, pool } = service();
      emulator.options.smsOnMfaOmission = choice;
      const UserPoolId = await pool({ SmsConfiguration: sms, SmsAuthenticationMessage: '{####}' });
      equal(
        (await call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', ...totp })).status,
        200,
      );
      const { userPool } = emulator.pool(UserPoolId);
      deepEqual(userPool.SmsConfiguration, kept ? sms : undefined);
      equal(userPool.SmsAuthenticationMessage, kept ? '{####}' : undefined);
    });
  }

  it('refuses to remove the SMS settings that phone verification needs', async () => {
    const { call, emulator, pool } = service();
    emulator.options.smsOnMfaOmission = 'remove';
    const UserPoolId = await pool({ SmsConfiguration: sms, AutoVerifiedAttributes: ['phone_number'] });
    const { message } = await call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', ...totp });
    equal(message, 'SMS configuration is required when phone_number is selected for auto verification');
  });
});

describe('UpdateUserPool, as to MFA', () => {
  const service = emulated();

  it('refuses MFA on a pool without a factor, and takes it once there is one', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool();
    const input = { UserPoolId, MfaConfiguration: 'ON' };
    match((await call('UpdateUserPool', input)).message, /must be enabled/);
    emulator.pool(UserPoolId).mfa.SoftwareTokenMfaConfiguration = { Enabled: true };
    equal((await call('UpdateUserPool', input)).status, 200);
  });

  it('refuses the default sender while e-mail is a factor', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool(ownSender);
    await call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', ...email });
    match((await call('UpdateUserPool', { UserPoolId })).message, /COGNITO_DEFAULT/);
  });

  for (const drops of [true, false]) {
    it(`${drops ? 'drops' : 'keeps'} factors under OFF when the test configures it`, async () => {
      const { call, emulator, pool } = service();
      emulator.options.mfaOffDropsFactors = drops;
      const UserPoolId = await pool();
      await call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', ...totp });
      await call('UpdateUserPool', { UserPoolId, MfaConfiguration: 'OFF' });
      equal(emulator.pool(UserPoolId).mfa.SoftwareTokenMfaConfiguration?.Enabled, drops ? undefined : true);
    });
  }
});
