import * as pulumi from '@pulumi/pulumi';
import type { ClientOptions } from '../aws/client-options';
import { clientOptionsOf, type SUPPORTED, unsupportedSettings } from '../aws/pulumi-aws-settings';
import { own } from '../codec/plain-object';
import { clientOptionsFrom, NAMESPACE, refusedConfiguration } from '../engine/provider-config';
import { type CognitoProviderArgs, ConnectionProvider } from './cognito-provider';
import { hostOfRun, providerPackage } from './host';
import { refusal } from './refusal';
import { providerOfStack } from './stack-provider';

/** The packages of supported AWS providers. */
const AWS = ['aws', 'aws-native'];

/** The packages whose providers can run a resource: this package's own, then those of AWS. */
const usablePackages = (): ReadonlyArray<string> => [providerPackage(), ...AWS];

const packageOf = (provider: pulumi.ProviderResource): string =>
  String(Reflect.get(provider, '__pulumiType')).replace('pulumi:providers:', '');

const nameOf = (resource: pulumi.Resource): string => String(Reflect.get(resource, '__name') ?? '');

/** One output of a provider. An unset setting is unknown in a preview too, so the two cases are distinguished. */
interface Read {
  readonly value: unknown;
  readonly isUnknown: boolean;
  readonly isSecret: boolean;
}

/** The SDK itself reads an output with its unknowns by `promise(true)`; its types mark it internal. */
const read = async (output: pulumi.Output<unknown>): Promise<Read> => {
  const promise: unknown = Reflect.get(output, 'promise');
  const value: unknown = typeof promise === 'function' ? await promise.call(output, true) : undefined;
  const isSecret: unknown = await Reflect.get(output, 'isSecret');
  return { value, isUnknown: pulumi.containsUnknowns(value), isSecret: isSecret === true };
};

type Settings = ReadonlyMap<string, Read>;

const settingsOf = async (provider: pulumi.ProviderResource): Promise<Settings> => {
  const outputs = Object.entries(provider).filter(([name]) => !['id', 'urn'].includes(name));
  const found = outputs.map(async ([name, output]: [string, unknown]) =>
    pulumi.Output.isInstance(output) ? [[name, await read(output)] as const] : [],
  );
  return new Map((await Promise.all(found)).flat());
};

const known =
  (settings: Settings) =>
  (name: string): unknown => {
    const setting = settings.get(name);
    return setting === undefined || setting.isUnknown ? undefined : setting.value;
  };

const refusalOf = (provider: pulumi.ProviderResource, what: string): pulumi.RunError => {
  const refusal = new pulumi.RunError(
    `The provider ${nameOf(provider) || packageOf(provider)} (${packageOf(provider)}): ${what}, so its resources could be created in another account or Region. Give a CognitoProvider (region, profile, assumeRoleArn, endpoint) instead.`,
  );
  // Pulumi shows the stack if the SDK has wrapped the error.
  refusal.stack = '';
  return refusal;
};

/** The AWS provider settings from which each argument is derived. */
const SOURCES = {
  region: ['region'],
  profile: ['profile'],
  assumeRoleArn: ['assumeRoles', 'assumeRole'],
  assumeRoleExternalId: ['assumeRoles', 'assumeRole'],
  assumeRoleSessionName: ['assumeRoles', 'assumeRole'],
  endpoint: ['endpoints'],
  defaultTags: ['defaultTags'],
} as const satisfies {
  readonly [K in keyof CognitoProviderArgs]?: ReadonlyArray<(typeof SUPPORTED)[number]>;
};

/** The settings of an AWS provider; refuses unsupported ones. */
const takenFrom = async (provider: pulumi.ProviderResource): Promise<Settings> => {
  const found = await settingsOf(provider);
  const refused = unsupportedSettings(known(found), [...found.keys()]);
  if (refused.length > 0) throw refusalOf(provider, `${refused.join(', ')} cannot be used by this package`);
  return found;
};

/** The connection options of a provider, for a read in the program; undefined while a preview does not know them. */
export const connectionTo = async (
  name: string,
  provider: pulumi.ProviderResource,
): Promise<ClientOptions | undefined> => {
  refuseUnusableProviders(name, { provider }, 'reach Cognito');
  const isOurs = packageOf(provider) === providerPackage();
  const settings = await (isOurs ? settingsOf(provider) : takenFrom(provider));
  if ([...settings.values()].some(({ isUnknown }) => isUnknown)) return undefined;
  if (!isOurs) return clientOptionsOf(known(settings));
  // A provider of the plugin has its settings by their plain names.
  const get = (key: string): string | undefined => {
    const value = known(settings)(key) ?? known(settings)(key.replace(`${NAMESPACE}:`, ''));
    return typeof value === 'string' ? value : undefined;
  };
  const refused = refusedConfiguration(get);
  if (refused !== undefined) throw refusal(name, refused);
  return clientOptionsFrom(get);
};

/** The arguments of a CognitoProvider equivalent to an AWS provider. */
const argumentsOf = (provider: pulumi.ProviderResource): CognitoProviderArgs => {
  const settings = takenFrom(provider);
  const argument = async (name: keyof typeof SOURCES): Promise<unknown> => {
    const found = await settings;
    const sources = SOURCES[name].map((source) => found.get(source));
    if (sources.some((source) => source?.isUnknown === true)) return pulumi.unknown;
    // An AWS provider without default tags gets none: the stack's tags belong to the default provider.
    const value =
      name === 'defaultTags' ? (known(found)(name) ?? 'false') : own(clientOptionsOf(known(found)), name);
    return sources.some((source) => source?.isSecret === true) ? pulumi.secret(value) : value;
  };
  // Each argument is a text or omitted.
  return Object.fromEntries(
    (Object.keys(SOURCES) as ReadonlyArray<keyof typeof SOURCES>).map((name) => [name, argument(name)]),
  ) as CognitoProviderArgs;
};

const derived = new WeakMap<pulumi.ProviderResource, ConnectionProvider>();

/** The CognitoProvider derived from an AWS provider: one for each, as its child. */
const standInFor = (provider: pulumi.ProviderResource): ConnectionProvider => {
  const existing = derived.get(provider);
  if (existing !== undefined) return existing;
  // The settings of a provider passed from a component in another language cannot be read.
  if (nameOf(provider) === '') throw refusalOf(provider, 'its settings cannot be read here');
  const made = new ConnectionProvider(`${nameOf(provider)}-cognito`, argumentsOf(provider), {
    parent: provider,
  });
  derived.set(provider, made);
  return made;
};

/** The inherited provider of a resource: that of the nearest ancestor with one. */
export const inheritedProvider = (
  parent: pulumi.Resource | undefined,
): pulumi.ProviderResource | undefined => {
  const given = (resource: unknown, name: string): pulumi.ProviderResource | undefined =>
    pulumi.Resource.isInstance(resource) ? resource.getProvider(`${name}:index:Resource`) : undefined;
  const packages = usablePackages();
  for (let level: unknown = parent; pulumi.Resource.isInstance(level); ) {
    const above: unknown = Reflect.get(level, '__parentResource');
    for (const name of packages) {
      const provider = given(level, name);
      if (provider !== undefined && provider !== given(above, name)) return provider;
    }
    level = above;
  }
  return undefined;
};

type Options = pulumi.CustomResourceOptions | pulumi.ComponentResourceOptions;

/** The providers in the options, as a list or by package. */
const listedIn = (opts: Options): ReadonlyArray<pulumi.ProviderResource> => {
  const providers: unknown = Reflect.get(opts, 'providers') ?? [];
  return [opts.provider, ...Object.values(Object(providers))].filter((item) =>
    pulumi.ProviderResource.isInstance(item),
  );
};

/** Fails if the options have a provider of another package than ours and Pulumi's AWS providers. */
export const refuseUnusableProviders = (name: string, opts: Options, use = 'manage this resource'): void => {
  const packages = usablePackages();
  const foreign = listedIn(opts).find((provider) => !packages.includes(packageOf(provider)));
  if (foreign === undefined) return;
  throw refusal(
    name,
    `a provider of ${packageOf(foreign)} cannot ${use}. Give a CognitoProvider (region, profile, assumeRoleArn, endpoint), or an aws.Provider.`,
  );
};

/** The options of a resource, with an equivalent CognitoProvider for a given or inherited AWS provider. */
export const withOwnProvider = (
  name: string,
  opts: pulumi.CustomResourceOptions,
): pulumi.CustomResourceOptions => {
  refuseUnusableProviders(name, opts);
  const listed = listedIn(opts);
  const among = usablePackages().flatMap((kind) => listed.filter((item) => packageOf(item) === kind))[0];
  const provider = opts.provider ?? among ?? inheritedProvider(opts.parent);
  if (provider === undefined) {
    const ofStack = hostOfRun() === 'plugin' ? providerOfStack(name) : undefined;
    return ofStack === undefined ? opts : { ...opts, provider: ofStack };
  }
  return packageOf(provider) === providerPackage() ? opts : { ...opts, provider: standInFor(provider) };
};
