import assert from 'node:assert/strict';
import { PRESETS } from '../support/presets/choices';
import { digestOf } from '../support/presets/digest';
import before from './registered-before-managed-login.json';

/*
 * What the presets registered before they took `managedLogin`, `identityProviders` and `groups`: every resource of every
 * combination, with its type, name, inputs and options. A stack of that time has the same resources today.
 */
describe('A preset without managed login, identity providers and groups', function () {
  this.timeout(120_000);
  const expected = new Map(Object.entries(before));

  for (const choices of PRESETS.filter(({ preset }) => expected.has(preset))) {
    it(`registers what it did before there were any: ${choices.preset}`, async () => {
      assert.deepEqual(await digestOf(choices, choices.values), expected.get(choices.preset));
    });
  }

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
