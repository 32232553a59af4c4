import type { IdentityProviderArgs } from '../../provider';
import { suggestion } from '../../provider/codec/suggestion';
import * as codecs from '../../provider/codecs';
import { type Argument, isFuture, keyed, type Problem, settings, when } from '../arguments';
import { merge } from '../merge';
import type {
  AmazonSignInArgs,
  AppleSignInArgs,
  FacebookSignInArgs,
  GoogleSignInArgs,
  OrganizationSignInArgs,
} from '../preset-provider-args';
import type { WithManagedLogin } from './managed-login';
import { DEFAULT_MAPPINGS, DEFAULT_SCOPES } from './provider-defaults';

/** The social identity providers of a pool. */
export interface SocialProvidersArgs {
  /** Sign-in with Google. */
  google?: GoogleSignInArgs | undefined;
  /** Sign-in with Facebook. */
  facebook?: FacebookSignInArgs | undefined;
  /** Login with Amazon. */
  loginWithAmazon?: AmazonSignInArgs | undefined;
  /** Sign in with Apple. */
  signInWithApple?: AppleSignInArgs | undefined;
}

/** The identity providers of a pool: social ones, and those of organizations by their names. */
export interface IdentityProvidersArgs extends SocialProvidersArgs {
  /** The SAML or OpenID Connect provider of an organization; the key is its name in the pool, 3 to 32 characters without spaces and `_`. */
  [name: string]:
    | GoogleSignInArgs
    | FacebookSignInArgs
    | AmazonSignInArgs
    | AppleSignInArgs
    | OrganizationSignInArgs
    | undefined;
}

/** Identity providers. */
export interface WithIdentityProviders {
  /**
   * Identity providers with which users can sign in: `google`, `facebook`, `loginWithAmazon`, `signInWithApple`, or a
   * name of your own with `saml` or `oidc`. Needs `managedLogin`.
   */
  identityProviders?: IdentityProvidersArgs | undefined;
}

const SOCIAL = ['google', 'facebook', 'loginWithAmazon', 'signInWithApple'] as const;

/** The blocks of an organization's provider. */
const ORGANIZATION_BLOCKS = { saml: codecs.SamlProvider, oidc: codecs.OidcProvider };

export type SocialBlock = (typeof SOCIAL)[number];

export const isSocial = (key: string): key is SocialBlock => SOCIAL.some((block) => block === key);

type Settings = Readonly<Record<string, unknown>>;

/** Whether a value is settings, known when the program runs: its keys decide what is created. */
const isSettings = (value: unknown): value is Settings => settings.is(value) && !isFuture(value);

const NOT_SETTINGS = `must be ${settings.name}, not an output`;

/** The identity providers that are given, by their keys. */
export const providersGiven = (
  providers: object = {},
): ReadonlyArray<readonly [key: string, value: Settings]> =>
  Object.entries(providers).flatMap(([key, value]) => (isSettings(value) ? [[key, value] as const] : []));

/** What was meant by a provider with neither block: a social one, or a block around its settings. */
const blockMeant = (key: string, value: Settings): string => {
  const social =
    SOCIAL.find((block) => block.toLowerCase().endsWith(key.toLowerCase())) ?? suggestion(key, SOCIAL);
  if (social !== undefined) return `did you mean ${social}?`;
  for (const [block, { fields }] of Object.entries(ORGANIZATION_BLOCKS)) {
    const stray = Object.keys(value).find((name) => Object.hasOwn(fields, name));
    if (stray !== undefined) return `${stray} is a setting of ${block}, so give ${block}: { ${stray} }`;
  }
  return `only ${SOCIAL.join(', ')} go without`;
};

/** The problems of the identity provider with a key. */
const problemsOfOne = (key: string, value: Settings): ReadonlyArray<Problem> => {
  const blocks = Object.keys(ORGANIZATION_BLOCKS).filter((block) => value[block] !== undefined);
  const unusable = blocks.filter((block) => !isSettings(value[block]));
  if (isSocial(key)) {
    const reason = `is for a provider of another name: ${key} takes clientId and the others directly`;
    return blocks.map((block) => ({ argument: `.${block}`, reason }));
  }
  return [
    ...unusable.map((block) => ({ argument: `.${block}`, reason: NOT_SETTINGS })),
    when(blocks.length === 0, '', `must have saml or oidc: ${blockMeant(key, value)}`),
    when(blocks.length === 2, '.oidc', 'cannot be given beside saml: create two identity providers'),
  ].filter((problem) => problem !== false);
};

const problemsOf = (providers: object): ReadonlyArray<Problem> =>
  Object.entries(providers).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const problems = isSettings(value) ? problemsOfOne(key, value) : [{ argument: '', reason: NOT_SETTINGS }];
    return problems.map((problem) => ({ ...problem, argument: `${keyed(key)}${problem.argument}` }));
  });

export const IDENTITY_PROVIDERS: Readonly<Record<keyof WithIdentityProviders, Argument>> = {
  identityProviders: { ...settings, inside: problemsOf },
};

/** The identifiers that two identity providers have, as far as they are known. */
const sharedIdentifiers = (providers: object): ReadonlyArray<Problem> => {
  const owners = new Map<unknown, string>();
  return providersGiven(providers).flatMap(([key, { idpIdentifiers }]) =>
    [...new Set(Array.isArray(idpIdentifiers) ? idpIdentifiers : [])].flatMap((identifier) => {
      const owner = owners.get(identifier);
      if (typeof identifier === 'string' && owner === undefined) owners.set(identifier, key);
      const argument = `identityProviders${keyed(key)}.idpIdentifiers`;
      const reason = `${JSON.stringify(identifier)} is an identifier of ${owner} too: it would lead to either`;
      return owner === undefined ? [] : [{ argument, reason }];
    }),
  );
};

/**
 * The SAML providers that may start a sign-in by themselves: AWS lets a client that lists one list SAML providers only,
 * and not the users of the pool.
 */
const startingAlone = (providers: object, hasOwnUsers: boolean): ReadonlyArray<Problem> => {
  const given = providersGiven(providers);
  const isAlone = !hasOwnUsers && given.every(([, { saml }]) => saml !== undefined);
  const reason =
    'is true, and AWS then lets the app client have SAML providers only, without users of the pool. Use an EnterprisePool with SAML providers alone';
  return given
    .filter(([, { saml }]) => !isAlone && isSettings(saml) && saml['idpInit'] === true)
    .map(([key]) => ({ argument: `identityProviders${keyed(key)}.saml.idpInit`, reason }));
};

/** The contradictions between identity providers and the other arguments. */
export const identityProviderProblems = (
  {
    identityProviders = {},
    managedLogin,
  }: { readonly identityProviders?: object | undefined } & WithManagedLogin,
  hasOwnUsers: boolean,
): ReadonlyArray<Problem | false> => [
  when(
    managedLogin === undefined && providersGiven(identityProviders).length > 0,
    'identityProviders',
    'requires managedLogin: users come back from an identity provider to its domain',
  ),
  ...sharedIdentifiers(identityProviders),
  ...startingAlone(identityProviders, hasOwnUsers),
];

const withScopes = (block: keyof typeof DEFAULT_SCOPES, value: Settings): Settings => ({
  ...value,
  authorizeScopes: value['authorizeScopes'] ?? [...DEFAULT_SCOPES[block]],
});

/** The arguments of an identity provider that are in no block. */
const BESIDE_THE_BLOCK: ReadonlyArray<string> = [
  'attributeMapping',
  'idpIdentifiers',
  'acrMapping',
  'adoptId',
  'allowReplacement',
  'forceDestroy',
  'skipRules',
];

/** The arguments of an identity provider without its pool. */
export type ProviderArgs = Omit<IdentityProviderArgs, 'userPoolId'>;

/** The arguments of an identity provider, with the defaults of the preset. */
export const providerArgsOf = (key: string, value: Settings): ProviderArgs => {
  const beside = Object.entries(value).filter(([name]) => BESIDE_THE_BLOCK.includes(name));
  const { oidc, ...rest } = Object.fromEntries(
    Object.entries(value).filter(([name]) => !BESIDE_THE_BLOCK.includes(name)),
  );
  const ofOrganization = isSettings(oidc) ? { oidc: withScopes('oidc', oidc) } : rest;
  const [defaults, given] = isSocial(key)
    ? [{ attributeMapping: DEFAULT_MAPPINGS[key] }, { [key]: withScopes(key, rest) }]
    : [
        { providerName: key, attributeMapping: DEFAULT_MAPPINGS[oidc === undefined ? 'saml' : 'oidc'] },
        ofOrganization,
      ];
  // Whether the settings are those of an identity provider is for its own check to say.
  return merge<object>(defaults, Object.fromEntries(beside), given) as ProviderArgs;
};
