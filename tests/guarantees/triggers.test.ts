import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { warningsFor } from '../../provider/resources/user-pool-triggers/check';
import type { Values } from '../lifecycle/names';
import { defaultSettings } from '../support/emulator';
import { largestPool } from '../support/model/largest-pool';
import {
  consoleOutputOf,
  type Deployed,
  ProviderHarness,
  quiet,
  REGION,
  recordOf,
  thrownBy,
} from './provider-harness';

const arn = (name: string) => `arn:aws:lambda:${REGION}:123456789012:function:${name}`;
const key = (name: string) => `arn:aws:kms:${REGION}:123456789012:key/${name}`;
const v1 = (name: string) => ({ lambdaVersion: 'V1_0', lambdaArn: arn(name) });
const V1 = (name: string) => ({ LambdaVersion: 'V1_0', LambdaArn: arn(name) });

const READING = ['DescribeUserPool', 'GetUserPoolMfaConfig'];
const CHANGING = [...READING, 'UpdateUserPool', ...READING];

const OMISSIONS = ['documented', 'observed', 'keep'] as const;

const FUTURE = { 'LambdaConfig.FutureTrigger': { Level: 3 }, FutureSetting: { Level: 3 } };

describe('UserPoolTriggers', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolTriggers');
  });
  after(() => pools.close());
  beforeEach(() => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings, { allowUnknownMembers: Object.keys(FUTURE) });
  });

  const lambdaOf = ({ id }: Deployed) => recordOf(harness, id)['LambdaConfig'];

  const setLambda = (id: string, lambda: object): void => {
    Object.assign(harness.emulator.pool(id).userPool, { LambdaConfig: lambda });
  };

  const attach = (pool: Deployed, lambdaConfig: object): Promise<Deployed> =>
    harness.create({ userPoolId: pool.id, lambdaConfig });

  /** All of a pool but its triggers and the date. */
  const others = (id: string): Values => {
    const { LambdaConfig: _, LastModifiedDate: __, ...rest } = recordOf(harness, id);
    return rest;
  };

  for (const omission of OMISSIONS) {
    describe(`where AWS follows the policy ${omission} with what an update leaves out`, () => {
      beforeEach(() => {
        harness.emulator.options.omission = omission;
      });

      it('are attached to a pool that declares none, changed and removed, by one update each; the pool never differs', async () => {
        const program = { policies: { passwordPolicy: { minimumLength: 12 } }, userPoolTags: { a: 'b' } };
        const pool = await pools.create(program);
        const before = others(pool.id);
        harness.calls();
        const made = await attach(pool, { preSignUp: arn('one'), postConfirmation: arn('two') });
        assert.equal(made.id, pool.id);
        assert.deepEqual(harness.calls(), [...READING, ...CHANGING]);
        assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one'), PostConfirmation: arn('two') });
        assert.deepEqual(made.outs, {
          lambdaConfig: { preSignUp: arn('one'), postConfirmation: arn('two') },
          userPoolId: pool.id,
          region: REGION,
        });
        const changed = await harness.up(made, {
          userPoolId: pool.id,
          lambdaConfig: { preSignUp: arn('three') },
        });
        assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('three') });
        assert.deepEqual(await pools.diff(pool, program), { changes: false });
        await harness.delete(changed);
        assert.deepEqual(lambdaOf(pool), {});
        assert.deepEqual(others(pool.id), before);
      });

      it('keep every setting of the largest pool, and members newer than the SDK, also when the last known trigger is removed', async () => {
        const { LambdaConfig: _, ...given } = largestPool(REGION);
        const answer = await harness.sendRaw('CreateUserPool', given);
        const { Id: id } = answer['UserPool'] as { Id: string };
        const theirs = { FutureTrigger: { Level: 3 } };
        Object.assign(harness.emulator.pool(id).userPool, { FutureSetting: { Level: 3 } });
        setLambda(id, theirs);
        const before = others(id);
        const made = await harness.create({ userPoolId: id, lambdaConfig: { preSignUp: arn('one') } });
        assert.deepEqual(lambdaOf(made), { ...theirs, PreSignUp: arn('one') });
        await harness.delete(made);
        assert.deepEqual(lambdaOf(made), theirs);
        assert.deepEqual(others(id), before);
      });

      it('coexist with those of others, and remove only their own', async () => {
        const pool = await pools.create({ lambdaConfig: { customMessage: arn('pool') } });
        const [one, two] = await Promise.all([
          attach(pool, { preSignUp: arn('one') }),
          attach(pool, { postConfirmation: arn('two') }),
        ]);
        const all = { CustomMessage: arn('pool'), PreSignUp: arn('one'), PostConfirmation: arn('two') };
        assert.deepEqual(lambdaOf(pool), all);
        await Promise.all([harness.delete(one), harness.delete(two)]);
        assert.deepEqual(lambdaOf(pool), { CustomMessage: arn('pool') });
      });

      it('are kept when the pool is updated, which lists them as undeclared', async () => {
        const pool = await pools.create({ userPoolTags: { a: 'b' } });
        const made = await attach(pool, { preSignUp: arn('one') });
        const edited = await pools.up(pool, { userPoolTags: { a: 'c' } });
        assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
        assert.deepEqual(
          await harness.diff(made, { userPoolId: pool.id, lambdaConfig: { preSignUp: arn('one') } }),
          {
            changes: false,
          },
        );
        const refreshed = await pools.refresh(edited);
        assert.ok(refreshed);
        assert.deepEqual(refreshed.inputs, edited.inputs);
        const message = await consoleOutputOf(() => pools.diff(refreshed, { userPoolTags: { a: 'd' } }));
        assert.match(message, /does not declare; they are kept: lambdaConfig\.preSignUp/);
      });
    });
  }

  it('are attached by eight resources at once, and none is lost', async () => {
    const names = [
      'preSignUp',
      'customMessage',
      'postConfirmation',
      'preAuthentication',
      'postAuthentication',
      'defineAuthChallenge',
      'createAuthChallenge',
      'verifyAuthChallengeResponse',
    ];
    const pool = await pools.create({});
    const made = await Promise.all(names.map((name) => attach(pool, { [name]: arn(name) })));
    assert.equal(Object.keys(Object(lambdaOf(pool))).length, names.length);
    await Promise.all(made.slice(1).map((each) => harness.delete(each)));
    assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('preSignUp') });
  });

  it('are attached while the pool itself is updated, and neither is lost', async () => {
    const pool = await pools.create({ userPoolTags: { a: 'b' } });
    await Promise.all([
      pools.up(pool, { userPoolTags: { a: 'c' } }),
      attach(pool, { preSignUp: arn('one') }),
      pools.up(pool, { userPoolTags: { a: 'c' } }),
    ]);
    assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
    assert.deepEqual(recordOf(harness, pool.id)['UserPoolTags'], { a: 'c' });
  });

  it('are adopted by a pool that starts to declare them, with a message, and are then not changed back', async () => {
    const pool = await pools.create({});
    const lambdaConfig = { preSignUp: arn('one'), customMessage: arn('one') };
    const made = await attach(pool, lambdaConfig);
    const known = (await pools.refresh(pool)) ?? pool;
    const starts = { lambdaConfig: { preSignUp: arn('pool') } };
    const message = await consoleOutputOf(() => pools.diff(known, starts));
    assert.match(message, /are kept: lambdaConfig\.customMessage\./);
    assert.match(
      message,
      /set outside this program and that the program now declares: lambdaConfig\.preSignUp\./,
    );
    await pools.up(known, starts);
    assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('pool'), CustomMessage: arn('one') });
    const news = { userPoolId: pool.id, lambdaConfig: { ...lambdaConfig, customMessage: arn('two') } };
    assert.match((await thrownBy(harness.diff(made, news))).message, /preSignUp/);
    const given = { userPoolId: pool.id, lambdaConfig: { customMessage: arn('two') } };
    await harness.delete(await harness.up(made, given));
    assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('pool') });
  });

  it('are no change when nothing changed, and send nothing when they are so already', async () => {
    const pool = await pools.create({});
    setLambda(pool.id, { PreSignUp: arn('one') });
    const made = await attach(pool, { preSignUp: arn('one') });
    harness.calls();
    await harness.up(made, { userPoolId: pool.id, lambdaConfig: { preSignUp: arn('one') } });
    assert.deepEqual(harness.calls(), []);
    const found = await harness.refresh(made);
    assert.deepEqual(found, made);
  });

  describe('that something else has put its own in place of', () => {
    const program = (pool: Deployed) => ({
      userPoolId: pool.id,
      lambdaConfig: { preSignUp: arn('ours'), customMessage: arn('ours') },
    });

    const drifted = async (): Promise<readonly [Deployed, Deployed]> => {
      const pool = await pools.create({});
      const made = await harness.create(program(pool));
      setLambda(pool.id, { PreSignUp: arn('theirs'), CustomMessage: arn('ours') });
      return [pool, made];
    };

    it('show as drift; the preview shows what the next up sets right', async () => {
      const [pool, made] = await drifted();
      const found = await harness.refresh(made);
      assert.ok(found);
      assert.deepEqual(found.inputs['lambdaConfig'], {
        preSignUp: arn('theirs'),
        customMessage: arn('ours'),
      });
      assert.deepEqual(await harness.diff(found, program(pool)), { replaces: [] });
      const again = await harness.up(found, program(pool));
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('ours'), CustomMessage: arn('ours') });
      assert.deepEqual(again.outs, made.outs);
    });

    for (const isRefreshed of [false, true]) {
      it(`are left alone by a deletion, ${isRefreshed ? 'with' : 'without'} a refresh before it`, async () => {
        const [pool, made] = await drifted();
        const found = isRefreshed ? await harness.refresh(made) : made;
        assert.ok(found);
        await harness.delete(found);
        assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('theirs') });
      });

      it(`are left alone by an update that drops them, ${isRefreshed ? 'with' : 'without'} a refresh before it`, async () => {
        const [pool, made] = await drifted();
        const found = isRefreshed ? await harness.refresh(made) : made;
        assert.ok(found);
        await harness.up(found, { userPoolId: pool.id, lambdaConfig: { customMessage: arn('new') } });
        assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('theirs'), CustomMessage: arn('new') });
      });
    }

    it('are not overwritten by an update whose preview did not show it', async () => {
      const [pool, made] = await drifted();
      const news = {
        ...program(pool),
        lambdaConfig: { preSignUp: arn('newer'), customMessage: arn('ours') },
      };
      harness.calls();
      const thrown = await thrownBy(harness.diff(made, news));
      assert.match(
        thrown.message,
        /^lambdaConfig: the pool \S+ has this trigger already, and not as declared here: preSignUp\./,
      );
      assert.match(thrown.message, /`pulumi refresh`/);
      assert.deepEqual(harness.calls(), READING);
      const inputs = await harness.inputs(news, made.inputs);
      const refused = await thrownBy(harness.provider.update(made.id, made.outs, inputs));
      assert.equal(refused.message, thrown.message);
      assert.deepEqual(harness.calls(), READING);
    });

    it('are ours again once they are as they were', async () => {
      const [pool, made] = await drifted();
      const found = await harness.refresh(made);
      setLambda(pool.id, { PreSignUp: arn('ours'), CustomMessage: arn('ours') });
      const again = await harness.refresh(found ?? made);
      assert.deepEqual(again, made);
      await harness.delete(again ?? made);
      assert.deepEqual(lambdaOf(pool), {});
    });

    it('are attached again when somebody took them away', async () => {
      const [pool, made] = await drifted();
      setLambda(pool.id, {});
      const found = await harness.refresh(made);
      assert.deepEqual(found?.outs['lambdaConfig'], {});
      await harness.up(found ?? made, program(pool));
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('ours'), CustomMessage: arn('ours') });
    });
  });

  describe('that the pool has already, with another function', () => {
    for (const [what, live, lambdaConfig, names] of [
      [
        'one',
        { PreSignUp: arn('theirs') },
        { preSignUp: arn('ours') },
        'this trigger already, and not as declared here: preSignUp',
      ],
      [
        'two',
        { PreSignUp: arn('theirs'), CustomMessage: arn('theirs') },
        { preSignUp: arn('ours'), customMessage: arn('ours'), userMigration: arn('ours') },
        'these triggers already, and not as declared here: preSignUp, customMessage',
      ],
      [
        'the token trigger by its older name',
        { PreTokenGeneration: arn('theirs') },
        { preTokenGenerationConfig: v1('ours') },
        'this trigger already, and not as declared here: preTokenGenerationConfig',
      ],
      [
        'the token trigger by its newer name',
        { PreTokenGenerationConfig: V1('theirs') },
        { preTokenGeneration: arn('ours') },
        'this trigger already, and not as declared here: preTokenGeneration',
      ],
      [
        'the same function for another version of the event',
        { PreTokenGenerationConfig: V1('ours') },
        { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: arn('ours') } },
        'this trigger already, and not as declared here: preTokenGenerationConfig',
      ],
      [
        'another key',
        { CustomSMSSender: V1('theirs'), KMSKeyID: key('theirs') },
        { customEmailSender: v1('ours'), kmsKeyId: key('ours') },
        'this trigger already, and not as declared here: kmsKeyId',
      ],
    ] as const) {
      it(`are refused at preview, and as they are to be attached: ${what}`, async () => {
        const pool = await pools.create({});
        const program = { userPoolId: pool.id, lambdaConfig };
        const inputs = await harness.inputs(program);
        setLambda(pool.id, live);
        harness.calls();
        const previewed = await thrownBy(harness.inputs(program));
        assert.ok(previewed.message.startsWith('lambdaConfig: the pool'), previewed.message);
        assert.ok(previewed.message.includes(`has ${names}.`), previewed.message);
        const thrown = await thrownBy(harness.provider.create(inputs));
        assert.equal(thrown.message, previewed.message);
        assert.equal(thrown.id, undefined);
        assert.deepEqual(harness.calls(), [...READING, ...READING]);
        assert.deepEqual(lambdaOf(pool), live);
      });
    }

    it('are refused at the preview of an update that adds them', async () => {
      const pool = await pools.create({});
      const made = await attach(pool, { customMessage: arn('ours') });
      setLambda(pool.id, { CustomMessage: arn('ours'), PreSignUp: arn('theirs') });
      const lambdaConfig = { customMessage: arn('ours'), preSignUp: arn('ours') };
      const thrown = await thrownBy(harness.diff(made, { userPoolId: pool.id, lambdaConfig }));
      assert.match(thrown.message, /preSignUp/);
      assert.doesNotMatch(thrown.message, /customMessage/);
    });

    it('are refused at the preview of a move to a pool that has them', async () => {
      const [from, to] = [await pools.create({}), await pools.create({})];
      const made = await attach(from, { preSignUp: arn('ours') });
      setLambda(to.id, { PreSignUp: arn('theirs') });
      const program = { userPoolId: to.id, lambdaConfig: { preSignUp: arn('ours') } };
      const thrown = await thrownBy(harness.diff(made, program));
      assert.ok(thrown.message.includes(to.id), thrown.message);
    });

    it('may be declared by the older or the newer name', async () => {
      for (const mirrored of [false, true]) {
        harness.emulator.options.preTokenGenerationMirrored = mirrored;
        const pool = await pools.create({});
        setLambda(pool.id, { PreTokenGeneration: arn('ours') });
        const made = await attach(pool, { preTokenGenerationConfig: v1('ours') });
        await harness.up(made, {
          userPoolId: pool.id,
          lambdaConfig: { preTokenGenerationConfig: v1('newer') },
        });
        const { PreTokenGenerationConfig, PreTokenGeneration } = Object(lambdaOf(pool));
        assert.deepEqual([PreTokenGenerationConfig, PreTokenGeneration], [V1('newer'), arn('newer')]);
      }
    });
  });

  for (const mirrored of [false, true]) {
    it(`go from the older to the newer name and away again${mirrored ? ', mirrored by AWS' : ''}`, async () => {
      harness.emulator.options.preTokenGenerationMirrored = mirrored;
      const pool = await pools.create({});
      const made = await attach(pool, { preTokenGeneration: arn('one') });
      const config = { lambdaVersion: 'V2_0', lambdaArn: arn('two') };
      const newer = await harness.up(made, {
        userPoolId: pool.id,
        lambdaConfig: { preTokenGenerationConfig: config },
      });
      assert.deepEqual(Object(lambdaOf(pool)).PreTokenGenerationConfig, {
        LambdaVersion: 'V2_0',
        LambdaArn: arn('two'),
      });
      await harness.delete(newer);
      assert.deepEqual(lambdaOf(pool), {});
    });
  }

  describe('that are custom senders', () => {
    it('share the one key of the pool with another sender, and leave it as they go', async () => {
      const pool = await pools.create({ lambdaConfig: { customSmsSender: v1('sms'), kmsKeyId: key('k') } });
      const made = await attach(pool, { customEmailSender: v1('mail'), kmsKeyId: key('k') });
      await harness.delete(made);
      assert.deepEqual(lambdaOf(pool), { CustomSMSSender: V1('sms'), KMSKeyID: key('k') });
    });

    it('remove the key with the last of them, whichever is removed last', async () => {
      for (const order of [
        [0, 1],
        [1, 0],
      ] as const) {
        const pool = await pools.create({});
        const both = [
          await attach(pool, { customSmsSender: v1('sms'), kmsKeyId: key('k') }),
          await attach(pool, { customEmailSender: v1('mail'), kmsKeyId: key('k') }),
        ] as const;
        await harness.delete(both[order[0]]);
        assert.equal(Object(lambdaOf(pool)).KMSKeyID, key('k'));
        await harness.delete(both[order[1]]);
        assert.deepEqual(lambdaOf(pool), {});
      }
    });

    it('keep the key for another of their own, and give it back with the last', async () => {
      const pool = await pools.create({});
      const senders = { customSmsSender: v1('sms'), customEmailSender: v1('mail') };
      const made = await attach(pool, { ...senders, kmsKeyId: key('k') });
      const fewer = await harness.up(made, {
        userPoolId: pool.id,
        lambdaConfig: { customSmsSender: v1('sms'), kmsKeyId: key('k') },
      });
      assert.deepEqual(lambdaOf(pool), { CustomSMSSender: V1('sms'), KMSKeyID: key('k') });
      await harness.up(fewer, { userPoolId: pool.id, lambdaConfig: { preSignUp: arn('one') } });
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
    });

    it('need no key of their own where the pool declares one; a warning reports that one is needed', async () => {
      const lambdaConfig = { customEmailSender: v1('mail') };
      assert.match(warningsFor({ lambdaConfig }).join(), /kmsKeyId/);
      const pool = await pools.create({ lambdaConfig: { kmsKeyId: key('k') } });
      const made = await attach(pool, lambdaConfig);
      assert.deepEqual(lambdaOf(pool), { CustomEmailSender: V1('mail'), KMSKeyID: key('k') });
      await harness.delete(made);
      assert.deepEqual(lambdaOf(pool), { KMSKeyID: key('k') });
    });
  });

  describe('of a pool that no longer exists', () => {
    const deleted = async (): Promise<readonly [Deployed, Deployed]> => {
      const pool = await pools.create({});
      const made = await attach(pool, { preSignUp: arn('one') });
      await pools.delete(pool);
      harness.calls();
      return [pool, made];
    };

    it('are removed by a refresh, and deleted without a request', async () => {
      const [, made] = await deleted();
      assert.equal(await harness.refresh(made), undefined);
      await harness.delete(made);
      assert.deepEqual(harness.calls(), ['DescribeUserPool', 'DescribeUserPool']);
    });

    it('cannot be updated or created, which the message reports', async () => {
      const [pool, made] = await deleted();
      const program = { userPoolId: pool.id, lambdaConfig: { preSignUp: arn('two') } };
      const expected = new RegExp(`^userPoolId: the pool ${pool.id} does not exist`);
      assert.match((await thrownBy(harness.up(made, program))).message, expected);
      assert.match((await thrownBy(harness.inputs(program))).message, expected);
    });
  });

  describe('whose request fails', () => {
    const failing = {
      operation: 'UpdateUserPool',
      kind: 'error',
      type: 'InternalErrorException',
      status: 400,
      message: 'later',
    } as const;

    it('are no resource when nothing was attached', async () => {
      const pool = await pools.create({});
      const inputs = await harness.inputs({ userPoolId: pool.id, lambdaConfig: { preSignUp: arn('one') } });
      harness.emulator.fault(failing);
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.match(
        thrown.message,
        /UpdateUserPool .*later.*The triggers are unchanged; the next `pulumi up` tries again\.$/,
      );
      assert.equal(thrown.id, undefined);
      assert.deepEqual(lambdaOf(pool), {});
    });

    it('are no resource either where the pool had one of them already, which so stays the pool’s', async () => {
      const pool = await pools.create({ lambdaConfig: { preSignUp: arn('one') } });
      const lambdaConfig = { preSignUp: arn('one'), postConfirmation: arn('two') };
      const inputs = await harness.inputs({ userPoolId: pool.id, lambdaConfig });
      harness.emulator.fault(failing);
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.deepEqual([thrown.id, thrown.properties], [undefined, undefined]);
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
    });

    it('are in the state as they are, with what is left to remove, and the next up does it', async () => {
      const pool = await pools.create({});
      const made = await attach(pool, { preSignUp: arn('one'), customMessage: arn('one') });
      const program = { userPoolId: pool.id, lambdaConfig: { preSignUp: arn('two') } };
      harness.emulator.fault(failing);
      const thrown = await thrownBy(harness.up(made, program));
      const { __provider: _, ...left } = thrown.properties ?? {};
      assert.deepEqual(left, made.outs);
      await harness.up({ ...made, outs: left }, program);
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('two') });
    });

    it('are not sent again when they took effect and only the response was lost', async () => {
      const pool = await pools.create({});
      harness.emulator.fault({ operation: 'UpdateUserPool', kind: 'drop-after' });
      const made = await attach(pool, { preSignUp: arn('one') });
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
      harness.emulator.fault({ operation: 'UpdateUserPool', kind: 'drop-after' });
      const changed = await harness.up(made, {
        userPoolId: pool.id,
        lambdaConfig: { preSignUp: arn('two') },
      });
      assert.deepEqual(changed.outs['lambdaConfig'], { preSignUp: arn('two') });
      harness.emulator.fault({ operation: 'UpdateUserPool', kind: 'drop-after' });
      await harness.delete(changed);
      assert.deepEqual(lambdaOf(pool), {});
    });

    it('are left where a deletion fails, and the next one removes them', async () => {
      const pool = await pools.create({});
      const made = await attach(pool, { preSignUp: arn('one') });
      harness.emulator.fault(failing);
      assert.match((await thrownBy(harness.delete(made))).message, /UpdateUserPool .*later/);
      assert.deepEqual(lambdaOf(pool), { PreSignUp: arn('one') });
      await harness.delete(made);
      assert.deepEqual(lambdaOf(pool), {});
    });
  });

  describe('at preview', () => {
    it('ask nothing of a pool that is still to come, nor where their functions are', async () => {
      const inputs = await harness.inputs({
        userPoolId: UNKNOWN,
        region: undefined,
        lambdaConfig: { preSignUp: UNKNOWN },
      });
      assert.deepEqual(inputs, {
        userPoolId: UNKNOWN,
        region: UNKNOWN,
        lambdaConfig: { preSignUp: UNKNOWN },
      });
      assert.deepEqual(harness.calls(), []);
    });

    it('are not refused for a function that is not known yet, though the pool has one', async () => {
      const pool = await pools.create({});
      setLambda(pool.id, { PreSignUp: arn('theirs') });
      await harness.inputs({ userPoolId: pool.id, lambdaConfig: { preSignUp: UNKNOWN } });
      const made = await attach(pool, { customMessage: arn('ours') });
      const lambdaConfig = { customMessage: UNKNOWN, preSignUp: UNKNOWN };
      assert.deepEqual(await harness.diff(made, { userPoolId: pool.id, lambdaConfig }), { replaces: [] });
    });

    it('are replaced as their pool is: another id, or one that is not known yet', async () => {
      const [from, to] = [await pools.create({}), await pools.create({})];
      const lambdaConfig = { preSignUp: arn('one') };
      const made = await attach(from, lambdaConfig);
      const region = undefined;
      for (const userPoolId of [to.id, UNKNOWN])
        assert.deepEqual(await harness.diff(made, { userPoolId, lambdaConfig, region }), {
          replaces: ['userPoolId'],
        });
      // As the engine does it: first the new ones, then the old ones go.
      const moved = await harness.create({ userPoolId: to.id, lambdaConfig });
      await harness.delete(made);
      assert.deepEqual([lambdaOf(made), lambdaOf(moved)], [{}, { PreSignUp: arn('one') }]);
    });

    it('are refused where they are empty or violate the model, at the path', async () => {
      const pool = await pools.create({});
      for (const [lambdaConfig, expected] of [
        [{}, /^lambdaConfig: declares no trigger/],
        [{ preSignUp: 'no-arn' }, /^lambdaConfig\.preSignUp: must be/],
        [{ preSingUp: arn('one') }, /^lambdaConfig\.preSingUp: .*did you mean preSignUp/],
        [
          { inboundFederation: { lambdaArn: arn('one') } },
          /^lambdaConfig\.inboundFederation\.lambdaVersion: is required/,
        ],
        [
          { preTokenGeneration: arn('one'), preTokenGenerationConfig: v1('two') },
          /^lambdaConfig\.preTokenGeneration: /,
        ],
      ] as const)
        assert.match((await thrownBy(attach(pool, lambdaConfig))).message, expected);
      assert.match(
        (await thrownBy(harness.inputs({ userPoolId: pool.id }))).message,
        /^lambdaConfig: is required/,
      );
      assert.match(
        (await thrownBy(harness.inputs({ lambdaConfig: { preSignUp: arn('one') } }))).message,
        /^userPoolId: is required/,
      );
    });

    it('are in the Region of their pool, which the state remembers', async () => {
      const pool = await pools.create({});
      const made = await harness.create({
        userPoolId: pool.id,
        region: undefined,
        lambdaConfig: { preSignUp: arn('one') },
      });
      assert.equal(made.outs['region'], REGION);
      const thrown = await thrownBy(
        harness.inputs({ userPoolId: pool.id, region: 'us-east-1', lambdaConfig: { preSignUp: arn('one') } }),
      );
      assert.match(thrown.message, /^userPoolId: names a pool in eu-west-1, but the region is us-east-1/);
    });

    it('show what is known where the pool cannot be read', async () => {
      const pool = await pools.create({});
      harness.emulator.fault({
        operation: 'DescribeUserPool',
        kind: 'error',
        type: 'AccessDeniedException',
        message: 'no',
      });
      const inputs = await harness.inputs({ userPoolId: pool.id, lambdaConfig: { preSignUp: arn('one') } });
      assert.deepEqual(inputs['lambdaConfig'], { preSignUp: arn('one') });
    });
  });
});
