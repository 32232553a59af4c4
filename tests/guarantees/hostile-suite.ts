import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlainObject } from '../../provider/codec/plain-object';
import type { Struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { numberOfRuns } from '../support/sample';
import { type Deployed, type ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const MEGABYTE = 2 ** 20;

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

/** A kind of resource that is given what nobody should give. */
export interface Hostile {
  readonly name: string;
  readonly open: () => Promise<ProviderHarness>;
  readonly inputs: Struct;
  /** Programs whose resources are there. */
  readonly deployed: readonly object[];
  /** Valid settings, to be spoilt. */
  readonly valid: ReadonlyArray<Readonly<Record<string, unknown>>>;
  /** What a difference may be refused with. */
  readonly refusals: RegExp;
  /** Programs in which something is not known yet, by what that is. */
  readonly unknowns: Readonly<Record<string, object>>;
}

const NOWHERE = /^The Region of .* is not known/;

const OUTPUTS = [
  '__provider',
  '__proto__',
  'constructor',
  'schemaAttributes',
  'unmanaged',
  'undeclaredCreateOnly',
  'declaresClientSecret',
];

export const hostileSuite = ({
  name,
  open,
  inputs: codec,
  deployed,
  valid,
  refusals,
  unknowns,
}: Hostile): void => {
  const names = [...Object.keys(codec.fields), ...OUTPUTS];
  let harness: ProviderHarness;
  const resources: Deployed[] = [];

  /** Properties by names that mean something, with values that need not. */
  const properties: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 6 }),
      fc.boolean(),
    )
    .map(([good, bad, isNamed]) =>
      Object.fromEntries([...Object.entries(harness.base), ...(isNamed ? Object.entries(good) : []), ...bad]),
    );

  const given = fc.oneof({ weight: 4, arbitrary: properties }, anything) as fc.Arbitrary<
    Readonly<Record<string, unknown>>
  >;

  describe(`Hostile input of ${name}`, function () {
    // A diff may ask of live clients, which AWS's quotas slow down.
    this.timeout(600_000);
    quiet();
    before(async () => {
      harness = await open();
      for (const program of deployed) resources.push(await harness.create(program));
    });
    after(() => harness.close());

    it('never makes check throw or hang, and gets the same answer twice', () =>
      fc.assert(
        fc.asyncProperty(given, given, async (olds, news) => {
          const once = await harness.provider.check(olds, news);
          assert.deepEqual(await harness.provider.check(olds, structuredClone(news)), once);
          for (const { property, reason } of once.failures ?? []) {
            assert.equal(property, '', 'the engine prints the value of a property that is named');
            assert.ok(reason.length < MEGABYTE / 4, 'no value is repeated');
          }
        }),
        { numRuns: numberOfRuns(600) },
      ));

    it('is not repeated where only the state has it: a Region of a megabyte, which no codec has checked', async () => {
      const { failures = [] } = await harness.provider.check({ region: 'x'.repeat(MEGABYTE) }, {});
      assert.ok(failures.length > 0);
      for (const { reason } of failures) assert.ok(reason.length < 2_000, `${reason.length}`);
    });

    /** What diff says, or the sentence it refuses with. */
    const saidOf = async (id: string, olds: object, news: object): Promise<unknown> => {
      try {
        return await harness.provider.diff(id, olds, news);
      } catch (thrown) {
        assert.ok(thrown instanceof Error);
        assert.equal(thrown.stack, '');
        return thrown.message;
      }
    };

    it('that passes check never makes diff throw anything but its refusals, and gets the same answer twice', () =>
      fc.assert(
        fc.asyncProperty(properties, fc.nat(deployed.length - 1), async (program, index) => {
          const resource = resources[index] ?? assert.fail();
          const { inputs, failures = [] } = await harness.provider.check(resource.inputs, {
            ...program,
            region: REGION,
          });
          fc.pre(failures.length === 0);
          const once = await saidOf(resource.id, resource.outs, inputs);
          if (typeof once === 'string') assert.match(once, refusals);
          assert.deepEqual(await saidOf(resource.id, resource.outs, inputs), once);
        }),
        { numRuns: numberOfRuns(400) },
      ));

    it('in place of a state never makes diff throw anything but a sentence', () =>
      fc.assert(
        fc.asyncProperty(given, fc.nat(deployed.length - 1), async (state, index) => {
          const resource = resources[index] ?? assert.fail();
          const once = await saidOf(resource.id, state, resource.inputs);
          if (typeof once === 'string') assert.ok(refusals.test(once) || NOWHERE.test(once), once);
          else assert.ok(isPlainObject(once));
          assert.deepEqual(await saidOf(resource.id, state, resource.inputs), once);
        }),
        {
          numRuns: numberOfRuns(600),
          examples: [
            [{ unmanaged: [{ toString: 1 }] }, 0],
            [{ mfaConfiguration: { toString: 1 } }, 0],
          ],
        },
      ));

    for (const [what, program] of Object.entries(unknowns)) {
      it(`is the text that stands for an unknown value: as ${what} it is previewed, and refused where all is known`, async () => {
        const inputs = await harness.inputs(program);
        const resource = resources[0] ?? assert.fail();
        for (const step of [
          harness.provider.create(inputs),
          harness.provider.update(resource.id, resource.outs, inputs),
        ]) {
          const { message, stack } = await thrownBy(step);
          assert.equal(message, 'A value is unknown, or is the text that stands for an unknown value.');
          assert.equal(stack, '');
        }
      });
    }
  });
};
