import { combinations, PRESETS } from '../support/presets/choices';
import { countOf, sampleOf } from '../support/sample';
import { POLICIES, steadyPresets } from './steady-presets';

/** Prime to the numbers of values that an argument has, so that a sample has each of them. */
const STRIDE = 11;

describe('Every preset, in every combination of its choices', () => {
  const isSteady = steadyPresets();

  for (const choices of PRESETS) {
    const { preset, values, isContradictory } = choices;
    const all = combinations(values).filter((args) => isContradictory?.(args) !== true);

    for (const [number, omission] of POLICIES.entries()) {
      const tried = sampleOf(all, STRIDE, number, POLICIES.length);
      it(`${preset}: ${countOf(tried, all)} combinations pass every rule, are accepted, and then nothing changes (${omission})`, () =>
        isSteady(choices, tried, { omission }));
    }
  }
});
