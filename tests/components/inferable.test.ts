import assert from 'node:assert/strict';
import { apiDescription } from '../support/api/extract';
import { PRESETS } from '../support/presets/choices';
import { inferredPresets } from '../support/presets/inferred';

describe('The arguments of the presets', function () {
  this.timeout(600_000);
  let found: ReturnType<typeof inferredPresets>;

  before(() => {
    found = inferredPresets();
  });

  for (const { preset, values, inPairs } of PRESETS) {
    it(`can be inferred by Pulumi for a schema, each with what it means: ${preset}`, () => {
      const inputs = found.components[preset]?.inputs ?? {};
      for (const name of Object.keys({ ...values, ...inPairs })) assert.ok(inputs[name], name);
      for (const [name, { description }] of Object.entries(inputs))
        assert.ok((description ?? '').length > 20, `${name} has no description`);
    });
  }

  it('are inferred with the settings of `pool` and `client` at every depth, by the names of their interfaces', () => {
    const { resources } = apiDescription();
    const nested = resources
      .filter(({ name }) => ['UserPool', 'UserPoolClient'].includes(name))
      .flatMap(({ types }) => types.map(({ name }) => `${name}Args`));
    assert.ok(nested.length > 30);
    for (const name of [...nested, 'UserPoolArgs', 'PresetClientArgs'])
      assert.ok(Object.keys(found.typeDefinitions[name]?.properties ?? {}).length > 0, name);
  });

  it('are inferred with the settings of sign-in pages, identity providers and groups', () => {
    const membersOf = (name: string) => Object.keys(found.typeDefinitions[name]?.properties ?? {});
    assert.deepEqual(membersOf('IdentityProvidersArgs'), [
      'google',
      'facebook',
      'loginWithAmazon',
      'signInWithApple',
    ]);
    assert.ok(membersOf('ManagedLoginArgs').includes('callbackUrls'));
    for (const name of ['GoogleSignInArgs', 'AppleSignInArgs', 'OrganizationSignInArgs', 'OidcSignInArgs'])
      assert.ok(membersOf(name).length > 5, name);
    assert.ok(membersOf('PresetGroupArgs').includes('precedence'));
  });

  it('name their enums, each with its values', () => {
    const expected = new Map(apiDescription().enums.map(({ name, values }) => [name, values.length]));
    for (const [name, size] of [
      ['Mfa', 3],
      ['ThreatProtection', 2],
      ['UserVerification', 2],
    ] as const)
      expected.set(name, size);
    const enums = Object.entries(found.typeDefinitions).flatMap(([name, type]): [string, number][] => {
      const values: unknown = Object(type)['enum'];
      return Array.isArray(values) ? [[name, values.length]] : [];
    });
    assert.ok(enums.length > 20);
    assert.deepEqual(
      enums,
      enums.map(([name]) => [name, expected.get(name)]),
    );
  });
});
