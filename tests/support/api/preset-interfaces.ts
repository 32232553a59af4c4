import { DEFAULT_SCOPES } from '../../../components/fragments/provider-defaults';
import { type Description, type Property, typeNamed } from './description';
import { argumentsOf, fileOf, interfaceOf, member } from './interfaces';

/*
 * The interfaces of the children of presets: the arguments of a kind without those that the preset gives.
 */

const inputsOf = ({ resources }: Description, kind: string, without: ReadonlyArray<string>) =>
  (resources.find(({ name }) => name === kind)?.inputs ?? []).filter(({ name }) => !without.includes(name));

/** The settings of an app client whose pool a preset sets. */
const clientArgs = (description: Description): string =>
  interfaceOf(
    'PresetClientArgs',
    { text: "Settings of a preset's app client: those of a `UserPoolClient` without its pool." },
    argumentsOf(inputsOf(description, 'UserPoolClient', ['userPoolId'])),
  );

/** The settings of a group, whose name is its key. */
const groupArgs = (description: Description): string =>
  interfaceOf(
    'PresetGroupArgs',
    { text: "Settings of a preset's group: those of a `UserPoolGroup` without its pool and its name." },
    argumentsOf(inputsOf(description, 'UserPoolGroup', ['userPoolId', 'groupName', 'region']).map(inPreset)),
  );

const STYLE =
  "Settings of the style of a preset's sign-in pages: those of a `ManagedLoginBranding` without its pool and client.";

/**
 * The settings of the style of the sign-in pages. Pulumi's analyzer of components reads no union of text and file, so the
 * content of an image is a file here.
 */
const brandingArgs = (description: Description): string => {
  const { comment, properties } = typeNamed(description, 'BrandingAsset');
  const images = inputsOf(description, 'ManagedLoginBranding', ['userPoolId', 'clientId', 'region']).map(
    (property): Property =>
      property.name === 'assets'
        ? { ...property, type: { kind: 'list', element: { kind: 'object', name: 'PresetBrandingAsset' } } }
        : property,
  );
  const text =
    'The file, at most 1,000,000 bytes, such as `new pulumi.asset.FileAsset(path)`. The state holds a SHA-256 hash of it.';
  return [
    interfaceOf('PresetBrandingAssetArgs', comment, [
      ...argumentsOf(properties.filter(({ name }) => name !== 'bytes')),
      member({ text }, 'bytes: pulumi.Input<pulumi.asset.Asset>'),
    ]),
    interfaceOf('PresetBrandingArgs', { text: STYLE }, argumentsOf(images)),
  ].join('\n\n');
};

const RISK_DEFAULTS: Readonly<Record<string, string>> = {
  compromisedCredentialsRiskConfiguration: 'passwords that are known to others are refused (BLOCK)',
  accountTakeoverRiskConfiguration:
    'NO_ACTION at low risk, MFA_IF_CONFIGURED at medium risk, BLOCK at high risk; each notifies the user if its e-mail is given',
};

/** The settings of the risk configuration, which are merged over those of the preset. */
const riskArgs = (description: Description): string =>
  interfaceOf(
    'PresetRiskConfigurationArgs',
    {
      text: "Settings of a preset's risk configuration: those of a `RiskConfiguration` without its pool and client.",
    },
    argumentsOf(
      inputsOf(description, 'RiskConfiguration', ['userPoolId', 'clientId', 'region']).map(
        (property): Property => {
          const { comment, name } = property;
          const text = RISK_DEFAULTS[name];
          const [first = ''] = comment.text.split('. ');
          return text === undefined
            ? property
            : { ...property, comment: { text: `${first}.`, default: text } };
        },
      ),
    ),
  );

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

const socialArgs = (
  description: Description,
  block: keyof typeof DEFAULT_SCOPES,
  type: string,
  name: string,
  what: string,
): string =>
  interfaceOf(`${name}Args`, { text: `${what} in a preset.` }, [
    ...argumentsOf(typeNamed(description, type).properties.map(withScopes(block))),
    ...argumentsOf(ofProviders(description, OF_EVERY_PROVIDER)),
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
const providerArgs = (description: Description): string => {
  const inOrder = ofProviders(description, [...OF_EVERY_PROVIDER, ...OF_ORGANIZATIONS]);
  // Their keys decide what is created, so the blocks themselves are no outputs.
  const blocks = [
    member({ text: 'A SAML 2.0 provider.' }, 'saml?: SamlSignInArgs | undefined'),
    member({ text: 'An OpenID Connect provider.' }, 'oidc?: OidcSignInArgs | undefined'),
  ];
  return [
    socialArgs(description, 'google', 'GoogleProvider', 'GoogleSignIn', 'Sign-in with Google'),
    socialArgs(description, 'facebook', 'FacebookProvider', 'FacebookSignIn', 'Sign-in with Facebook'),
    socialArgs(description, 'loginWithAmazon', 'AmazonProvider', 'AmazonSignIn', 'Login with Amazon'),
    socialArgs(description, 'signInWithApple', 'AppleProvider', 'AppleSignIn', 'Sign in with Apple'),
    interfaceOf(
      'OidcSignInArgs',
      { text: 'An OpenID Connect provider of an organization in a preset.' },
      argumentsOf(typeNamed(description, 'OidcProvider').properties.map(withScopes('oidc'))),
    ),
    interfaceOf(
      'SamlSignInArgs',
      { text: 'A SAML 2.0 provider of an organization in a preset.' },
      argumentsOf(typeNamed(description, 'SamlProvider').properties.map(asText)),
    ),
    interfaceOf(
      'OrganizationSignInArgs',
      { text: 'The identity provider of an organization in a preset: exactly one of `saml` and `oidc`.' },
      [...blocks, ...argumentsOf(inOrder)],
    ),
  ].join('\n\n');
};

/** The generated files of components/, by their paths. */
export const presetFiles = (
  description: Description,
  exported: Iterable<string>,
): ReadonlyArray<readonly [path: string, text: string]> => {
  const from = new Map([...exported].map((name) => [name, '../provider']));
  const bodies = {
    branding: brandingArgs,
    client: clientArgs,
    group: groupArgs,
    provider: providerArgs,
    risk: riskArgs,
  };
  return Object.entries(bodies).map(([child, body]) => [
    `components/preset-${child}-args.ts`,
    fileOf(body(description), ['OidcSignInArgs', 'SamlSignInArgs', 'PresetBrandingAssetArgs'], from),
  ]);
};
