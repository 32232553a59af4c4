import assert from 'node:assert/strict';
import { omit } from '../../provider/codec/pick';
import type { PlainObject } from '../../provider/codec/plain-object';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';
import {
  DEPLOYED_PROVIDERS,
  type PublishedMembers,
  rawProgram,
  typedProgram,
} from '../resources/identity-provider/deployed-providers';
import { isImportedAsDeclared, isMadeAgain } from '../resources/shared/deployed';
import { defaultSettings } from '../support/emulator';
import { type Deployed, ProviderHarness, quiet } from './provider-harness';

const CUSTOM = 'custom:';

/** The custom attributes that a mapping fills. */
const customAttributes = ({ AttributeMapping = {} }: PublishedMembers) =>
  Object.keys(AttributeMapping)
    .filter((name) => name.startsWith(CUSTOM))
    .map((name) => ({ Name: name.slice(CUSTOM.length), AttributeDataType: 'String', Mutable: true }));

/** The keys whose values the emulator invents: the certificate of the pool, and what stands in a document on the web. */
const unreadOf = ({ ProviderDetails }: PublishedMembers): readonly string[] => [
  'ActiveEncryptionCertificate',
  ...('MetadataURL' in ProviderDetails ? ['SSORedirectBindingURI', 'SLORedirectBindingURI'] : []),
];

const FORMS = { 'in a block': typedProgram, 'by AWS’s own keys': rawProgram };

/** Where AWS can have these from the issuer, an import leaves them to that. */
const DISCOVERED = ['authorizeUrl', 'tokenUrl', 'attributesUrl', 'jwksUri'].map((name) => `oidc.${name}`);

describe('An identity provider that somebody publishes', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('IdentityProvider');
  });
  after(() => pools.close());

  const poolFor = async (api: PublishedMembers): Promise<void> => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    const { UserPool } = await pools.sendRaw('CreateUserPool', {
      PoolName: 'pool',
      Schema: [{ Name: 'other', AttributeDataType: 'String' }, ...customAttributes(api)],
    });
    userPoolId = String(Reflect.get(Object(UserPool), 'Id'));
    harness.calls();
  };
  const writes = (): readonly string[] =>
    harness.calls().filter((operation) => !/^(Describe|List)/.test(operation));
  const live = ({ ProviderName }: PublishedMembers) =>
    harness.emulator.pool(userPoolId).identityProviders.get(ProviderName) ?? assert.fail(ProviderName);
  const isSteady = async (made: Deployed, program: PlainObject): Promise<void> => {
    assert.deepEqual(await harness.diff(made, program), { changes: false });
    const found = await harness.refresh(made);
    assert.deepEqual(found?.outs, made.outs);
    assert.deepEqual(withoutSecretMarks(found?.inputs), withoutPrivateKey(made.inputs));
    assert.deepEqual(await harness.diff(found ?? made, program), { changes: false });
    assert.deepEqual(writes(), []);
  };

  for (const { source, api, live: recorded } of DEPLOYED_PROVIDERS) {
    describe(source, () => {
      beforeEach(() => poolFor(api));

      for (const [form, programOf] of Object.entries(FORMS)) {
        it(`is created by one request ${form}, and is steady`, async () => {
          const program = { ...programOf(api), userPoolId };
          const made = await harness.create(program);
          assert.deepEqual(writes(), ['CreateIdentityProvider']);
          assert.deepEqual(made.outs['unmanaged'], []);
          await isSteady(made, program);
          // AWS never returns the private key of Apple, so an import lacks it.
          if (api.ProviderType === 'SignInWithApple') return;
          await isImportedAsDeclared(harness, made);
          await isMadeAgain(harness, made, DISCOVERED);
        });

        it(`is adopted ${form} without a write, and is steady`, async () => {
          await harness.sendRaw('CreateIdentityProvider', { UserPoolId: userPoolId, ...api });
          const before = structuredClone(live(api));
          harness.calls();
          const program = { ...withoutPrivateKey(programOf(api)), userPoolId, adoptId: api.ProviderName };
          const adopted = await harness.create(program);
          assert.deepEqual(writes(), []);
          assert.deepEqual(live(api), before);
          assert.deepEqual(adopted.outs['unmanaged'], []);
          await isSteady(adopted, program);
        });
      }

      if (recorded !== undefined)
        it('has on the emulator what AWS answers', async () => {
          await harness.sendRaw('CreateIdentityProvider', { UserPoolId: userPoolId, ...api });
          const { ProviderDetails, AttributeMapping, IdpIdentifiers } = live(api);
          assert.deepEqual(
            [AttributeMapping, IdpIdentifiers],
            [recorded.AttributeMapping, recorded.IdpIdentifiers],
          );
          const unread = unreadOf(api);
          assert.deepEqual(omit(ProviderDetails, unread), omit(recorded.ProviderDetails, unread));
        });
    });
  }
});

/** A program that leaves Apple's private key as it is: AWS never returns it, so an adoption that declares it sends it. */
function withoutPrivateKey(program: PlainObject): PlainObject {
  const without = (name: string, key: string): PlainObject => {
    const { [key]: _key, ...others } = Object(program[name]);
    return name in program ? { [name]: others } : {};
  };
  return {
    ...program,
    ...without('signInWithApple', 'privateKey'),
    ...without('providerDetails', 'private_key'),
  };
}
