import assert from 'node:assert/strict';
import { PRESETS } from '../support/presets/choices';
import { inferredPresets } from '../support/presets/inferred';

describe('The arguments of the presets', function () {
  this.timeout(120_000);
  let found: ReturnType<typeof inferredPresets>;

  before(() => {
    found = inferredPresets();
  });

  for (const { preset, values } of PRESETS) {
    it(`can be inferred by Pulumi for a schema, each with what it means: ${preset}`, () => {
      const inputs = found.components[preset]?.inputs ?? {};
      for (const name of Object.keys(values)) assert.ok(inputs[name], name);
      for (const [name, { description }] of Object.entries(inputs))
        assert.ok((description ?? '').length > 20, `${name} has no description`);
    });
  }

  it('name their words as enumerations', () => {
    assert.deepEqual(
      Object.entries(found.typeDefinitions).map(([name, type]) => [name, Object(type)['enum']?.length]),
      [
        ['UserVerification', 2],
        ['Mfa', 3],
        ['ThreatProtection', 2],
      ],
    );
  });
});
