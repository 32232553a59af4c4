import * as pulumi from '@pulumi/pulumi';

/** What runs the resources of a program: Pulumi's dynamic provider, or the provider plugin of this package. */
export type Host = 'dynamic' | 'plugin';

/** The namespace of the stack's configuration, which is also the name of the plugin. */
const PACKAGE = 'cognito-user-pool';

const TYPES: Readonly<Record<Host, (kind: string) => string>> = {
  dynamic: (kind) => `pulumi-nodejs:dynamic/${PACKAGE}:${kind}`,
  plugin: (kind) => `${PACKAGE}:index:${kind}`,
};

const PROVIDERS: Readonly<Record<Host, string>> = { dynamic: 'pulumi-nodejs', plugin: PACKAGE };

let isPlugin = false;

/** Makes this process, which is the plugin itself, create resources of the plugin: those of a preset. */
export const usePluginHost = (): void => {
  isPlugin = true;
};

/** Whether this process is the plugin itself. */
export const isPluginProcess = (): boolean => isPlugin;

/** The host that the stack's configuration names; it is read for each resource, since a process may run several stacks. */
export const hostOfRun = (): Host => {
  if (isPlugin) return 'plugin';
  const host = new pulumi.Config(PACKAGE).get('host') ?? 'dynamic';
  if (host === 'dynamic' || host === 'plugin') return host;
  throw new pulumi.RunError(
    `The configuration ${PACKAGE}:host must be dynamic or plugin, not ${JSON.stringify(host)}.`,
  );
};

/** The other host, whose state a resource may have. */
const otherHost = (host: Host): Host => (host === 'plugin' ? 'dynamic' : 'plugin');

/** The type of a kind of resource in the state. */
export const typeOf = (kind: string, host: Host): string => TYPES[host](kind);

/** The name of the package whose providers run the resources. */
export const providerPackage = (host: Host = hostOfRun()): string => PROVIDERS[host];

/** The type of an explicit provider in a state of the other host. */
export const otherProviderType = (host: Host): string => `pulumi:providers:${PROVIDERS[otherHost(host)]}`;

/** The type of the same kind in a state of the other host. */
export const otherType = (kind: string, host: Host): string => TYPES[otherHost(host)](kind);

type Alias = pulumi.Input<pulumi.URN | pulumi.Alias>;

const isAlias = (alias: Alias): alias is pulumi.Alias =>
  typeof alias === 'object' && !pulumi.Output.isInstance(alias) && !(alias instanceof Promise);

/**
 * The aliases of a resource, with those of the state of the other host: without them, a stack whose host changes would
 * delete each resource and create it anew. A renamed resource may have moved at the same time.
 */
export const withOtherHost = (
  type: string,
  aliases: ReadonlyArray<Alias> = [],
): Array<pulumi.Input<pulumi.URN | pulumi.Alias>> => [
  ...aliases,
  { type },
  ...aliases.filter(isAlias).flatMap((alias) => (alias.type === undefined ? [{ ...alias, type }] : [])),
];
