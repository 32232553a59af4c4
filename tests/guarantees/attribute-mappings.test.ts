import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { IdentityProviderInputs } from '../../provider/resources/identity-provider/inputs';
import { IDENTITY_PROVIDER_POOL_RULES } from '../../provider/resources/identity-provider/rules';
import { PROVIDER } from '../resources/identity-provider/rule-inputs';
import { wordsOfRules } from '../resources/user-pool/rule-suite';
import { defaultSettings } from '../support/emulator';
import { consoleOutputOf, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const CORP = { providerName: 'Corp', saml: { metadataUrl: 'https://corp.example.com/metadata' } };
const SCHEMA = [
  { name: 'team', attributeDataType: 'String', mutable: true },
  { name: 'badge', attributeDataType: 'String', mutable: false },
];
const REQUIRED = [{ name: 'email', attributeDataType: 'String', mutable: true, required: true }];

const UNKNOWN_ATTRIBUTE =
  /The pool has no such attribute\. Add it to the schema of the pool, or remove it from the mapping\. \(AWS answers InvalidParameterException: AttributeMapping contains invalid mapping: \[…\]\. To continue anyway: skipRules: \["identity-provider\/unknown-attribute"\]\.\)/;

describe('The mapping of an identity provider', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('IdentityProvider');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({ schema: SCHEMA })).id;
    harness.calls();
  });

  const program = (attributeMapping: object | undefined, more: object = {}) => ({
    userPoolId,
    ...CORP,
    ...(attributeMapping && { attributeMapping }),
    ...more,
  });
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;
  const preview = (given: object): Promise<string> => consoleOutputOf(() => harness.inputs(given));
  /** A program that declares its pool, which is still to be created. */
  const declaring = (pool: object, attributeMapping: object, id: unknown = UNKNOWN) => ({
    ...program(attributeMapping),
    userPoolId: id,
    region: REGION,
    [POOL]: pool,
  });

  it('fails the preview at each attribute that the live pool lacks', async () => {
    const message = await refusedBy(
      harness.inputs(program({ email: 'mail', custom: { team: 'team', role: 'role', 'a-b': 'x' } })),
    );
    assert.deepEqual(
      message.split('\n').map((line) => line.split(': ')[0]),
      ['attributeMapping.custom.role', 'attributeMapping.custom["a-b"]'],
    );
    assert.match(message, UNKNOWN_ATTRIBUTE);
  });

  it('is AWS’s own refusal with skipRules, in the words that the rule quotes', async () => {
    const skipping = program(
      { custom: { role: 'role' } },
      { skipRules: ['identity-provider/unknown-attribute'] },
    );
    assert.match(
      await refusedBy(harness.create(skipping)),
      /Cognito refused CreateIdentityProvider \(InvalidParameterException.*AttributeMapping contains invalid mapping: \[custom:role\]\./,
    );
  });

  it('accepts every attribute of a pool, standard ones too, and the user name, which none has in its schema', async () => {
    const mapped = program({ email: 'a', emailVerified: 'b', updatedAt: 'c', custom: { team: 'd' } });
    assert.equal(await preview(mapped), '');
    const oidc = {
      oidc: {
        clientId: 'shop',
        clientSecret: 'hush',
        oidcIssuer: 'https://auth.example.com',
        authorizeScopes: ['openid'],
      },
    };
    assert.equal(
      await preview({ userPoolId, providerName: 'Oidc', ...oidc, attributeMapping: { username: 'sub' } }),
      '',
    );
    assert.equal(await preview(program(undefined)), '');
  });

  it('counts what the same program adds to the schema of the pool', async () => {
    const role = { name: 'role', attributeDataType: 'String', mutable: true };
    const mapping = { custom: { role: 'role' } };
    await harness.inputs(declaring({ schema: [...SCHEMA, role] }, mapping, userPoolId));
    await harness.inputs(declaring({ schema: [role] }, mapping));
    assert.match(await refusedBy(harness.inputs(declaring({}, mapping))), UNKNOWN_ATTRIBUTE);
    assert.match(
      await refusedBy(harness.inputs(declaring({ schema: SCHEMA }, mapping, userPoolId))),
      UNKNOWN_ATTRIBUTE,
    );
  });

  it('is left to AWS where the schema is not known', async () => {
    const mapping = { custom: { role: 'role' } };
    for (const pool of [
      { schema: UNKNOWN },
      { schema: [UNKNOWN] },
      { schema: [{ name: UNKNOWN }] },
      { isAdopted: true },
    ])
      assert.equal(await preview(declaring(pool, mapping)), '');
    assert.equal(await preview({ ...program(mapping), userPoolId: UNKNOWN, region: REGION }), '');
    assert.equal(await preview({ ...program(undefined), attributeMapping: UNKNOWN }), '');
    harness.emulator.fault({
      operation: 'DescribeUserPool',
      kind: 'error',
      type: 'AccessDeniedException',
      message: 'no',
    });
    assert.equal(await preview(program(mapping)), '');
  });

  it('warns of an attribute that the pool cannot change, live or declared', async () => {
    const warned =
      /^attributeMapping\.custom\.badge: The pool cannot change this attribute once it is set, so the second sign-in of a user fails\. Map an attribute that is mutable\. \(To silence this: skipRules: \["identity-provider\/immutable-attribute"\]\.\)/;
    assert.match(await preview(program({ custom: { badge: 'badge' } })), warned);
    assert.match(await preview(declaring({ schema: SCHEMA }, { custom: { badge: 'badge' } })), warned);
    // Whether a custom attribute is mutable by default is not settled.
    const silent = [{ name: 'badge', attributeDataType: 'String' }];
    assert.equal(await preview(declaring({ schema: silent }, { custom: { badge: 'badge' } })), '');
  });

  it('warns where the pool requires an attribute that is not mapped, live or declared', async () => {
    const warned =
      /^attributeMapping: The pool requires an attribute that is not mapped, so the first sign-in of a user fails\. Map every required attribute\. It requires email\./;
    userPoolId = (await pools.create({ poolName: 'strict', schema: REQUIRED })).id;
    for (const mapping of [undefined, { name: 'name' }])
      assert.match(await preview(program(mapping)), warned);
    assert.equal(await preview(program({ email: 'mail' })), '');
    assert.match(await preview(declaring({ schema: REQUIRED }, { name: 'name' })), warned);
    assert.equal(
      await preview(program(undefined, { skipRules: ['identity-provider/required-attribute'] })),
      '',
    );
    // An adopted provider keeps the mapping that it has.
    await pools.sendRaw('CreateIdentityProvider', {
      UserPoolId: userPoolId,
      ProviderName: 'Corp',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: CORP.saml.metadataUrl },
      AttributeMapping: { email: 'mail' },
    });
    assert.doesNotMatch(await preview(program(undefined, { adoptId: 'Corp' })), /requires an attribute/);
  });

  it('is not checked again where nothing changes', async () => {
    const made = await harness.create(program({ email: 'mail' }));
    harness.calls();
    await harness.inputs(program({ email: 'mail' }), made.inputs);
    assert.deepEqual(harness.calls(), []);
  });
});

describe('The texts of the rules between an identity provider and its pool', () => {
  wordsOfRules({ ...PROVIDER, rules: IDENTITY_PROVIDER_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of IDENTITY_PROVIDER_POOL_RULES)
      assert.ok(IdentityProviderInputs.fields.skipRules.codec.is([id]), id);
  });
});
