import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/identity-provider/check';
import { IdentityProviderInputs } from '../../../provider/resources/identity-provider/inputs';
import { IDENTITY_PROVIDER_RULES } from '../../../provider/resources/identity-provider/rules';
import type { Provider } from '../../../provider/resources/identity-provider/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';
import { metadata } from './metadata';

const GOOGLE = { clientId: 'shop', clientSecret: 'hush-google', authorizeScopes: ['openid'] };
const OIDC = { ...GOOGLE, oidcIssuer: 'https://auth.example.com' };
const APPLE = {
  clientId: 'com.example.shop',
  teamId: 'TEAM',
  keyId: 'KEY',
  privateKey: 'hush-key',
  authorizeScopes: [],
};
const METADATA_URL = 'https://idp.example.com/metadata';

/** Another block in place of that of the base. */
const instead = (settings: object): object => ({ saml: undefined, ...settings });

const file = (metadataFile: string): object => ({ saml: { metadataFile } });

const raw = (providerDetails: object): object => instead({ providerType: 'SAML', providerDetails });

const CASES: Cases = {
  'identity-provider/social-name': {
    breaks: instead({ google: GOOGLE, providerName: 'NameOfGP' }),
    keeps: instead({ google: GOOGLE, providerName: 'Google' }),
  },
  'identity-provider/reserved-name': {
    breaks: { providerName: 'Facebook' },
    keeps: { providerName: 'FacebookStaff' },
  },
  'identity-provider/saml-metadata': {
    breaks: { saml: { idpInit: true } },
    keeps: { saml: { idpInit: true, metadataUrl: METADATA_URL } },
  },
  'identity-provider/saml-two-metadata': {
    breaks: { saml: { metadataUrl: METADATA_URL, metadataFile: metadata() } },
    keeps: file(metadata()),
  },
  'identity-provider/saml-sign-on-url': {
    breaks: file(metadata({ binding: 'HTTP-POST' })),
    keeps: file(metadata()),
  },
  'identity-provider/saml-several-entities': {
    breaks: file(`${metadata()}${metadata()}`),
    keeps: file(metadata()),
  },
  'identity-provider/saml-expired-certificate': {
    breaks: file(metadata({ certificates: ['expired'] })),
    keeps: file(metadata({ certificates: ['expired', 'valid'] })),
  },
  'identity-provider/acr-mapping-oidc-only': {
    breaks: { acrMapping: { Level1: 'low' } },
    keeps: instead({ oidc: OIDC, acrMapping: { Level1: 'low' } }),
  },
  'identity-provider/saml-username': {
    breaks: { attributeMapping: { username: 'NameID' } },
    keeps: instead({ oidc: OIDC, attributeMapping: { username: 'sub' } }),
  },
  'identity-provider/scope-comma': {
    breaks: instead({ google: { ...GOOGLE, authorizeScopes: ['email,', 'openid'] }, providerName: 'Google' }),
    keeps: instead({ google: GOOGLE, providerName: 'Google' }),
  },
  'identity-provider/oidc-issuer-discovery': {
    breaks: instead({ oidc: { ...OIDC, oidcIssuer: `${OIDC.oidcIssuer}/.well-known/openid-configuration` } }),
    keeps: instead({ oidc: { ...OIDC, oidcIssuer: `${OIDC.oidcIssuer}/.well-known` } }),
  },
  'region/identity-provider-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/identity-provider-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'identity-provider/social-name': {
    breaks: [
      instead({ providerType: 'Facebook', providerDetails: { client_id: 'a' }, providerName: 'Google' }),
    ],
    keeps: [instead({ google: GOOGLE, providerName: undefined }), { providerName: 'Corp' }],
  },
  'identity-provider/reserved-name': {
    breaks: [{ providerName: 'COGNITO' }, instead({ oidc: OIDC, providerName: 'Google' })],
    keeps: [instead({ google: GOOGLE, providerName: 'Google' })],
  },
  'identity-provider/saml-metadata': {
    breaks: [raw({ IDPInit: 'true' })],
    keeps: [raw({ MetadataURL: METADATA_URL }), instead({ oidc: OIDC }), file(metadata())],
  },
  'identity-provider/saml-two-metadata': {
    breaks: [raw({ MetadataURL: METADATA_URL, MetadataFile: metadata() })],
    keeps: [raw({ MetadataFile: metadata() }), {}],
  },
  'identity-provider/saml-sign-on-url': {
    breaks: [file('not XML'), raw({ MetadataFile: '<a/>' })],
    keeps: [
      {},
      // With another prefix, or none, and as the last of several bindings.
      file(metadata().replaceAll('md:', '')),
      file(
        metadata().replace(
          '<md:SingleSignOnService',
          '<md:SingleSignOnService Binding="x"/><md:SingleSignOnService',
        ),
      ),
    ],
  },
  'identity-provider/saml-several-entities': {
    keeps: [{}, file(`<md:EntitiesDescriptor>${metadata()}</md:EntitiesDescriptor>`)],
  },
  'identity-provider/saml-expired-certificate': {
    breaks: [file(metadata({ certificates: ['expired', 'expired'] }))],
    keeps: [file(metadata({ certificates: [] })), file('<X509Certificate>garbage</X509Certificate>'), {}],
  },
  'identity-provider/acr-mapping-oidc-only': {
    breaks: [instead({ google: GOOGLE, providerName: 'Google', acrMapping: { Level2: 'high' } })],
    keeps: [{}],
  },
  'identity-provider/scope-comma': {
    breaks: [
      instead({ providerType: 'LoginWithAmazon', providerDetails: { authorize_scopes: 'email, profile' } }),
      instead({ signInWithApple: { ...APPLE, authorizeScopes: ['email,name'] }, providerName: undefined }),
    ],
    keeps: [
      instead({ oidc: { ...OIDC, authorizeScopes: ['a,b'] } }),
      instead({ providerType: 'Facebook', providerDetails: { authorize_scopes: 'email,public_profile' } }),
      instead({ providerType: 'Google', providerDetails: { client_id: 'a' } }),
    ],
  },
  'identity-provider/oidc-issuer-discovery': {
    breaks: [
      instead({
        providerType: 'OIDC',
        providerDetails: { oidc_issuer: 'https://id.example.com/.well-known/openid-configuration/' },
      }),
    ],
    keeps: [
      instead({ providerType: 'OIDC', providerDetails: { oidc_issuer: 'https://id.example.com' } }),
      instead({
        saml: { metadataUrl: 'https://id.example.com/.well-known/openid-configuration' },
      }),
    ],
  },
  'identity-provider/saml-username': { keeps: [{ attributeMapping: { email: 'mail' } }] },
};

const word = fc.stringMatching(/^[a-z]{1,10}$/);

/** Settings beside the block. */
const valid: fc.Arbitrary<PlainObject> = fc
  .record({
    attributeMapping: fc.dictionary(fc.constantFrom('email', 'name', 'givenName', 'username'), word, {
      minKeys: 1,
      noNullPrototype: true,
    }),
    idpIdentifiers: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    acrMapping: fc.dictionary(fc.constantFrom('Level1', 'Level4'), word, {
      minKeys: 1,
      noNullPrototype: true,
    }),
  })
  .map((settings): PlainObject => ({ ...settings }));

/** The rules of an identity provider. */
export const PROVIDER: RuleSuite<Provider> = {
  rules: IDENTITY_PROVIDER_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', providerName: 'Corp', saml: { metadataUrl: METADATA_URL } },
  // Which type a provider has.
  decisive: ['saml'],
  inputs: IdentityProviderInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
