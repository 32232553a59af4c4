import assert from 'node:assert/strict';
import { awsNames, isObject, livePath, type Values } from '../lifecycle/names';
import { ROWS } from '../lifecycle/properties';
import type { Row } from '../lifecycle/properties/row';
import { at, merge, put } from '../lifecycle/tree';
import { defaultSettings, type Emulator } from '../support/emulator';
import { largestPool } from '../support/model/largest-pool';
import { countOf, sampleOf } from '../support/sample';
import { type Deployed, quiet, recordOf, rewrite, Scene, saidBy } from './provider-harness';

const region = 'us-east-1';

type Settings = Emulator['options'];
type World = Partial<Settings>;

/** Every way to choose one of each. */
const product = (choices: { readonly [K in keyof Settings]?: ReadonlyArray<Settings[K]> }): World[] =>
  Object.entries(choices).reduce<World[]>(
    (worlds, [name, values]) =>
      worlds.flatMap((world) => (values ?? []).map((value: unknown) => ({ ...world, [name]: value }))),
    [{}],
  );

const OMISSIONS = ['documented', 'observed', 'keep'] as const;

/** What AWS may be as far as nobody has measured: each answer under each policy, two of them together with others. */
const WORLDS = product({
  omission: OMISSIONS,
  smsOnMfaOmission: ['keep', 'remove'],
  mfaOffDropsFactors: [false, true],
  emptySmsConfiguration: ['clears', 'ignored'],
  preTokenGenerationMirrored: [false, true],
}).map(
  (world): World => ({
    ...world,
    deletionProtectionOnOmission: world.emptySmsConfiguration === 'ignored' ? 'keep' : 'reset',
    developerAttributePrefix: world.preTokenGenerationMirrored ? 'dev:' : 'dev:custom:',
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
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
  });
  after(() => scene.close());
  beforeEach(() => {
    scene.emulator.reset();
    enter({});
  });

  const enter = (world: World): void => {
    Object.assign(scene.emulator.options, defaultSettings, { allowUnknownMembers: ALLOWED }, world);
  };

  /** Somebody else gives the pool every setting that there is, but those that the program declares. */
  const enrich = async (id: string, program: Values, extra: Values = {}): Promise<void> => {
    const { UserPool } = await scene.plainly('CreateUserPool', largestPool(), region);
    const rich = isObject(UserPool) ? recordOf(scene, String(UserPool['Id'])) : assert.fail();
    const mine = recordOf(scene, id);
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
    rewrite(scene, id, record);
  };

  const deployed = async (program: Values, extra: Values = {}): Promise<Deployed> => {
    const pool = await scene.create(program);
    await enrich(pool.id, program, extra);
    return (await scene.refresh(pool)) ?? assert.fail('the pool is gone');
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
    // Together the changes of a sample are tried in every world.
    const worlds = sampleOf(WORLDS, CHANGES.length, number);
    it(`of ${path} keeps every byte of the rest, in each of ${countOf(worlds, WORLDS)} worlds AWS may be`, async () => {
      for (const world of worlds) {
        scene.emulator.reset();
        enter(world);
        const pool = await deployed(put({ poolName: 'pool', region }, path, from), NEWER);
        const before = recordOf(scene, pool.id);
        await scene.up(pool, put({ poolName: 'pool', region }, path, to));
        const after = recordOf(scene, pool.id);
        const place = path === 'userPoolTags' ? 'UserPoolTags.mine' : livePath(path);
        assert.deepEqual(at(after, place), path === 'userPoolTags' ? 'b' : to, JSON.stringify(world));
        untouched(before, after, [place], JSON.stringify(world));
      }
    }).timeout(120_000);
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
        scene.emulator.reset();
        enter({ omission, smsOnMfaOmission: 'remove', mfaOffDropsFactors: true });
        const pool = await deployed(programOf(row, row.first));
        const before = recordOf(scene, pool.id);
        const step = scene.up(pool, programOf(row, row.second));
        if (REFUSED.has(name)) {
          await assert.rejects(step, /AWS would refuse|Cognito refused/);
          untouched(before, recordOf(scene, pool.id), [], omission);
        } else {
          await step;
          untouched(before, recordOf(scene, pool.id), [livePath(row.path), ...(row.moves ?? [])], omission);
        }
      }
    });
  }

  const lastOf = (operation: string): Values =>
    scene.emulator.requests.findLast((request) => request.operation === operation)?.input ??
    assert.fail(`${operation} was not asked for`);

  /** GetUserPoolMfaConfig tells of a factor that nobody here knows. */
  const withFactor = (mfa: Values): void =>
    scene.emulator.fault({
      operation: 'GetUserPoolMfaConfig',
      kind: 'garbage',
      status: 200,
      contentType: 'application/x-amz-json-1.1',
      body: JSON.stringify({ ...mfa, ...FACTOR }),
      times: Number.POSITIVE_INFINITY,
    });

  it('lists settings that are newer than the SDK as unmanaged', async () => {
    const { id } = await scene.create({ region });
    const record = Object.entries(NEWER).reduce<Values>(
      (values, [path, value]) => put(values, path, value),
      recordOf(scene, id),
    );
    rewrite(scene, id, record);
    withFactor({ MfaConfiguration: 'OFF' });
    const refreshed = await scene.provider.read(id, { poolName: 'pool', region });
    assert.deepEqual([...Object(refreshed.props?.['unmanaged'])].sort(), [
      'FutureFactorConfiguration',
      'FutureSetting',
      'emailConfiguration.FutureMember',
      'lambdaConfig.FutureTrigger',
    ]);
  });

  it('sends a factor that is newer than the SDK along with every change of MFA', async () => {
    const token = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await scene.create({ region, ...token });
    withFactor({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } });
    await scene.up(pool, { region, ...token, mfaConfiguration: 'ON' });
    assert.deepEqual(lastOf('SetUserPoolMfaConfig'), {
      UserPoolId: pool.id,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      ...FACTOR,
    });
  });

  it('leaves such a factor out where MFA goes off, since AWS refuses any factor then', async () => {
    const token = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await scene.create({ region, ...token });
    withFactor({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } });
    await scene.up(pool, { region });
    assert.deepEqual(lastOf('SetUserPoolMfaConfig'), { UserPoolId: pool.id, MfaConfiguration: 'OFF' });
  });

  for (const omission of OMISSIONS) {
    it(`keeps all of the rest where a forced deletion takes the protection away (${omission})`, async () => {
      enter({ omission });
      const program = { poolName: 'pool', region, forceDestroy: true, deletionProtection: 'ACTIVE' };
      const pool = await scene.create(program);
      const { forceDestroy: _, ...settings } = program;
      await enrich(pool.id, settings, NEWER);
      const before = recordOf(scene, pool.id);
      // What is between the two calls is seen when the second one fails.
      scene.emulator.fault({ operation: 'DeleteUserPool', kind: 'error', type: 'NotAuthorizedException' });
      await assert.rejects(scene.delete(pool), /Cognito refused DeleteUserPool/);
      const after = recordOf(scene, pool.id);
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
      const pool = await scene.create(declared);
      rewrite(
        scene,
        pool.id,
        put(recordOf(scene, pool.id), 'LambdaConfig.PreTokenGenerationConfig.FutureMember', 1),
      );
      const { outs } = await scene.up(pool, { poolName: 'pool', region, userPoolTags: { ours: 'b' } });
      const after = recordOf(scene, pool.id);
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
    scene.calls();
    await scene.up(pool, { poolName: 'pool', region, userPoolTags: {}, deletionProtection: 'INACTIVE' });
    const tags = Object.keys(Object(lastOf('UpdateUserPool')['UserPoolTags']));
    assert.equal(tags.length, 50);
    assert.deepEqual(
      tags.filter((name) => name.startsWith('aws:')),
      [],
    );
    assert.deepEqual(lastOf('UntagResource')['TagKeys'], ['mine']);
    assert.equal(at(recordOf(scene, pool.id), 'UserPoolTags.aws:cloudformation:stack-name'), 'theirs');
  });

  it('keeps the validity that others gave by its older name, and gives way where AWS takes only the newer one', async () => {
    const pool = await scene.create({ region });
    const days = 'AdminCreateUserConfig.UnusedAccountValidityDays';
    rewrite(scene, pool.id, put(recordOf(scene, pool.id), days, 30));
    const program = { region, adminCreateUserConfig: { allowAdminCreateUserOnly: true } };
    const again = await scene.up(pool, program);
    assert.equal(at(recordOf(scene, pool.id), days), 30);
    scene.emulator.fault({
      operation: 'UpdateUserPool',
      kind: 'error',
      type: 'InvalidParameterException',
      message:
        'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    });
    scene.calls();
    await scene.up(again, { ...program, deletionProtection: 'ACTIVE' });
    assert.deepEqual(lastOf('UpdateUserPool')['AdminCreateUserConfig'], { AllowAdminCreateUserOnly: true });
    assert.equal(recordOf(scene, pool.id)['DeletionProtection'], 'ACTIVE');
  });

  it('says at preview that dropping smsConfiguration may not take it away, and then names it for as long as it stays', async () => {
    const sms = { smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms' } };
    const token = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
    const pool = await scene.create({ region, ...token, ...sms });
    assert.equal(await saidBy(() => scene.diff(pool, { region, mfaConfiguration: 'ON', ...sms })), '');
    assert.match(
      await saidBy(() => scene.diff(pool, { region, ...token })),
      /smsConfiguration is no longer declared, and AWS is reported to keep it/,
    );
  });
});
