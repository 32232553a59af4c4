import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { BLOCKS, type Block } from '../../../provider/resources/identity-provider/provider-types';
import { AttributeMapping } from '../../../provider/resources/identity-provider/types/attribute-mapping';

/** The keys of each type in a request: AWS API reference, CreateIdentityProvider, ProviderDetails. */
export const BLOCK_SETTINGS: Readonly<Record<Block, readonly string[]>> = {
  saml: [
    'MetadataURL',
    'MetadataFile',
    'IDPSignout',
    'IDPInit',
    'EncryptedResponses',
    'RequestSigningAlgorithm',
  ],
  oidc: [
    'client_id',
    'client_secret',
    'oidc_issuer',
    'authorize_scopes',
    'attributes_request_method',
    'authorize_url',
    'token_url',
    'attributes_url',
    'jwks_uri',
  ],
  google: ['client_id', 'client_secret', 'authorize_scopes'],
  facebook: ['client_id', 'client_secret', 'authorize_scopes', 'api_version'],
  loginWithAmazon: ['client_id', 'client_secret', 'authorize_scopes'],
  signInWithApple: ['client_id', 'team_id', 'key_id', 'private_key', 'authorize_scopes'],
};

const word = fc.stringMatching(/^[a-zA-Z0-9:/._-]{1,12}$/);
const scopes = fc
  .uniqueArray(fc.stringMatching(/^[a-z_.:]{1,10}$/), { minLength: 1, maxLength: 4 })
  .map((list) => list.toSorted());

const valueFor = (name: string): fc.Arbitrary<unknown> => {
  if (name === 'authorizeScopes') return scopes;
  if (['idpSignout', 'idpInit', 'encryptedResponses'].includes(name)) return fc.boolean();
  return word;
};

const block = (fields: object): fc.Arbitrary<PlainObject> =>
  fc
    .record(Object.fromEntries(Object.keys(fields).map((name) => [name, valueFor(name)])), {
      requiredKeys: [],
      noNullPrototype: true,
    })
    .filter((settings) => Object.keys(settings).length > 0);

const { custom: _, ...NAMED } = AttributeMapping.fields;

const mapping = fc.record(
  {
    ...Object.fromEntries(Object.keys(NAMED).map((name) => [name, word])),
    custom: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), word, {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const common = fc
  .record(
    {
      attributeMapping: mapping.filter((found) => Object.keys(found).length > 0),
      idpIdentifiers: fc.uniqueArray(word, { maxLength: 3 }).map((list) => list.toSorted()),
      acrMapping: fc.dictionary(fc.constantFrom('Level1', 'Level2'), word, {
        minKeys: 1,
        noNullPrototype: true,
      }),
      userPoolId: fc.constant('eu-west-1_AbCdEfGhI'),
      providerName: word,
    },
    { requiredKeys: ['userPoolId', 'providerName'], noNullPrototype: true },
  )
  .map((found): PlainObject => ({ ...found }));

/** The settings of a provider, as a program with a block declares them. */
export const arbitraryProvider: fc.Arbitrary<PlainObject> = fc
  .constantFrom(...BLOCKS)
  .chain(([name, { codec, type }]) =>
    fc
      .tuple(common, block(codec.fields))
      .map(([rest, settings]) => ({ ...rest, [name]: settings, providerType: type })),
  );
