import assert from 'node:assert/strict';
import { type Choices, combinations, PRESETS, pairedCombinations, pairsIn } from '../support/presets/choices';
import { countOf, sampleOf } from '../support/sample';
import { POLICIES, steadyPresets } from './steady-presets';

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

describe('Every preset, with every pair of its choices and of what it has beside', () => {
  const isSteady = steadyPresets();

  for (const choices of PRESETS) {
    const { preset, values, inPairs } = choices;
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
      const tried = sampleOf(paired, POLICIES.length, number, POLICIES.length);
      it(`${preset}: ${countOf(tried, paired)} of them pass every rule, are accepted, and then nothing changes (${omission})`, () =>
        isSteady(choices, tried, { omission, clientProvidersChecked: true }));
    }
  }
});
