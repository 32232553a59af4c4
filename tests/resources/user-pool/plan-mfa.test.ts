import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { changed, MAIL, SES, SES_SENT, SNS, SNS_SENT, setMfa, TOTP, update } from './plans';

describe('To change MFA is to send', () => {
  const on = { mfaConfiguration: 'ON', ...TOTP };
  for (const [name, settings, previous, news, ...calls] of [
    [
      'one request, when nothing else changes',
      {},
      {},
      on,
      setMfa({ MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } }),
    ],
    [
      'the pool first when a factor is to rest on it, with the mode it has so far',
      {},
      {},
      { mfaConfiguration: 'ON', ...MAIL, ...SES },
      update({ MfaConfiguration: 'OFF', ...SES_SENT }),
      setMfa({ MfaConfiguration: 'ON', EmailMfaConfiguration: { Subject: 'Code' } }),
    ],
    [
      'MFA first when what a factor rests on is to go',
      { mfaConfiguration: 'ON', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...MAIL, ...SES },
      {},
      setMfa({ MfaConfiguration: 'OFF' }),
      update({ MfaConfiguration: 'OFF', EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' } }),
    ],
    [
      'MFA first when e-mail makes way for apps and goes back to Cognito’s sender',
      { mfaConfiguration: 'ON', ...MAIL, ...SES },
      { mfaConfiguration: 'ON', ...MAIL, ...SES },
      on,
      setMfa({ MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } }),
      update({ MfaConfiguration: 'ON', EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' } }),
    ],
    [
      'OFF without any factor, though some are live, and with passkeys',
      {
        mfaConfiguration: 'ON',
        ...TOTP,
        ...MAIL,
        ...SES,
        smsConfiguration: SNS,
        webAuthnConfiguration: { relyingPartyId: 'a.b' },
      },
      { mfaConfiguration: 'ON' },
      {},
      setMfa({ MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'a.b' } }),
      update({ MfaConfiguration: 'OFF', ...SES_SENT, SmsConfiguration: SNS_SENT }),
    ],
    [
      'the live factors with the new one, since the request replaces them all',
      {
        mfaConfiguration: 'OPTIONAL',
        smsConfiguration: SNS,
        ...MAIL,
        ...SES,
        webAuthnConfiguration: { relyingPartyId: 'a.b' },
      },
      { mfaConfiguration: 'OPTIONAL' },
      { mfaConfiguration: 'OPTIONAL', ...TOTP },
      setMfa({
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: { SmsConfiguration: SNS_SENT },
        SoftwareTokenMfaConfiguration: { Enabled: true },
        EmailMfaConfiguration: { Subject: 'Code' },
        WebAuthnConfiguration: { RelyingPartyId: 'a.b' },
      }),
    ],
    [
      'MFA first to switch it off, though the pool could go first too',
      { mfaConfiguration: 'ON', ...TOTP },
      on,
      { deletionProtection: 'ACTIVE' },
      setMfa({ MfaConfiguration: 'OFF' }),
      update({ MfaConfiguration: 'OFF', DeletionProtection: 'ACTIVE' }),
    ],
    [
      'the pool first to switch MFA off, when what takes its place rests on the pool, and the SMS settings again after it',
      { mfaConfiguration: 'ON', userPoolTier: 'LITE', smsConfiguration: SNS },
      { mfaConfiguration: 'ON', userPoolTier: 'LITE' },
      { webAuthnConfiguration: { relyingPartyId: 'a.b' } },
      update({ MfaConfiguration: 'ON', UserPoolTier: 'ESSENTIALS', SmsConfiguration: SNS_SENT }),
      setMfa({ MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'a.b' } }),
      update({ MfaConfiguration: 'OFF', UserPoolTier: 'ESSENTIALS', SmsConfiguration: SNS_SENT }),
    ],
    [
      'a factor that is switched off as off',
      { mfaConfiguration: 'ON', smsConfiguration: SNS, ...TOTP },
      on,
      { mfaConfiguration: 'ON' },
      setMfa({
        MfaConfiguration: 'ON',
        SmsMfaConfiguration: { SmsConfiguration: SNS_SENT },
        SoftwareTokenMfaConfiguration: { Enabled: false },
      }),
    ],
    [
      'the live mode with a change of the pool alone, so that it stays',
      { mfaConfiguration: 'OPTIONAL', ...TOTP },
      {},
      { userPoolTier: 'PLUS' },
      update({ MfaConfiguration: 'OPTIONAL', UserPoolTier: 'PLUS' }),
    ],
  ] as ReadonlyArray<readonly [string, PlainObject, PlainObject, PlainObject, ...object[]]>) {
    it(name, () => deepEqual(changed(settings, previous, news), calls));
  }
});
