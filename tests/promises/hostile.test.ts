import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlainObject } from '../../provider/spec/object';
import { UNKNOWN } from '../../provider/spec/unknown';
import { UserPoolInputs } from '../../provider/user-pool/inputs';
import { ROWS } from '../lifecycle/properties';
import { merge, put } from '../lifecycle/tree';
import { type Deployed, quiet, Scene, thrownBy } from './scene';

const MEGABYTE = 2 ** 20;
const BOUND_MS = 5_000;

const nested = (depth: number): unknown => {
  let value: unknown = UNKNOWN;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { name: value };
  return value;
};

/** Any JSON, the awkward kind too often. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  fc.constantFrom<unknown>(
    UNKNOWN,
    '',
    '\uD800',
    'x'.repeat(MEGABYTE),
    nested(1_000),
    JSON.parse('{"__proto__":{"poolName":"inherited"},"constructor":1}'),
    { toString: 1, valueOf: 1 },
    [{ toString: 1, name: { toString: 1 } }],
    [null, [], {}],
    [UNKNOWN, UNKNOWN],
    -0,
    1e308,
  ),
);

const names = [
  ...Object.keys(UserPoolInputs.fields),
  '__provider',
  '__proto__',
  'constructor',
  'schemaAttributes',
  'unmanaged',
  'fixed',
];

const valid = ROWS.map(({ path, beside, first }) => merge(beside, put({}, path, first)));

/** Properties by names that mean something, with values that need not. */
const properties: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([good, bad, isNamed]) =>
    Object.fromEntries([
      ['poolName', 'pool'],
      ['region', 'us-east-1'],
      ...(isNamed ? Object.entries(good) : []),
      ...bad,
    ]),
  );

const given = fc.oneof({ weight: 4, arbitrary: properties }, anything) as fc.Arbitrary<
  Readonly<Record<string, unknown>>
>;

describe('Hostile input', () => {
  quiet();
  let scene: Scene;
  const pools: Deployed[] = [];
  before(async () => {
    scene = await Scene.open();
    const programs = [
      {},
      { usernameAttributes: ['email'], userPoolTags: { team: 'a' } },
      { schema: [{ name: 'team', attributeDataType: 'String', mutable: true }], allowReplacement: true },
      { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true }, forceDestroy: true },
      { deviceConfiguration: {}, lambdaConfig: { preSignUp: 'arn:aws:lambda:eu-west-1:1:function:a' } },
    ];
    for (const program of programs) pools.push(await scene.create(program));
  });
  after(() => scene.close());

  it('never makes check throw or hang, and gets the same answer twice', () =>
    fc.assert(
      fc.asyncProperty(given, given, async (olds, news) => {
        const started = performance.now();
        const once = await scene.provider.check(olds, news);
        assert.ok(performance.now() - started < BOUND_MS);
        assert.deepEqual(await scene.provider.check(olds, structuredClone(news)), once);
        for (const { property, reason } of once.failures ?? []) {
          assert.equal(property, '', 'the engine prints the value of a property that is named');
          assert.ok(reason.length < MEGABYTE / 4, 'no value is repeated');
        }
      }),
      { numRuns: 600 },
    ));

  const REFUSALS = /^(This would replace the pool |adoptId: this resource manages )/;

  /** What diff says, or the sentence it refuses with. */
  const saidOf = async (id: string, olds: object, news: object): Promise<unknown> => {
    try {
      return await scene.provider.diff(id, olds, news);
    } catch (thrown) {
      assert.ok(thrown instanceof Error);
      assert.equal(thrown.stack, '');
      return thrown.message;
    }
  };

  it('that passes check never makes diff throw anything but its refusals, and gets the same answer twice', () =>
    fc.assert(
      fc.asyncProperty(properties, fc.nat(4), async (program, index) => {
        const pool = pools[index] ?? assert.fail();
        const { inputs, failures = [] } = await scene.provider.check(pool.inputs, {
          ...program,
          region: 'eu-west-1',
        });
        fc.pre(failures.length === 0);
        const once = await saidOf(pool.id, pool.outs, inputs);
        if (typeof once === 'string') assert.match(once, REFUSALS);
        assert.deepEqual(await saidOf(pool.id, pool.outs, inputs), once);
      }),
      { numRuns: 400 },
    ));

  it('in place of a state never makes diff throw anything but a sentence', () =>
    fc.assert(
      fc.asyncProperty(given, fc.nat(4), async (state, index) => {
        const pool = pools[index] ?? assert.fail();
        const once = await saidOf(pool.id, state, pool.inputs);
        if (typeof once === 'string')
          assert.match(once, /^(This would replace the pool |The Region of the pool \S+ is not known)/);
        else assert.ok(isPlainObject(once));
        assert.deepEqual(await saidOf(pool.id, state, pool.inputs), once);
      }),
      { numRuns: 600 },
    ));

  for (const [what, program] of [
    ['a name', { poolName: UNKNOWN }],
    ['a list', { autoVerifiedAttributes: UNKNOWN }],
    ['an item of a list', { autoVerifiedAttributes: ['email', UNKNOWN] }],
    ['a whole object', { policies: UNKNOWN }],
    ['the value of a tag', { userPoolTags: { team: UNKNOWN } }],
    ['a member of an attribute', { schema: [{ name: UNKNOWN, attributeDataType: 'String' }] }],
    ['what is to be adopted', { adoptId: UNKNOWN }],
  ] as const) {
    it(`is the text that stands for an unknown value: as ${what} it is previewed, and refused where all is known`, async () => {
      const inputs = await scene.inputs(program);
      const pool = pools[0] ?? assert.fail();
      for (const step of [scene.provider.create(inputs), scene.provider.update(pool.id, pool.outs, inputs)]) {
        const { message, stack } = await thrownBy(step);
        assert.equal(message, 'A value is unknown, or is the text that stands for an unknown value.');
        assert.equal(stack, '');
      }
    });
  }
});
