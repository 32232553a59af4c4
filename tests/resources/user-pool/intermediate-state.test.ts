import { deepEqual, equal } from 'node:assert/strict';
import {
  type IntermediateState,
  planEnds,
  securityLoss,
  settingsAt,
  startState,
} from '../../../provider/resources/user-pool/intermediate-state';
import { possibleRequests } from '../../../provider/resources/user-pool/possible-requests';
import type { PoolSettings } from '../../../provider/resources/user-pool/settings';

const TOTP: PoolSettings = { softwareTokenMfaConfiguration: { enabled: true } };
const NO_TOTP: PoolSettings = { softwareTokenMfaConfiguration: { enabled: false } };
const MAIL: PoolSettings = { emailMfaConfiguration: { subject: 'Code' } };
const MAIL_2: PoolSettings = { emailMfaConfiguration: { subject: 'Another' } };
const SMS: PoolSettings = { smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/one' } };
const SMS_2: PoolSettings = { smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/two' } };
const OFF: PoolSettings = { mfaConfiguration: 'OFF' };
const OPTIONAL: PoolSettings = { mfaConfiguration: 'OPTIONAL' };
const ON: PoolSettings = { mfaConfiguration: 'ON' };

describe('The factors that a request may set', () => {
  for (const [title, live, target, names] of [
    [
      'are those of both ends, the app alone, and none',
      { ...TOTP, ...MAIL },
      { ...TOTP, ...MAIL_2 },
      ['target', 'live', 'token', 'none'],
    ],
    ['are without the app where neither end has it', MAIL, MAIL_2, ['target', 'live', 'none']],
    [
      'are with the app where only the live pool has it',
      { ...TOTP, ...MAIL },
      MAIL,
      ['target', 'live', 'token', 'none'],
    ],
    [
      'are with the app where only the target has it',
      MAIL,
      { ...TOTP, ...MAIL },
      ['target', 'live', 'token', 'none'],
    ],
    ['are each set once where both ends have the same', MAIL, MAIL, ['target', 'none']],
    ['are each set once where the app is all that a pool has', TOTP, {}, ['target', 'live']],
    ['are one where there are none', {}, {}, ['target']],
    ['are one where a factor is declared as disabled', {}, NO_TOTP, ['target']],
  ] as const) {
    it(title, () =>
      deepEqual([...planEnds({ ...ON, ...live }, {}, { ...ON, ...target }).factors.keys()], names),
    );
  }
});

describe('The start of a plan', () => {
  it('is the live pool, with all that differs kept', () => {
    const ends = planEnds(
      { ...ON, ...SMS, ...MAIL, userPoolTier: 'PLUS', webAuthnConfiguration: { relyingPartyId: 'a.b' } },
      {},
      { ...OPTIONAL, ...SMS_2, ...TOTP, userPoolTier: 'ESSENTIALS' },
    );
    deepEqual(startState(ends, {}), {
      kept: ['tier'],
      sms: ['live'],
      mode: 'ON',
      factors: 'live',
      passkeys: 'live',
    });
    deepEqual(ends.sms, ['target', 'live']);
  });

  it('is that of the target where nothing differs', () => {
    const pool = { ...ON, ...SMS, ...MAIL };
    const start = startState(planEnds(pool, {}, pool), {});
    deepEqual(start, { kept: [], sms: ['target'], mode: 'ON', factors: 'target', passkeys: 'target' });
  });

  it('has the factors that are stored while MFA is off', () => {
    const ends = planEnds(OFF, TOTP, { ...ON, ...MAIL });
    const start = startState(ends, TOTP);
    equal(start.factors, 'live');
    deepEqual(settingsAt(ends, start, 'live').softwareTokenMfaConfiguration, { enabled: true });
  });

  it('has the settings of each end in turn', () => {
    const live: PoolSettings = { ...ON, ...SMS, ...MAIL, userPoolTier: 'PLUS', poolName: 'live' };
    const target: PoolSettings = { ...OPTIONAL, ...SMS_2, ...TOTP, userPoolTier: 'LITE', poolName: 'target' };
    const ends = planEnds(live, {}, target);
    deepEqual(settingsAt(ends, startState(ends, {}), 'live'), live);
    const done: IntermediateState = {
      kept: [],
      sms: ['target'],
      mode: 'OPTIONAL',
      factors: 'target',
      passkeys: 'target',
    };
    deepEqual(settingsAt(ends, done, 'target'), target);
    const { smsConfiguration: _, ...without } = target;
    deepEqual(settingsAt(ends, done, 'none'), without);
  });
});

describe('A pool between two others', () => {
  const both = { ...TOTP, ...MAIL, ...SMS };
  for (const [title, live, target, between, expected] of [
    ['is no weaker where one end has no MFA', { ...ON, ...TOTP }, OFF, { mode: 'OFF', factors: 'none' }, 0],
    [
      'is no weaker where the other end has none',
      OFF,
      { ...ON, ...TOTP },
      { mode: 'OFF', factors: 'none' },
      0,
    ],
    [
      'is no weaker in the mode of an end',
      { ...OPTIONAL, ...TOTP },
      { ...ON, ...TOTP },
      { mode: 'OPTIONAL', factors: 'target' },
      0,
    ],
    [
      'is no weaker in a stricter mode',
      { ...OPTIONAL, ...TOTP },
      { ...OPTIONAL, ...TOTP },
      { mode: 'ON', factors: 'target' },
      0,
    ],
    [
      'is weaker where MFA is only optional',
      { ...ON, ...TOTP },
      { ...ON, ...TOTP },
      { mode: 'OPTIONAL', factors: 'target' },
      1,
    ],
    [
      'has no second factor where MFA is off',
      { ...ON, ...TOTP },
      { ...OPTIONAL, ...TOTP },
      { mode: 'OFF', factors: 'target' },
      2,
    ],
    [
      'is weaker without the app of both ends',
      { ...ON, ...both },
      { ...ON, ...both, ...MAIL_2 },
      { factors: 'none' },
      1,
    ],
    [
      'is weaker without the e-mail of both ends',
      { ...ON, ...both },
      { ...ON, ...both, ...MAIL_2 },
      { factors: 'token' },
      1,
    ],
    [
      'is no weaker without a factor of one end',
      { ...ON, ...SMS, ...MAIL },
      { ...ON, ...SMS, ...TOTP },
      { factors: 'none' },
      0,
    ],
    [
      'is weaker where SMS of both ends may be lost',
      { ...ON, ...both },
      { ...ON, ...both },
      { sms: ['target', 'none'] },
      1,
    ],
    [
      'is no weaker where SMS of one end is lost',
      { ...ON, ...both },
      { ...ON, ...TOTP, ...MAIL },
      { sms: ['none'] },
      0,
    ],
    [
      'is no weaker where SMS of the other end is not there yet',
      { ...ON, ...TOTP, ...MAIL },
      { ...ON, ...both },
      { sms: ['none'] },
      0,
    ],
    ['is no weaker with all of both', { ...ON, ...both }, { ...ON, ...both }, {}, 0],
  ] as const) {
    it(title, () => {
      const standing: IntermediateState = {
        kept: [],
        sms: ['target'],
        mode: 'ON',
        factors: 'target',
        passkeys: 'target',
        ...between,
      };
      equal(securityLoss(planEnds(live, {}, target), standing), expected);
    });
  }
});

describe('The next possible requests', () => {
  const requests = (live: PoolSettings, target: PoolSettings) => {
    const ends = planEnds(live, {}, target);
    return possibleRequests(ends, startState(ends, {}));
  };

  it('begin with the pool where MFA is added, and with MFA where it is removed', () => {
    equal(requests({ ...OFF }, { ...ON, ...TOTP })[0]?.operation, 'UpdateUserPool');
    equal(requests({ ...ON, ...TOTP }, { ...OFF })[0]?.operation, 'SetUserPoolMfaConfig');
  });

  it('keep as little as possible first, and never what always changes together', () => {
    const kept = requests(
      { ...ON, ...TOTP, poolName: 'a', userPoolTier: 'PLUS', emailConfiguration: { from: 'a@a.a' } },
      { ...ON, ...TOTP, poolName: 'b', userPoolTier: 'LITE', emailConfiguration: { from: 'b@b.b' } },
    )
      .filter(({ operation, after }) => operation === 'UpdateUserPool' && after.mode === 'ON')
      .map(({ after }) => after.kept);
    deepEqual(kept, [[], ['tier'], ['sender'], ['sender', 'tier']]);
  });

  it('set every mode that one of the ends has, OPTIONAL and OFF by the request for MFA', () => {
    const modes = (live: PoolSettings, target: PoolSettings) => [
      ...new Set(
        requests(live, target)
          .filter(({ operation }) => operation === 'SetUserPoolMfaConfig')
          .map(({ after }) => after.mode),
      ),
    ];
    deepEqual(modes({ ...ON, ...TOTP }, { ...ON, ...MAIL }), ['ON', 'OPTIONAL', 'OFF']);
    deepEqual(modes({ ...OPTIONAL, ...TOTP }, { ...ON, ...TOTP }), ['ON', 'OPTIONAL', 'OFF']);
    deepEqual(modes(OFF, OFF), ['OFF', 'OPTIONAL']);
  });

  it('set no factor with MFA off, except those that the target declares so', () => {
    const off = (live: PoolSettings, target: PoolSettings) => [
      ...new Set(
        requests(live, target)
          .filter(({ operation, after }) => operation === 'SetUserPoolMfaConfig' && after.mode === 'OFF')
          .map(({ sms, after }) => `${after.factors} ${sms}`),
      ),
    ];
    deepEqual(off({ ...ON, ...TOTP, ...MAIL, ...SMS }, { ...ON, ...MAIL, ...SMS }), ['none none']);
    deepEqual(off({ ...ON, ...TOTP }, { ...OFF, ...MAIL }), ['target none']);
    deepEqual(off({ ...ON, ...SMS }, { ...ON, ...SMS }), ['target none']);
  });

  it('may lose an SMS configuration that a request for MFA does not name', () => {
    const states = requests({ ...ON, ...TOTP, ...SMS }, { ...ON, ...TOTP, ...SMS })
      .filter(({ operation, after }) => operation === 'SetUserPoolMfaConfig' && after.mode === 'ON')
      .map(({ sms, after }) => [sms, after.sms]);
    deepEqual(states.slice(0, 2), [
      ['target', ['target']],
      ['none', ['target', 'none']],
    ]);
    const none = requests({ ...ON, ...TOTP }, { ...ON, ...TOTP })
      .filter(({ operation, after }) => operation === 'SetUserPoolMfaConfig' && after.mode === 'ON')
      .map(({ sms, after }) => [sms, after.sms]);
    deepEqual(none[0], ['none', ['target']]);
  });
});
