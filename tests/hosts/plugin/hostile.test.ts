import assert, { equal, match, ok } from 'node:assert/strict';
import type { PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import fc from 'fast-check';
import { SECRET } from '../../../provider/engine/mark-secrets';
import { structMessage } from '../../../provider/hosts/plugin/properties';
import { Empty, messages } from '../../../provider/hosts/plugin/sdk';
import { KINDS } from '../../../provider/resources';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../../lifecycle/service';
import { type Emulator, startEmulator } from '../../support/emulator';
import { marked } from './client';
import { Failed, InProcess } from './in-process';
import { PluginProcess } from './plugin-process';

const HUSH = 'hush-1b9f0c55';

const [SIGNATURE = ''] = Object.keys(SECRET);

/** Names that a program or a state may have, and some that none should. */
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '__provider', '__secrets', '__takeOver', SIGNATURE, 'value'),
  fc.constantFrom(...new Set(Object.values(KINDS).flatMap(({ inputs }) => Object.keys(inputs.fields)))),
  fc.string(),
);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'ON', '04da6b54-80e4-46f7-96ec-b56ff0331ba9'),
    fc.string(),
    fc.constant({ ...SECRET, value: HUSH }),
    // An asset, whose text is no secret, and an output that is one.
    fc.constant({ [SIGNATURE]: 'c44067f5952c0a294b673a41bacd8c17', text: 'a text' }),
    fc.constant({ [SIGNATURE]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: HUSH, secret: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

const properties = fc
  .array(fc.tuple(name, value), { maxLength: 8 })
  .map((entries) => structMessage(Object.fromEntries(entries)));

const urn = fc.oneof(
  fc
    .constantFrom(...Object.keys(KINDS))
    .map((kind) => `urn:pulumi:dev::shop::cognito-user-pool:index:${kind}::x`),
  fc.constantFrom(
    '',
    '::',
    'urn:pulumi:dev::shop',
    'urn:pulumi:dev::shop::a$cognito-user-pool:index:UserPool::a::b',
  ),
  fc.string(),
);

type Given = typeof request extends fc.Arbitrary<infer A> ? A : never;

/** Requests of every step, with any properties. */
const request = fc.record({
  step: fc.constantFrom(
    'check',
    'diff',
    'create',
    'read',
    'update',
    'delete',
    'checkConfig',
    'diffConfig',
    'configure',
  ),
  urn,
  id: fc.oneof(fc.string(), fc.constant('eu-west-1_abc')),
  olds: fc.option(properties, { nil: undefined }),
  news: fc.option(properties, { nil: undefined }),
  preview: fc.boolean(),
});

const messageOf = ({ step, urn, id, olds, news, preview }: Given): unknown => {
  switch (step) {
    case 'check':
    case 'checkConfig':
      return new messages.CheckRequest().setUrn(urn).setOlds(olds).setNews(news);
    case 'diff':
    case 'diffConfig':
      return new messages.DiffRequest().setUrn(urn).setId(id).setOlds(olds).setNews(news);
    case 'create':
      return new messages.CreateRequest().setUrn(urn).setProperties(news).setPreview(preview);
    case 'read':
      return new messages.ReadRequest().setUrn(urn).setId(id).setProperties(olds).setInputs(news);
    case 'update':
      return new messages.UpdateRequest()
        .setUrn(urn)
        .setId(id)
        .setOlds(olds)
        .setNews(news)
        .setPreview(preview);
    case 'delete':
      return new messages.DeleteRequest().setUrn(urn).setId(id).setProperties(olds);
    default:
      return new messages.ConfigureRequest().setArgs(news);
  }
};

describe('A hostile request to the provider plugin', () => {
  let emulator: Emulator;
  let savedEnvironment: SavedEnvironment;
  before(async () => {
    savedEnvironment = setEnvironment();
    emulator = await startEmulator();
  });
  after(async () => {
    restoreEnvironment(savedEnvironment);
    await PluginProcess.stopShared();
    await emulator.close();
  });

  it('is answered, by a sentence where it is refused, and without a secret', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (given) => {
        const service = new InProcess();
        const settings = { endpoint: emulator.url, region: 'eu-west-1', quotaShare: 1000 };
        await service.call('configure', new messages.ConfigureRequest().setArgs(structMessage(settings)));
        try {
          const answer = await service.call<InstanceType<typeof messages.CheckResponse>>(
            given.step,
            messageOf(given),
          );
          if (given.step === 'check')
            ok(!answer.getFailuresList().some((failure) => failure.getReason().includes(HUSH)));
        } catch (thrown) {
          ok(thrown instanceof Failed, String(thrown));
          ok(!thrown.message.includes(HUSH), thrown.message);
          ok(!thrown.message.includes('mistake in this package'), thrown.message);
          ok(!/\n\s+at /.test(thrown.message), 'a stack');
          match(thrown.message, /^\S/);
        }
      }),
      { numRuns: 1_000 },
    );
  }).timeout(600_000);

  it('as large or as deep as no program is does not end the process', async () => {
    const { client, calls } = await PluginProcess.shared();
    await calls.configure({ endpoint: emulator.url, region: 'eu-west-1', quotaShare: 1000 });
    const deep = (levels: number) => {
      let inner: unknown = 'x';
      for (let level = 0; level < levels; level++) inner = { inner };
      return inner;
    };
    const pool = 'urn:pulumi:dev::shop::cognito-user-pool:index:UserPool::x';
    for (const [poolName, urn] of [
      ['x'.repeat(8_000_000), pool],
      [deep(500), pool],
      ['x', 'x'.repeat(1_000_000)],
    ] as const) {
      const news = structMessage({ poolName });
      const answer = client.call<InstanceType<typeof messages.CheckResponse>>(
        'check',
        new messages.CheckRequest().setUrn(urn).setNews(news),
      );
      const reasons = await answer.then(
        (checked) => checked.getFailuresList().map((failure) => failure.getReason()),
        (thrown: Error) => [thrown.message],
      );
      ok(reasons.length > 0 && reasons.join().length < 2_000, `${reasons.join().length}`);
    }
    const info = await client.call<PluginInfo>('getPluginInfo', new Empty());
    match(info.getVersion(), /^\d+\.\d+\.\d+/);
  }).timeout(600_000);

  it('of a method that it lacks is answered as such, and a process that is ended ends in order', async () => {
    const plugin = await PluginProcess.start(['--tracing', 'http://localhost:1', '127.0.0.1:1']);
    await assert.rejects(
      plugin.client.call('parameterize', new messages.ParameterizeRequest()),
      /UNIMPLEMENTED/,
    );
    equal(await plugin.stop('SIGTERM'), 0);
  }).timeout(600_000);

  it('has properties that come back as they were sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        // The maps of google-protobuf are objects, which lose this name: it is no name of a property of ours.
        fc.pre(!JSON.stringify(given).includes('"__proto__":'));
        const plain = JSON.parse(JSON.stringify(given));
        assert.deepEqual(JSON.parse(JSON.stringify(marked(structMessage(plain)))), plain);
      }),
    );
  });
});
