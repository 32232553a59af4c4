import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { showPath } from '../../provider/codec/path';
import { own, ownTexts, type PlainObject } from '../../provider/codec/plain-object';
import { UNKNOWN } from '../../provider/codec/unknown';
import { SECRET } from '../../provider/engine/mark-secrets';
import { check } from '../../provider/resources/identity-provider/check';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';
import { parsePath } from '../resources/user-pool/api-names';
import { defaultSettings } from '../support/emulator';
import { validMinimal } from '../support/model/samples';
import { violations } from '../support/model/violations';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const GOOGLE = { clientId: 'shop', clientSecret: 'hush-google', authorizeScopes: ['openid', 'email'] };
const OIDC = {
  clientId: 'shop',
  clientSecret: 'hush-oidc',
  oidcIssuer: 'https://auth.example.com',
  authorizeScopes: ['openid'],
};
const METADATA =
  '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="corp"><md:IDPSSODescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://corp.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>';
const SAML = { metadataFile: METADATA };
const APPLE = {
  clientId: 'com.example.shop',
  teamId: 'TEAM',
  keyId: 'KEY',
  privateKey: 'hush-private-key',
  authorizeScopes: ['email', 'name'],
};

/** What each block is in a program, with a change that AWS makes in place, and where it shows. */
const BLOCKS: Readonly<Record<string, { program: object; change: object; key: string; becomes: string }>> = {
  google: {
    program: { google: GOOGLE },
    change: { google: { ...GOOGLE, authorizeScopes: ['openid'] } },
    key: 'authorize_scopes',
    becomes: 'openid',
  },
  facebook: {
    program: { facebook: { ...GOOGLE, apiVersion: 'v17.0' } },
    change: { facebook: { ...GOOGLE, apiVersion: 'v18.0' } },
    key: 'attributes_url',
    becomes: 'https://graph.facebook.com/v18.0/me?fields=',
  },
  loginWithAmazon: {
    program: { loginWithAmazon: GOOGLE },
    change: { loginWithAmazon: { ...GOOGLE, clientId: 'other' } },
    key: 'client_id',
    becomes: 'other',
  },
  signInWithApple: {
    program: { signInWithApple: APPLE },
    change: { signInWithApple: { ...APPLE, keyId: 'OTHER' } },
    key: 'key_id',
    becomes: 'OTHER',
  },
  oidc: {
    program: { oidc: OIDC, providerName: 'Corp' },
    change: { oidc: { ...OIDC, attributesRequestMethod: 'POST' }, providerName: 'Corp' },
    key: 'attributes_request_method',
    becomes: 'POST',
  },
  saml: {
    program: { saml: SAML, providerName: 'Corp' },
    change: { saml: { ...SAML, idpInit: true }, providerName: 'Corp' },
    key: 'IDPInit',
    becomes: 'true',
  },
  'AWS’s own keys': {
    program: {
      providerType: 'Google',
      providerDetails: { client_id: 'shop', client_secret: 'hush-google', authorize_scopes: 'openid email' },
    },
    change: {
      providerType: 'Google',
      providerDetails: { client_id: 'shop', client_secret: 'hush-google', authorize_scopes: 'openid' },
    },
    key: 'authorize_scopes',
    becomes: 'openid',
  },
};

describe('An identity provider', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('IdentityProvider');
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({})).id;
    harness.calls();
  });

  const program = (given: object = { google: GOOGLE }) => ({ userPoolId, ...given });
  const live = (name: string) =>
    harness.emulator.pool(userPoolId).identityProviders.get(name) ?? assert.fail(`${name} is not live`);
  const writes = (): readonly string[] =>
    harness.calls().filter((operation) => !/^(Describe|List)/.test(operation));
  const updates = (): readonly PlainObject[] =>
    harness.emulator.requests
      .filter(({ operation }) => operation === 'UpdateIdentityProvider')
      .map(({ input }) => input);
  const isSettled = async (made: Deployed, given: object): Promise<void> => {
    assert.deepEqual(await harness.diff(made, given), { changes: false });
    const found = await harness.refresh(made);
    assert.deepEqual(found?.outs, made.outs);
    assert.deepEqual(await harness.diff(found ?? made, given), { changes: false });
  };

  for (const [name, { program: given, change, key, becomes }] of Object.entries(BLOCKS)) {
    describe(`by ${name}`, () => {
      it('is created by one request, and the keys that AWS adds are neither drift nor sent back', async () => {
        const made = await harness.create(program(given));
        assert.deepEqual(writes(), ['CreateIdentityProvider']);
        assert.deepEqual(made.outs['unmanaged'], []);
        await isSettled(made, program(given));
        const changed = await harness.up(made, program(change));
        assert.equal(live(changed.id).ProviderDetails[key], becomes);
        const [update] = updates();
        const sent = Object.keys(Object(update?.['ProviderDetails']));
        for (const added of [
          'token_url',
          'attributes_url',
          'attributes_url_add_attributes',
          'SSORedirectBindingURI',
        ])
          assert.ok(!sent.includes(added), added);
        await isSettled(changed, program(change));
        await harness.delete(changed);
        assert.equal(harness.emulator.pool(userPoolId).identityProviders.size, 0);
        await harness.delete(changed);
      });

      it('is adopted as it is, without a write unless its key cannot be read', async () => {
        const { id } = await harness.create(program(given));
        harness.calls();
        const adopted = await harness.create({ ...program(given), adoptId: id });
        assert.deepEqual(writes(), name === 'signInWithApple' ? ['UpdateIdentityProvider'] : []);
        await isSettled(adopted, { ...program(given), adoptId: id });
      });

      it('keeps what its program does not declare through an update of something else', async () => {
        const made = await harness.create(program(given));
        Object.assign(live(made.id), {
          AttributeMapping: { email: 'mail', 'custom:x': 'x', phone: 'p' },
          IdpIdentifiers: ['example.com'],
        });
        live(made.id).ProviderDetails['new_key'] = 'kept';
        const found = await harness.refresh(made);
        const { signInWithApple: _, ...others } = made.inputs;
        assert.partialDeepStrictEqual(withoutSecretMarks(found?.inputs), others);
        assert.deepEqual(ownTexts(found?.outs, 'unmanaged').toSorted(), [
          'attributeMapping.custom.x',
          'attributeMapping.email',
          'attributeMapping.phone',
          'idpIdentifiers',
          'providerDetails.new_key',
        ]);
        // The pool of the emulator has no such attributes, and a test of the merge needs none.
        const { userPool } = harness.emulator.pool(userPoolId);
        userPool.SchemaAttributes = [
          ...(userPool.SchemaAttributes ?? []),
          { Name: 'custom:x' },
          { Name: 'phone' },
        ];
        await harness.up(found ?? made, program(change));
        const { AttributeMapping, IdpIdentifiers, ProviderDetails } = live(made.id);
        assert.deepEqual(AttributeMapping, { email: 'mail', 'custom:x': 'x', phone: 'p' });
        assert.deepEqual(IdpIdentifiers, ['example.com']);
        assert.equal(ProviderDetails['new_key'], 'kept');
      });
    });
  }

  it('has the default mapping of AWS without drift, and takes away what it no longer declares', async () => {
    const mapped = program({ google: GOOGLE, attributeMapping: { email: 'email', givenName: 'given_name' } });
    const plain = await harness.create(program());
    assert.deepEqual(live('Google').AttributeMapping, { username: 'sub' });
    await isSettled(plain, program());
    const more = await harness.up(plain, mapped);
    assert.deepEqual(live('Google').AttributeMapping, {
      username: 'sub',
      email: 'email',
      given_name: 'given_name',
    });
    assert.deepEqual(updates()[0]?.['ProviderDetails'], undefined);
    const less = await harness.up(more, program());
    assert.deepEqual(live('Google').AttributeMapping, { username: 'sub' });
    await isSettled(less, program());
  });

  it('clears the mapping, the identifiers and the ACR values that it no longer declares', async () => {
    const oidc = { oidc: OIDC, providerName: 'Corp' };
    const made = await harness.create(
      program({
        ...oidc,
        attributeMapping: { email: 'mail' },
        idpIdentifiers: ['b.example', 'a.example'],
        acrMapping: { Level1: 'low', Level2: 'high' },
      }),
    );
    assert.deepEqual(live('Corp').AcrMapping, { Level1: 'low', Level2: 'high' });
    await harness.up(made, program(oidc));
    const { AttributeMapping, IdpIdentifiers, AcrMapping } = live('Corp');
    assert.deepEqual([AttributeMapping, IdpIdentifiers, AcrMapping], [{}, [], {}]);
  });

  it('shows drift of what it declares, a secret too, and the next up corrects it', async () => {
    const made = await harness.create(program());
    live('Google').ProviderDetails['client_secret'] = 'by hand';
    const found = await harness.refresh(made);
    assert.ok(found);
    assert.notDeepEqual(await harness.diff(found, program()), { changes: false });
    await harness.up(found, program());
    assert.equal(live('Google').ProviderDetails['client_secret'], 'hush-google');
  });

  describe('with secrets', () => {
    const secret = (value: unknown) => ({ ...SECRET, value });

    it('marks client secrets in the state at any depth', async () => {
      const { outs } = await harness.create(program());
      assert.deepEqual(own(outs['google'], 'clientSecret'), secret('hush-google'));
      const raw = {
        providerType: 'OIDC',
        providerName: 'Corp',
        providerDetails: {
          client_secret: 'hush',
          oidc_issuer: 'https://x.example',
          client_id: 'a',
          authorize_scopes: 'openid',
        },
      };
      const other = await harness.create(program(raw));
      assert.deepEqual(own(other.outs['providerDetails'], 'client_secret'), secret('hush'));
    });

    it('never writes a private key to the state, and recognises a changed one by its hash', async () => {
      const given = { signInWithApple: APPLE };
      const made = await harness.create(program(given));
      assert.equal(live('SignInWithApple').privateKey, 'hush-private-key');
      assert.ok(!JSON.stringify(made.outs).includes('hush-private-key'));
      await isSettled(made, program(given));
      const next = { signInWithApple: { ...APPLE, privateKey: 'hush-other-key' } };
      assert.deepEqual(await harness.diff(made, program(next)), { replaces: [] });
      const changed = await harness.up(made, program(next));
      assert.equal(live('SignInWithApple').privateKey, 'hush-other-key');
      assert.ok(!JSON.stringify(changed.outs).includes('hush-other-key'));
      await isSettled(changed, program(next));
    });

    it('sends a private key again after an update of which it is unknown whether it was set', async () => {
      const made = await harness.create(program({ signInWithApple: APPLE }));
      const next = program({ signInWithApple: { ...APPLE, privateKey: 'hush-other-key' } });
      harness.emulator.fault({
        operation: 'UpdateIdentityProvider',
        kind: 'error',
        type: 'NotAuthorizedException',
        status: 400,
      });
      const thrown = await thrownBy(harness.up(made, next));
      assert.ok(!JSON.stringify(thrown.properties).includes('hush'));
      const failed = { ...made, outs: thrown.properties ?? {} };
      assert.notDeepEqual(await harness.diff(failed, program({ signInWithApple: APPLE })), {
        changes: false,
      });
      await harness.up(failed, next);
      assert.equal(live('SignInWithApple').privateKey, 'hush-other-key');
    });

    it('needs the private key only where the details change', async () => {
      const { privateKey: _, ...keyless } = APPLE;
      const made = await harness.create(program({ signInWithApple: APPLE }));
      const mapped = program({ signInWithApple: keyless, attributeMapping: { email: 'email' } });
      const changed = await harness.up(made, mapped);
      assert.equal(live('SignInWithApple').privateKey, 'hush-private-key');
      const thrown = await thrownBy(
        harness.up(changed, { ...mapped, signInWithApple: { ...keyless, keyId: 'OTHER' } }),
      );
      assert.match(
        thrown.message,
        /cannot be updated without the private key.*Declare signInWithApple\.privateKey/,
      );
    });

    it('shows none of them in a message', async () => {
      harness.emulator.fault({
        operation: 'CreateIdentityProvider',
        kind: 'error',
        type: 'InvalidParameterException',
        message: 'hush-google is wrong',
        status: 400,
      });
      const output = await consoleOutputOf(async () => {
        const thrown = await thrownBy(harness.create(program()));
        assert.match(thrown.message, /\[secret\] is wrong/);
      });
      assert.ok(!output.includes('hush'));
      const thrown = await thrownBy(harness.create(program({ google: { ...GOOGLE, clientSecret: 7 } })));
      assert.match(thrown.message, /google\.clientSecret: must be/);
    });
  });

  describe('of one type', () => {
    const refusedAt = (given: object): readonly string[] => {
      const result = check({}, { userPoolId: 'eu-west-1_AbCdEfGhI', ...given }, { region: REGION });
      return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
    };

    it('has exactly one block, or a type with details', () => {
      assert.deepEqual(refusedAt({ providerName: 'Corp' }), ['providerType']);
      assert.deepEqual(refusedAt({ google: GOOGLE, saml: SAML }), ['google']);
      assert.deepEqual(refusedAt({ google: GOOGLE, providerDetails: {} }), ['providerDetails']);
      assert.deepEqual(refusedAt({ providerType: 'Google' }), ['providerDetails']);
      assert.deepEqual(refusedAt({ providerDetails: { a: 'b' }, providerName: 'Corp' }), ['providerType']);
      assert.deepEqual(refusedAt({ google: GOOGLE, providerType: 'SAML' }), ['providerType']);
      assert.deepEqual(refusedAt({ google: GOOGLE, providerType: 'Google' }), []);
      assert.deepEqual(refusedAt({ google: UNKNOWN }), []);
    });

    it('needs a name where AWS gives none, of the form that AWS accepts today', () => {
      assert.deepEqual(refusedAt({ saml: SAML }), ['providerName']);
      for (const providerName of ['ab', 'my_idp', 'my idp', '_abc', 'a'.repeat(33)])
        assert.deepEqual(refusedAt({ saml: SAML, providerName }), ['providerName'], providerName);
      for (const providerName of ['abc', 'a_c', 'Entra-ID', 'a'.repeat(32)])
        assert.deepEqual(refusedAt({ saml: SAML, providerName }), [], providerName);
      assert.deepEqual(refusedAt({ saml: SAML, providerName: 'old name', adoptId: 'old name' }), []);
      assert.deepEqual(refusedAt({ signInWithApple: { ...APPLE, privateKey: undefined } }), [
        'signInWithApple.privateKey',
      ]);
    });

    const opted = (settings: object) => program({ ...settings, allowReplacement: true });

    it('is replaced by another type, pool or name: before its deletion only under another name', async () => {
      const corp = { saml: SAML, providerName: 'Corp' };
      const made = await harness.create(program(corp));
      const { id } = await pools.create({});
      const other = await harness.diff(made, opted({ oidc: OIDC, providerName: 'Corp' }));
      assert.deepEqual([other.replaces, other.deleteBeforeReplace], [['providerType'], true]);
      const renamed = await harness.diff(made, opted({ saml: SAML, providerName: 'Other' }));
      assert.deepEqual([renamed.replaces, renamed.deleteBeforeReplace], [['providerName'], undefined]);
      const moved = await harness.diff(made, { ...opted(corp), userPoolId: id });
      assert.deepEqual([moved.replaces, moved.deleteBeforeReplace], [['userPoolId'], undefined]);
    });

    it('deletes the old one first where both would have an identifier', async () => {
      const named = (providerName: string) =>
        opted({ saml: SAML, providerName, idpIdentifiers: ['corp.example'] });
      const made = await harness.create(named('Corp'));
      const { deleteBeforeReplace } = await harness.diff(made, named('Other'));
      assert.equal(deleteBeforeReplace, true);
    });

    it('is not replaced without opt-in, since its users would no longer reach their profiles', async () => {
      const made = await harness.create(program({ saml: SAML, providerName: 'Corp' }));
      const { id } = await pools.create({});
      const refused = (change: string) =>
        `This would replace the identity provider Corp of the pool ${userPoolId}, and users who signed in through it would no longer reach their profiles, whose names begin with Corp_. AWS cannot change ${change} on a live identity provider. Revert the change, or declare the new provider under a name of its own beside this one, or set allowReplacement: true to replace it anyway.`;
      for (const [settings, change] of [
        [{ oidc: OIDC, providerName: 'Corp' }, 'providerType ("SAML" => "OIDC")'],
        [{ saml: SAML, providerName: 'Other' }, 'providerName ("Corp" => "Other")'],
        [{ saml: SAML, providerName: 'Corp', userPoolId: id }, `userPoolId ("${userPoolId}" => "${id}")`],
      ] as const)
        assert.equal((await thrownBy(harness.diff(made, program(settings)))).message, refused(change));
      const output = await consoleOutputOf(() =>
        harness.diff(made, opted({ oidc: OIDC, providerName: 'Corp' })),
      );
      assert.equal(
        output,
        `This replaces the identity provider Corp of the pool ${userPoolId}: users who signed in through it would no longer reach their profiles, whose names begin with Corp_.`,
      );
    });

    it('is replaced without opt-in where it no longer exists, or its pool is replaced', async () => {
      const made = await harness.create(program({ saml: SAML, providerName: 'Corp' }));
      const moved = await harness.diff(
        made,
        program({ saml: SAML, providerName: 'Corp', userPoolId: UNKNOWN }),
      );
      assert.deepEqual(moved.replaces, ['userPoolId']);
      await harness.sendRaw('DeleteIdentityProvider', { UserPoolId: userPoolId, ProviderName: 'Corp' });
      const renamed = await harness.diff(made, program({ saml: SAML, providerName: 'Other' }));
      assert.deepEqual(renamed.replaces, ['providerName']);
    });
  });

  it('drops the endpoints of a former issuer, and keeps those of the same', async () => {
    const made = await harness.create(program({ oidc: OIDC, providerName: 'Corp' }));
    live('Corp').ProviderDetails['token_url'] = 'https://auth.example.com/token';
    const found = await harness.refresh(made);
    assert.deepEqual(own(found?.outs, 'unmanaged'), []);
    const same = { oidc: { ...OIDC, clientId: 'other' }, providerName: 'Corp' };
    const kept = await harness.up(found ?? made, program(same));
    assert.equal(live('Corp').ProviderDetails['token_url'], 'https://auth.example.com/token');
    await harness.up(
      kept,
      program({ oidc: { ...OIDC, oidcIssuer: 'https://new.example.com' }, providerName: 'Corp' }),
    );
    assert.equal(live('Corp').ProviderDetails['token_url'], undefined);
  });

  const URL_OF_METADATA = 'https://login.example.com/metadata';
  for (const [declared, live_, kept, gone] of [
    [{ saml: { metadataUrl: URL_OF_METADATA } }, { MetadataFile: METADATA }, 'MetadataURL', 'MetadataFile'],
    [{ saml: { metadataFile: METADATA } }, { MetadataURL: URL_OF_METADATA }, 'MetadataFile', 'MetadataURL'],
    [
      { providerType: 'SAML', providerDetails: { MetadataURL: URL_OF_METADATA } },
      { MetadataFile: METADATA },
      'MetadataURL',
      'MetadataFile',
    ],
  ] as const) {
    it(`has its declared metadata alone where the live one has ${gone}, in ${Object.keys(declared).at(-1)}`, async () => {
      const details = { ...live_, IDPSignout: 'true' };
      const request = { UserPoolId: userPoolId, ProviderName: 'Corp', ProviderType: 'SAML' };
      await harness.sendRaw('CreateIdentityProvider', { ...request, ProviderDetails: details });
      const given = program({ ...declared, providerName: 'Corp', adoptId: 'Corp' });
      const adopted = await harness.create(given);
      const { [kept]: sent, [gone]: left, IDPSignout } = Object(updates().at(-1)?.['ProviderDetails']);
      assert.deepEqual([typeof sent, left, IDPSignout], ['string', undefined, 'true']);
      assert.deepEqual(own(adopted.outs, 'unmanaged'), [
        'saml' in declared ? 'saml.idpSignout' : 'providerDetails.IDPSignout',
      ]);
      await isSettled(adopted, given);
    });
  }

  it('keeps the version of Facebook’s endpoints where no version is named, and drops them for a named one', async () => {
    const facebook = (given: object = {}) => program({ facebook: { ...GOOGLE, ...given } });
    const made = await harness.create(facebook());
    const v21 = 'https://graph.facebook.com/v21.0/me?fields=';
    live('Facebook').ProviderDetails['attributes_url'] = v21;
    const found = await harness.refresh(made);
    assert.deepEqual(own(found?.outs, 'unmanaged'), []);
    const kept = await harness.up(found ?? made, facebook({ clientSecret: 'hush-other' }));
    assert.equal(live('Facebook').ProviderDetails['attributes_url'], v21);
    await isSettled(kept, facebook({ clientSecret: 'hush-other' }));
    await harness.up(kept, facebook({ clientSecret: 'hush-other', apiVersion: 'v22.0' }));
    assert.equal(
      live('Facebook').ProviderDetails['attributes_url'],
      'https://graph.facebook.com/v22.0/me?fields=',
    );
  });

  it('changes between a block and AWS’s own keys without a request', async () => {
    const made = await harness.create(program());
    harness.calls();
    const raw = {
      providerType: 'Google',
      providerDetails: { client_id: 'shop', client_secret: 'hush-google', authorize_scopes: 'email openid' },
    };
    const moved = await harness.up(made, program(raw));
    await harness.up(moved, program());
    assert.deepEqual(writes(), []);
  });

  it('tells the other side what it asks for, from the domain of the pool', async () => {
    const made = await harness.create(program({ saml: SAML, providerName: 'Corp' }));
    assert.equal(made.outs['assertionConsumerUri'], undefined);
    assert.equal(made.outs['entityId'], `urn:amazon:cognito:sp:${userPoolId}`);
    assert.equal(made.outs['singleSignOnUri'], 'https://corp.example.com/sso');
    const domains = await pools.other('UserPoolDomain');
    await domains.create({ userPoolId, domain: 'shop' });
    const found = await harness.refresh(made);
    const base = `https://shop.auth.${REGION}.amazoncognito.com`;
    assert.equal(own(found?.outs, 'assertionConsumerUri'), `${base}/saml2/idpresponse`);
    assert.equal(own(found?.outs, 'logoutUri'), `${base}/saml2/logout`);
    const google = await harness.create(program());
    assert.equal(google.outs['redirectUri'], `${base}/oauth2/idpresponse`);
    assert.equal(google.outs['entityId'], undefined);
  });

  describe('that is there already', () => {
    it('is refused at preview, and at deployment, with both ways to continue', async () => {
      await harness.create(program());
      const expected =
        /the pool \S+ has an identity provider Google already.*adoptId: "Google".*IdentityProvider\.get/s;
      await assert.rejects(harness.inputs(program()), expected);
      const inputs = { ...program(), region: REGION, providerName: 'Google', providerType: 'Google' };
      assert.match((await thrownBy(harness.provider.create(inputs))).message, expected);
    });

    it('is created exactly once where the response is lost', async () => {
      for (const [name, { program: given }] of Object.entries(BLOCKS)) {
        if (name === 'AWS’s own keys') continue;
        userPoolId = (await pools.create({})).id;
        harness.calls();
        harness.emulator.fault({ operation: 'CreateIdentityProvider', kind: 'drop-after' });
        const made = await harness.create(program(given));
        assert.equal(harness.emulator.count('CreateIdentityProvider'), 1, name);
        await isSettled(made, program(given));
      }
    });
  });

  describe('that a client lists', () => {
    const client = () => ({ userPoolId, clientName: 'web', supportedIdentityProviders: ['Google'] });

    it('is named in the refusal of its deletion, with the client', async () => {
      const clients = await pools.other('UserPoolClient');
      const made = await harness.create(program());
      const web = await clients.create(client());
      const thrown = await thrownBy(harness.delete(made));
      assert.ok(
        thrown.message.includes(`list Google in supportedIdentityProviders: web (${web.id})`),
        thrown.message,
      );
      await clients.delete(web);
      await harness.delete(made);
    });

    it('must exist, and the error says how', async () => {
      harness.emulator.options.clientProvidersChecked = true;
      const clients = await pools.other('UserPoolClient');
      const thrown = await thrownBy(clients.create(client()));
      assert.match(thrown.message, /The provider Google does not exist.*pass its providerName output/s);
    });
  });

  it('is deleted with its pool', async () => {
    const made = await harness.create(program());
    await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
  });
});

describe('The requests that each violate the service model of CreateIdentityProvider in one place', () => {
  const MEMBERS: Readonly<Record<string, string>> = {
    UserPoolId: 'userPoolId',
    ProviderName: 'providerName',
    ProviderType: 'providerType',
    ProviderDetails: 'providerDetails',
    AttributeMapping: 'attributeMapping',
    IdpIdentifiers: 'idpIdentifiers',
    AcrMapping: 'acrMapping',
  };

  /** A custom attribute stands for any key of the mapping, whose named ones are properties. */
  const customOf = (key: string): string => key.replace(/^custom:/, '');

  const programOf = (input: unknown): PlainObject =>
    Object.fromEntries(
      Object.entries(Object(input)).map(([member, value]) => [
        MEMBERS[member] ?? member,
        member === 'AttributeMapping' && typeof value === 'object'
          ? {
              custom: Object.fromEntries(
                Object.entries(Object(value)).map(([key, claim]) => [customOf(key), claim]),
              ),
            }
          : value,
      ]),
    );

  const failuresOf = (news: unknown): readonly string[] => {
    const result = check({}, news, { region: REGION });
    return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
  };

  const cases = violations('CreateIdentityProvider').map(({ path, constraint, input }) => {
    const [member = '', ...rest] = parsePath(path);
    const inside = member === 'AttributeMapping' && rest.length > 0;
    const steps = inside ? ['custom', ...rest.map((step) => customOf(String(step)))] : rest;
    return {
      path,
      constraint,
      expected: showPath([MEMBERS[member] ?? String(member), ...steps]),
      news: programOf(input),
    };
  });

  for (const { path, constraint, expected, news } of cases)
    it(`are refused at ${expected.slice(0, 60)}: ${path.slice(0, 60)}, ${constraint}`, () => {
      const found = failuresOf(news);
      assert.ok(
        found.some(
          (one) =>
            one === expected ||
            (one.startsWith('attributeMapping') && expected.startsWith('attributeMapping')),
        ),
        found.join(),
      );
      // A map whose value has another type may be named as a whole.
      for (const one of found) assert.ok(one.startsWith(expected.split(/[.[]/)[0] ?? ''), one);
    });

  it('are all of them, and what the model allows is accepted', () => {
    assert.ok(cases.length >= 25, String(cases.length));
    const named = { ...programOf(validMinimal('CreateIdentityProviderRequest')), providerName: 'OIDC-1' };
    assert.deepEqual(failuresOf({ ...named, providerType: 'OIDC', providerDetails: { client_id: 'a' } }), []);
  });
});
