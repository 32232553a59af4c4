import assert from 'node:assert/strict';
import { awsNames, isObject, livePath, type Values } from '../lifecycle/names';
import { ROWS } from '../lifecycle/properties';
import type { Row } from '../lifecycle/properties/row';
import { at, merge, put } from '../lifecycle/tree';
import { defaultSettings, type Emulator } from '../support/emulator';
import { largestPool } from '../support/model/largest-pool';
import { countOf, sampleOf } from '../support/sample';
import {
  consoleOutputOf,
  type Deployed,
  ProviderHarness,
  quiet,
  recordOf,
  rewrite,
} from './provider-harness';

const region = 'us-east-1';

type Settings = Emulator['options'];
type ServiceBehaviour = Partial<Settings>;

/** Every way to choose one of each. */
const product = (
  choices: { readonly [K in keyof Settings]?: ReadonlyArray<Settings[K]> },
): ServiceBehaviour[] =>
  Object.entries(choices).reduce<ServiceBehaviour[]>(
    (behaviours, [name, values]) =>
      behaviours.flatMap((behaviour) =>
        (values ?? []).map((value: unknown) => ({ ...behaviour, [name]: value })),
      ),
    [{}],
  );

const OMISSIONS = ['documented', 'observed', 'keep'] as const;

/** The behaviours that AWS may have, as far as it is not measured; two of them only together with others. */
const SERVICE_BEHAVIOURS = product({
  omission: OMISSIONS,
  smsOnMfaOmission: ['keep', 'remove'],
  mfaOffDropsFactors: [false, true],
  emptySmsConfiguration: ['clears', 'ignored'],
  preTokenGenerationMirrored: [false, true],
}).map(
  (behaviour): ServiceBehaviour => ({
    ...behaviour,
    deletionProtectionOnOmission: behaviour.emptySmsConfiguration === 'ignored' ? 'keep' : 'reset',
    developerAttributePrefix: behaviour.preTokenGenerationMirrored ? 'dev:' : 'dev:custom:',
  }),
);

/** Settings that no SDK knows yet. */
const NEWER = {
  FutureSetting: { Level: 3, Names: ['b', 'a'] },
  'LambdaConfig.FutureTrigger': 'arn:aws:lambda:us-east-1:123456789012:function:future',
  'EmailConfiguration.FutureMember': { Deep: [1, null] },
};
const FACTOR = { FutureFactorConfiguration: { Enabled: true, Kinds: ['x'] } };
const ALLOWED = [...Object.keys(NEWER), 'FutureFactorConfiguration', 'FutureFactorConfiguration.Enabled'];

const RICH_MFA = {
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: { Message: 'Code {####}', Subject: 'Code' },
  WebAuthnConfiguration: {
    RelyingPartyId: 'rich.example',
    UserVerification: 'required',
    FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
};

/** What changes whenever anything does. */
const DATES = ['LastModifiedDate'];

const without = (record: Values, paths: readonly string[]): Values =>
  paths.reduce<Values>((values, path) => put(values, path, undefined), record);

/** Nothing is otherwise than before, to the byte, but what these paths lead to. */
const untouched = (before: Values, after: Values, paths: readonly string[], what: string): void => {
  const [left, right] = [without(before, [...DATES, ...paths]), without(after, [...DATES, ...paths])];
  assert.deepEqual(right, left, what);
};

const programOf = ({ path, beside }: Row, value: unknown): Values =>
  merge(merge({ poolName: 'pool', region }, beside), value === undefined ? {} : put({}, path, value));

describe('A lossless update', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => {
    harness.emulator.reset();
    enter({});
  });

  const enter = (behaviour: ServiceBehaviour): void => {
    Object.assign(harness.emulator.options, defaultSettings, { allowUnknownMembers: ALLOWED }, behaviour);
  };

  /** Somebody else gives the pool every setting that there is, but those that the program declares. */
  const enrich = async (id: string, program: Values, extra: Values = {}): Promise<void> => {
    const { UserPool } = await harness.sendRaw('CreateUserPool', largestPool(), region);
    const rich = isObject(UserPool) ? recordOf(harness, String(UserPool['Id'])) : assert.fail();
    const mine = recordOf(harness, id);
    const kept = Object.fromEntries(
      ['Id', 'Arn', 'Name', 'CreationDate', 'LastModifiedDate', 'SchemaAttributes'].map((name) => [
        name,
        mine[name],
      ]),
    );
    const { poolName: _name, region: _region, ...settings } = program;
    const declared = Object.entries(settings).map(([name, value]) => [livePath(name), awsNames(value, name)]);
    const all = merge({ ...rich, ...RICH_MFA, ...kept }, Object.fromEntries(declared));
    const tags = merge(all['UserPoolTags'], { 'aws:cloudformation:stack-name': 'theirs' });
    const record = Object.entries(extra).reduce<Values>((values, [path, value]) => put(values, path, value), {
      ...all,
      UserPoolTags: tags,
    });
    rewrite(harness, id, record);
  };

  const deployed = async (program: Values, extra: Values = {}): Promise<Deployed> => {
    const pool = await harness.create(program);
    await enrich(pool.id, program, extra);
    return (await harness.refresh(pool)) ?? assert.fail('the pool is gone');
  };

  const CHANGES: ReadonlyArray<readonly [string, unknown, unknown]> = [
    ['poolName', 'pool', 'another'],
    ['policies.passwordPolicy.minimumLength', 12, 14],
    [
      'lambdaConfig.preSignUp',
      'arn:aws:lambda:us-east-1:123456789012:function:a',
      'arn:aws:lambda:us-east-1:123456789012:function:b',
    ],
    ['userPoolTags', { mine: 'a' }, { mine: 'b' }],
    ['webAuthnConfiguration.relyingPartyId', 'one.example', 'two.example'],
  ];

  for (const [number, [path, from, to]] of CHANGES.entries()) {
    // Together the changes of a sample are tried under every behaviour.
    const behaviours = sampleOf(SERVICE_BEHAVIOURS, CHANGES.length, number);
    it(`of ${path} keeps every byte of the rest, under each of ${countOf(behaviours, SERVICE_BEHAVIOURS)} behaviours that AWS may have`, async () => {
      for (const behaviour of behaviours) {
        harness.emulator.reset();
        enter(behaviour);
        const pool = await deployed(put({ poolName: 'pool', region }, path, from), NEWER);
        const before = recordOf(harness, pool.id);
        await harness.up(pool, put({ poolName: 'pool', region }, path, to));
        const after = recordOf(harness, pool.id);
        const settingPath = path === 'userPoolTags' ? 'UserPoolTags.mine' : livePath(path);
        assert.deepEqual(
          at(after, settingPath),
          path === 'userPoolTags' ? 'b' : to,
          JSON.stringify(behaviour),
        );
        untouched(before, after, [settingPath], JSON.stringify(behaviour));
      }
    }).timeout(600_000);
  }

  /** What AWS refuses beside the rest of the largest pool; nothing may be lost by that. */
  const REFUSED: ReadonlySet<string> = new Set([
    // The largest pool has e-mail as a second factor, SMS through SNS, another function, codes as first factors, and the newer validity.
    'emailConfiguration.emailSendingAccount',
    'smsConfiguration through End User Messaging',
    'lambdaConfig.preTokenGeneration',
    'mfaConfiguration',
    'adminCreateUserConfig.unusedAccountValidityDays',
  ]);

  for (const [number, row] of ROWS.filter(({ fixed }) => fixed === undefined).entries()) {
    const name = row.name ?? row.path;
    const omissions = sampleOf(OMISSIONS, OMISSIONS.length, number);
    it(`of ${name} keeps every byte of the rest under ${countOf(omissions, OMISSIONS)} omission policies`, async () => {
      for (const omission of omissions) {
        harness.emulator.reset();
        enter({ omission, smsOnMfaOmission: 'remove', mfaOffDropsFactors: true });
        const pool = await deployed(programOf(row, row.first));
        const before = recordOf(harness, pool.id);
        const step = harness.up(pool, programOf(row, row.second));
        if (REFUSED.has(name)) {
          await assert.rejects(step, /AWS would refuse|Cognito refused/);
          untouched(before, recordOf(harness, pool.id), [], omission);
        } else {
          await step;
          untouched(before, recordOf(harness, pool.id), [livePath(row.path), ...(row.moves ?? [])], omission);
        }
      }
    });
  }

  const lastOf = (operation: string): Values =>
    harness.emulator.requests.findLast((request) => request.operation === operation)?.input ??
    assert.fail(`${operation} was not asked for`);

  /** GetUserPoolMfaConfig returns an unrecognized factor. */
  const withFactor = (mfa: Values): void =>
    harness.emulator.fault({
      operation: 'GetUserPoolMfaConfig',
      kind: 'garbage',
      status: 200,
      contentType: 'application/x-amz-json-1.1',
      body: JSON.stringify({ ...mfa, ...FACTOR }),
      times: Number.POSITIVE_INFINITY,
    });

  it('lists settings that are newer than the SDK as unmanaged', async () => {
    const { id } = await harness.create({ region });
    const record = Object.entries(NEWER).reduce<Values>(
      (values, [path, value]) => put(values, path, value),
      recordOf(harness, id),
    );
    rewrite(harness, id, record);
    withFactor({ MfaConfiguration: 'OFF' });
    const refreshed = await harness.provider.read(id, { poolName: 'pool', region });
    assert.deepEqual([...Object(refreshed.props?.['unmanaged'])].sort(), [
      'FutureFactorConfiguration',
      'FutureSetting',
      'emailConfiguration.FutureMember',
      'lambdaConfig.FutureTrigger',
    ]);
  });

  it('sends a factor that is newer than the SDK along with every change of MFA', async () => {
    const token = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await harness.create({ region, ...token });
    withFactor({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } });
    await harness.up(pool, { region, ...token, mfaConfiguration: 'ON' });
    assert.deepEqual(lastOf('SetUserPoolMfaConfig'), {
      UserPoolId: pool.id,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      ...FACTOR,
    });
  });

  it('omits such a factor where MFA is turned off, since AWS then refuses every factor', async () => {
    const token = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await harness.create({ region, ...token });
    withFactor({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } });
    await harness.up(pool, { region });
    assert.deepEqual(lastOf('SetUserPoolMfaConfig'), { UserPoolId: pool.id, MfaConfiguration: 'OFF' });
  });

  for (const omission of OMISSIONS) {
    it(`keeps all of the rest where a forced deletion takes the protection away (${omission})`, async () => {
      enter({ omission });
      const program = { poolName: 'pool', region, forceDestroy: true, deletionProtection: 'ACTIVE' };
      const pool = await harness.create(program);
      const { forceDestroy: _, ...settings } = program;
      await enrich(pool.id, settings, NEWER);
      const before = recordOf(harness, pool.id);
      // What is between the two calls is seen when the second one fails.
      harness.emulator.fault({ operation: 'DeleteUserPool', kind: 'error', type: 'NotAuthorizedException' });
      await assert.rejects(harness.delete(pool), /Cognito refused DeleteUserPool/);
      const after = recordOf(harness, pool.id);
      assert.equal(after['DeletionProtection'], 'INACTIVE');
      untouched(before, after, ['DeletionProtection'], omission);
    });

    it(`takes away for good what the program drops, and brings back nothing that was in it (${omission})`, async () => {
      enter({ omission });
      const trigger = 'arn:aws:lambda:us-east-1:123456789012:function:mine';
      const declared = {
        poolName: 'pool',
        region,
        lambdaConfig: {
          preSignUp: trigger,
          preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: trigger },
        },
        deviceConfiguration: { challengeRequiredOnNewDevice: true },
        userPoolTags: { mine: 'a', ours: 'b' },
        smsAuthenticationMessage: 'Code {####}',
        verificationMessageTemplate: { emailSubject: 'Hello' },
      };
      const nested = { 'LambdaConfig.PreTokenGenerationConfig.FutureMember': 1 };
      enter({
        omission,
        allowUnknownMembers: [...ALLOWED, ...Object.keys(nested)],
      });
      const pool = await harness.create(declared);
      rewrite(
        harness,
        pool.id,
        put(recordOf(harness, pool.id), 'LambdaConfig.PreTokenGenerationConfig.FutureMember', 1),
      );
      const { outs } = await harness.up(pool, { poolName: 'pool', region, userPoolTags: { ours: 'b' } });
      const after = recordOf(harness, pool.id);
      assert.deepEqual(after['LambdaConfig'] ?? {}, {});
      if (omission === 'keep') {
        // There is no value that takes these away: were AWS to keep what is left out, they would be told of.
        assert.deepEqual(outs['unmanaged'], [
          'deviceConfiguration',
          'deviceConfiguration.challengeRequiredOnNewDevice',
          'deviceConfiguration.deviceOnlyRememberedOnUserPrompt',
          'smsAuthenticationMessage',
        ]);
      } else {
        assert.equal(after['DeviceConfiguration'], undefined);
        assert.equal(after['SmsAuthenticationMessage'], undefined);
        assert.deepEqual(outs['unmanaged'], []);
      }
      assert.equal(at(after, 'VerificationMessageTemplate.EmailSubject'), undefined);
      assert.deepEqual(after['UserPoolTags'], { ours: 'b' });
    });
  }

  it('never sends a tag of AWS’s own', async () => {
    const pool = await deployed({ poolName: 'pool', region, userPoolTags: { mine: 'a' } });
    harness.calls();
    await harness.up(pool, { poolName: 'pool', region, userPoolTags: {}, deletionProtection: 'INACTIVE' });
    const tags = Object.keys(Object(lastOf('UpdateUserPool')['UserPoolTags']));
    assert.equal(tags.length, 50);
    assert.deepEqual(
      tags.filter((name) => name.startsWith('aws:')),
      [],
    );
    assert.deepEqual(lastOf('UntagResource')['TagKeys'], ['mine']);
    assert.equal(at(recordOf(harness, pool.id), 'UserPoolTags.aws:cloudformation:stack-name'), 'theirs');
  });

  it('keeps the validity that others gave by its older name, and gives way where AWS takes only the newer one', async () => {
    const pool = await harness.create({ region });
    const days = 'AdminCreateUserConfig.UnusedAccountValidityDays';
    rewrite(harness, pool.id, put(recordOf(harness, pool.id), days, 30));
    const program = { region, adminCreateUserConfig: { allowAdminCreateUserOnly: true } };
    const again = await harness.up(pool, program);
    assert.equal(at(recordOf(harness, pool.id), days), 30);
    harness.emulator.fault({
      operation: 'UpdateUserPool',
      kind: 'error',
      type: 'InvalidParameterException',
      message:
        'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    });
    harness.calls();
    await harness.up(again, { ...program, deletionProtection: 'ACTIVE' });
    assert.deepEqual(lastOf('UpdateUserPool')['AdminCreateUserConfig'], { AllowAdminCreateUserOnly: true });
    assert.equal(recordOf(harness, pool.id)['DeletionProtection'], 'ACTIVE');
  });

  it('warns at preview that AWS may keep a removed smsConfiguration, and then lists it for as long as it is live', async () => {
    const sms = { smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms' } };
    const token = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await harness.create({ region, ...token, ...sms });
    assert.equal(
      await consoleOutputOf(() => harness.diff(pool, { region, mfaConfiguration: 'ON', ...sms })),
      '',
    );
    assert.match(
      await consoleOutputOf(() => harness.diff(pool, { region, ...token })),
      /smsConfiguration is no longer declared, and AWS is reported to keep it/,
    );
  });
});
