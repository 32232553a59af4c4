import { strict as assert } from 'node:assert';
import type { LivePool } from '../support/emulator';
import { pools, received, setUpFixture, stateOf, succeeds } from './fixture';

const SMS = {
  smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'outside' },
};
const TOKEN = { softwareTokenMfaConfiguration: { enabled: true } };
const EMAIL = {
  emailConfiguration: {
    emailSendingAccount: 'DEVELOPER',
    sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
  },
  emailMfaConfiguration: { message: 'Code {####}', subject: 'Your code' },
};
const PASSKEYS = {
  webAuthnConfiguration: {
    relyingPartyId: 'example.com',
    userVerification: 'required',
    factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
  policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
};
const ON = { mfaConfiguration: 'ON' };
const OPTIONAL = { mfaConfiguration: 'OPTIONAL' };

/** What of a live pool says who is asked for what. */
interface Asked {
  readonly mode: string;
  readonly factors: readonly string[];
}

interface State extends Asked {
  readonly name: string;
  readonly args: object;
}

const STATES: readonly State[] = [
  { name: 'none', args: {}, mode: 'OFF', factors: [] },
  { name: 'app', args: { ...ON, ...TOKEN }, mode: 'ON', factors: ['app'] },
  { name: 'e-mail', args: { ...ON, ...EMAIL }, mode: 'ON', factors: ['e-mail'] },
  { name: 'SMS', args: { ...ON, ...SMS }, mode: 'ON', factors: ['SMS'] },
  { name: 'optional SMS', args: { ...OPTIONAL, ...SMS }, mode: 'OPTIONAL', factors: ['SMS'] },
  {
    name: 'optional app, e-mail and SMS',
    args: { ...OPTIONAL, ...TOKEN, ...EMAIL, ...SMS },
    mode: 'OPTIONAL',
    factors: ['app', 'e-mail', 'SMS'],
  },
  {
    name: 'app or passkey',
    args: { ...ON, ...TOKEN, ...PASSKEYS },
    mode: 'ON',
    factors: ['app', 'passkey'],
  },
];

const asked = ({ userPool, mfa }: LivePool): Asked => ({
  mode: userPool.MfaConfiguration ?? 'OFF',
  factors: [
    ...(mfa.SoftwareTokenMfaConfiguration?.Enabled === true ? ['app'] : []),
    ...(mfa.EmailMfaConfiguration === undefined ? [] : ['e-mail']),
    ...(userPool.SmsConfiguration === undefined ? [] : ['SMS']),
    ...(mfa.WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION'
      ? ['passkey']
      : []),
  ],
});

describe('the second factors of a pool', () => {
  // One pool for each state; at each step all of them go on by as many states, so that every pair has its turn.
  const from = (index: number, offset: number): State => {
    const state = STATES[(index + offset) % STATES.length];
    assert.ok(state);
    return state;
  };
  const names = STATES.map((_, index) => `pool${index}`);
  const program = (offset: number): string =>
    pools(Object.fromEntries(names.map((name, index) => [name, from(index, offset).args])));
  const fixture = setUpFixture({
    name: 'mfa',
    program: program(0),
    // The emulator has quotas of its own.
    config: { 'cognito-user-pool:quotaShare': '100' },
  });

  const assertDeployed = async (offset: number): Promise<void> => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(offset));
    succeeds(await project.up(['--skip-preview']));
    const state = await stateOf(project);
    for (const [index, name] of names.entries()) {
      const { mode, factors, name: title } = from(index, offset);
      assert.deepEqual(asked(emulator.pool(state[name]?.id ?? '')), { mode, factors }, title);
    }
    assert.equal(emulator.pools().length, names.length);
    received(emulator);
    succeeds(await project.preview(['--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  };

  it(`are set from nothing in one up: ${STATES.map(({ name }) => name).join('; ')}`, async () => {
    await assertDeployed(0);
  });

  for (let step = 1; step < STATES.length; step++) {
    const offset = (step * (step + 1)) / 2;
    const pairs = STATES.map(
      (_, index) => `${from(index, offset - step).name} => ${from(index, offset).name}`,
    );
    it(`go over to others in one up, and then nothing changes: ${pairs.join('; ')}`, async () => {
      await assertDeployed(offset);
    });
  }

  it('are found so by a refresh', async () => {
    const { project } = fixture();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });
});
