import assert from 'node:assert/strict';
import { PlusTierPool } from '../../components';
import { type Choices, PRESETS } from '../support/presets/choices';
import { digestOf } from '../support/presets/digest';
import { registeredBy, shortType } from '../support/presets/registered';
import before from './registered-before-managed-login.json';

/*
 * What the presets registered before they took `managedLogin`, `identityProviders` and `groups`: every resource of every
 * combination, with its type, name, inputs and options. A stack of that time has the same resources today.
 */
describe('A preset without managed login, identity providers and groups', function () {
  this.timeout(600_000);
  const expected = new Map(Object.entries(before));
  /** What a preset has more since then, and how it has it not. */
  const WITHOUT: Readonly<Record<string, Choices['values']>> = {
    PlusTierPool: { createRiskConfiguration: [false] },
  };

  for (const choices of PRESETS.filter(({ preset }) => expected.has(preset))) {
    it(`registers what it did before there were any: ${choices.preset}`, async () => {
      assert.deepEqual(
        await digestOf(choices, { ...choices.values, ...WITHOUT[choices.preset] }),
        expected.get(choices.preset),
      );
    });
  }

  it('has a risk configuration more since then, and nothing else: PlusTierPool', async () => {
    const all = await registeredBy(() => new PlusTierPool('x'));
    const kinds = all.map(({ type, name }) => [shortType(type), name]);
    assert.deepEqual(
      kinds,
      ['PlusTierPool', 'UserPool', 'RiskConfiguration', 'UserPoolClient'].map((kind) => [kind, 'x']),
    );
  });

  it('is each of the presets of that time', () => {
    const names = PRESETS.map(({ preset }) => preset);
    assert.deepEqual(
      [...expected.keys()].filter((preset) => !names.includes(preset)),
      [],
    );
    assert.equal(expected.size, 6);
  });

  it('would be found to differ by one setting of one resource', async () => {
    const { preset, make, ...others } = PRESETS[1] ?? assert.fail();
    const changed: typeof make = (name, args, opts) =>
      make(name, Object({ pool: { userPoolTags: { a: 'b' } }, ...Object(args) }) as never, opts);
    const digest = await digestOf({ preset, make: changed, ...others }, others.values);
    assert.notEqual(digest.sha256, expected.get(preset)?.sha256);
  });
});
