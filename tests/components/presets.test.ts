import assert from 'node:assert/strict';
import { quiet } from '../guarantees/provider-harness';
import { type Emulator, startEmulator } from '../support/emulator';
import { type Choices, combinations, PRESETS, pairedCombinations, pairsIn } from '../support/presets/choices';
import { countOf, sampleOf } from '../support/sample';
import { Deployer } from './deployment';

const POLICIES = ['documented', 'observed', 'keep'] as const;

/** Pools of one program that are made at once. */
const BATCH = 64;

/** So many random combinations have every pair of values. */
const RANDOM = 3000;

/** The pairs of values that some combination without a contradiction has. */
const possiblePairs = (
  { values, inPairs, isContradictory }: Choices,
  names: ReadonlyArray<string>,
): Set<string> =>
  new Set(
    combinations({ ...values, ...inPairs })
      .filter((args) => isContradictory?.(args) !== true)
      .flatMap((args) => pairsIn(args, names)),
  );

/** Prime to the numbers of values that an argument has, so that a sample has each of them. */
const STRIDE = 11;

/** Combinations in pairs are few. */
const PAIRED_STRIDE = 3;

describe('Every preset, in every combination of its choices', () => {
  quiet();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());
  beforeEach(() => emulator.reset());

  /** Deploys pools with these arguments, and asserts that they stay as they are. */
  const assertSteady = async (
    { make }: Choices,
    tried: ReadonlyArray<Readonly<Record<string, unknown>>>,
  ): Promise<void> => {
    const deployer = new Deployer(emulator);
    for (let begin = 0; begin < tried.length; begin += BATCH) {
      const batch = tried.slice(begin, begin + BATCH);
      const deployment = await deployer.up(() => {
        for (const [index, args] of batch.entries()) make(`pool-${begin + index}`, args as never);
      });
      assert.ok(deployment.made.length >= 2 * batch.length);
      assert.deepEqual(deployment.warnings, []);
      assert.deepEqual(await deployer.changesOf(deployment), []);
      assert.deepEqual(await deployer.driftOf(deployment), []);
      assert.deepEqual(await deployer.writesOfAdoption(deployment), []);
    }
  };

  for (const choices of PRESETS) {
    const { preset, values, inPairs, isContradictory } = choices;
    const all = combinations(values).filter((args) => isContradictory?.(args) !== true);

    for (const [number, omission] of POLICIES.entries()) {
      const tried = sampleOf(all, STRIDE, number);
      it(`${preset}: ${countOf(tried, all)} combinations pass every rule, are accepted, and then nothing changes (${omission})`, async function () {
        this.timeout(600_000);
        emulator.options.omission = omission;
        await assertSteady(choices, tried);
      });
    }

    if (inPairs === undefined) continue;
    const paired = pairedCombinations(choices, RANDOM);

    it(`${preset}: ${paired.length} combinations have every pair of values that can be, with sign-in pages, identity providers and groups`, () => {
      const names = Object.keys({ ...values, ...inPairs });
      const found = new Set(paired.flatMap((args) => pairsIn(args, names)));
      assert.deepEqual(
        [...possiblePairs(choices, names)].filter((pair) => !found.has(pair)),
        [],
      );
    });

    for (const [number, omission] of POLICIES.entries()) {
      const tried = sampleOf(paired, PAIRED_STRIDE, number);
      it(`${preset}: ${countOf(tried, paired)} of them pass every rule, are accepted, and then nothing changes (${omission})`, async function () {
        this.timeout(600_000);
        emulator.options.omission = omission;
        emulator.options.clientProvidersChecked = true;
        await assertSteady(choices, tried);
      });
    }
  }
});
