import { DEFAULT_SCOPES } from '../../../components/fragments/provider-defaults';
import {
  type Description,
  type ObjectType,
  type Property,
  type PropertyType,
  typeNamed,
} from './description';
import { argsInterface, fileOf } from './interfaces';

/*
 * The settings of the children of presets: the arguments of a kind without those that the preset gives.
 */

const settingsOf = (name: string, text: string, properties: ReadonlyArray<Property>): ObjectType => ({
  name,
  comment: { text },
  awsType: undefined,
  properties,
});

/** A property that a preset has beside those of its kinds. */
const own = (name: string, text: string, type: PropertyType): Property => ({
  name,
  comment: { text },
  isRequired: false,
  type,
  constraint: '',
  replaces: false,
  isSecret: false,
});

const inputsOf = ({ resources }: Description, kind: string, without: ReadonlyArray<string>) =>
  (resources.find(({ name }) => name === kind)?.inputs ?? []).filter(({ name }) => !without.includes(name));

/** The settings of an app client whose pool a preset sets. */
const clientTypes = (description: Description): ReadonlyArray<ObjectType> => [
  settingsOf(
    'PresetClient',
    "Settings of a preset's app client: those of a `UserPoolClient` without its pool.",
    inputsOf(description, 'UserPoolClient', ['userPoolId']),
  ),
];

/** The settings of a group, whose name is its key. */
const groupTypes = (description: Description): ReadonlyArray<ObjectType> => [
  settingsOf(
    'PresetGroup',
    "Settings of a preset's group: those of a `UserPoolGroup` without its pool and its name.",
    inputsOf(description, 'UserPoolGroup', ['userPoolId', 'groupName', 'region']).map(inPreset),
  ),
];

const STYLE =
  "Settings of the style of a preset's sign-in pages: those of a `ManagedLoginBranding` without its pool and client.";

/**
 * The settings of the style of the sign-in pages. Pulumi's analyzer of components reads no union of text and file, so the
 * content of an image is a file here.
 */
const brandingTypes = (description: Description): ReadonlyArray<ObjectType> => {
  const asset = typeNamed(description, 'BrandingAsset');
  const text =
    'The file, at most 1,000,000 bytes, such as `new pulumi.asset.FileAsset(path)`. The state holds a SHA-256 hash of it.';
  const file: Property = { ...own('bytes', text, { kind: 'asset' }), isRequired: true };
  const others = asset.properties.filter(({ name }) => name !== file.name);
  const images = inputsOf(description, 'ManagedLoginBranding', ['userPoolId', 'clientId', 'region']).map(
    (property): Property =>
      property.name === 'assets'
        ? { ...property, type: { kind: 'list', element: { kind: 'object', name: 'PresetBrandingAsset' } } }
        : property,
  );
  return [
    settingsOf('PresetBrandingAsset', asset.comment.text, [...others, file]),
    settingsOf('PresetBranding', STYLE, images),
  ];
};

const RISK_DEFAULTS: Readonly<Record<string, string>> = {
  compromisedCredentialsRiskConfiguration: 'passwords that are known to others are refused (BLOCK)',
  accountTakeoverRiskConfiguration:
    'NO_ACTION at low risk, MFA_IF_CONFIGURED at medium risk, BLOCK at high risk; each notifies the user if its e-mail is given',
};

/** The settings of the risk configuration, which are merged over those of the preset. */
const riskTypes = (description: Description): ReadonlyArray<ObjectType> => [
  settingsOf(
    'PresetRiskConfiguration',
    "Settings of a preset's risk configuration: those of a `RiskConfiguration` without its pool and client.",
    inputsOf(description, 'RiskConfiguration', ['userPoolId', 'clientId', 'region']).map(
      (property): Property => {
        const { comment, name } = property;
        const text = RISK_DEFAULTS[name];
        const [first = ''] = comment.text.split('. ');
        return text === undefined ? property : { ...property, comment: { text: `${first}.`, default: text } };
      },
    ),
  ),
];

/** The arguments of an identity provider beside its type, its name and its block. */
const OF_EVERY_PROVIDER = ['attributeMapping', 'adoptId', 'allowReplacement', 'forceDestroy', 'skipRules'];
const OF_ORGANIZATIONS = ['idpIdentifiers', 'acrMapping'];

const MAPPING =
  'Merged over the mapping of the preset, which `docs/guides/presets.md` of this package lists.';

/** A property whose value the preset has a default for. */
const withScopes =
  (block: keyof typeof DEFAULT_SCOPES) =>
  (property: Property): Property =>
    property.name === 'authorizeScopes'
      ? {
          ...property,
          isRequired: false,
          comment: {
            ...property.comment,
            default: `[${DEFAULT_SCOPES[block].map((scope) => `"${scope}"`).join(', ')}]`,
          },
        }
      : property;

/** The sentences that are other ones in a preset, where the key is the name. */
const inPreset = (property: Property): Property => {
  const { comment, name } = property;
  const text = comment.text
    .replace('must equal `providerName`', 'must equal its name in the pool')
    .replace('`groupName` may repeat it', 'must equal its key');
  return {
    ...property,
    comment: { ...comment, text: name === 'attributeMapping' ? `${text} ${MAPPING}` : text },
  };
};

const socialType = (
  description: Description,
  block: keyof typeof DEFAULT_SCOPES,
  type: string,
  name: string,
  what: string,
): ObjectType =>
  settingsOf(name, `${what} in a preset.`, [
    ...typeNamed(description, type).properties.map(withScopes(block)),
    ...ofProviders(description, OF_EVERY_PROVIDER),
  ]);

const ofProviders = (description: Description, names: ReadonlyArray<string>): ReadonlyArray<Property> =>
  inputsOf(description, 'IdentityProvider', [])
    .filter(({ name }) => names.includes(name))
    .map(inPreset);

const METADATA =
  "The provider's metadata as XML text: `readFileSync(path, 'utf8')` reads a file. It must be replaced by hand when a certificate changes: `metadataUrl` is better.";

/** The metadata as text only: Pulumi's analyzer of components reads no union of text and file. */
const asText = (property: Property): Property =>
  property.name === 'metadataFile'
    ? { ...property, comment: { text: METADATA }, type: { kind: 'string' } }
    : property;

/** The settings of identity providers, whose types and names are their keys. */
const providerTypes = (description: Description): ReadonlyArray<ObjectType> => {
  const inOrder = ofProviders(description, [...OF_EVERY_PROVIDER, ...OF_ORGANIZATIONS]);
  // Their keys decide what is created, so the blocks themselves are no outputs.
  const block = (name: string, text: string, type: string): Property => ({
    ...own(name, text, { kind: 'object', name: type }),
    isPlain: true,
  });
  return [
    socialType(description, 'google', 'GoogleProvider', 'GoogleSignIn', 'Sign-in with Google'),
    socialType(description, 'facebook', 'FacebookProvider', 'FacebookSignIn', 'Sign-in with Facebook'),
    socialType(description, 'loginWithAmazon', 'AmazonProvider', 'AmazonSignIn', 'Login with Amazon'),
    socialType(description, 'signInWithApple', 'AppleProvider', 'AppleSignIn', 'Sign in with Apple'),
    settingsOf(
      'OidcSignIn',
      'An OpenID Connect provider of an organization in a preset.',
      typeNamed(description, 'OidcProvider').properties.map(withScopes('oidc')),
    ),
    settingsOf(
      'SamlSignIn',
      'A SAML 2.0 provider of an organization in a preset.',
      typeNamed(description, 'SamlProvider').properties.map(asText),
    ),
    settingsOf(
      'OrganizationSignIn',
      'The identity provider of an organization in a preset: exactly one of `saml` and `oidc`.',
      [
        block('saml', 'A SAML 2.0 provider.', 'SamlSignIn'),
        block('oidc', 'An OpenID Connect provider.', 'OidcSignIn'),
        ...inOrder,
      ],
    ),
  ];
};

/** The types of the children of presets, by the child that they are for. */
const typesByChild = (description: Description): Readonly<Record<string, ReadonlyArray<ObjectType>>> => ({
  branding: brandingTypes(description),
  client: clientTypes(description),
  group: groupTypes(description),
  provider: providerTypes(description),
  risk: riskTypes(description),
});

/** The types of the settings of the children of presets. */
export const presetTypes = (description: Description): ReadonlyArray<ObjectType> =>
  Object.values(typesByChild(description)).flat();

/** The generated files of components/, by their paths. */
export const presetFiles = (
  description: Description,
  exported: Iterable<string>,
): ReadonlyArray<readonly [path: string, text: string]> => {
  const from = new Map([...exported].map((name) => [name, '../provider']));
  return Object.entries(typesByChild(description)).map(([child, types]) => [
    `components/preset-${child}-args.ts`,
    fileOf(
      types.map(argsInterface).join('\n\n'),
      types.map(({ name }) => `${name}Args`),
      from,
    ),
  ]);
};
