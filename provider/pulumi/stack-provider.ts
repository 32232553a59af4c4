import * as pulumi from '@pulumi/pulumi';
import { NAMESPACE, refusedConfiguration, SETTINGS } from '../engine/provider-config';
import { ConnectionProvider, inherited } from './cognito-provider';
import { isPluginProcess } from './host';
import { refusal } from './refusal';

const NAME = 'aws-configuration';

/** The provider of each run of a stack: a process may run several. */
const made = new WeakMap<object, ConnectionProvider>();

/** The key of a program without a stack, as in tests with mocks. */
const NO_STACK = {};

/** The configuration of the stack, in which the SDK keeps each key with its namespace. */
const configuration = (): { readonly [key: string]: string | undefined } => pulumi.runtime.allConfig();

/** The settings of this package in the configuration, which the engine gives to its default provider alone. */
const ownSettings = (): { readonly [name: string]: string | undefined } => {
  const config = configuration();
  return Object.fromEntries(
    [...SETTINGS, 'defaultTags'].map((name) => [name, config[`${NAMESPACE}:${name}`]]),
  );
};

/**
 * The provider of a program's resources on the plugin host, if the stack has an `aws:` configuration. The engine gives the
 * whole configuration to dynamic providers alone, and to a plugin what has its name, so the program has to pass it on.
 */
export const providerOfStack = (name: string): pulumi.ProviderResource | undefined => {
  const config = configuration();
  // In another language, no resource but those of presets could have it.
  if (isPluginProcess()) return undefined;
  if (!Object.keys(config).some((key) => key.startsWith('aws:'))) return undefined;
  const refused = refusedConfiguration((key) => config[key]);
  if (refused !== undefined) throw refusal(name, refused);
  const run = pulumi.runtime.getStackResource() ?? NO_STACK;
  const existing = made.get(run);
  if (existing !== undefined) return existing;
  const provider = new ConnectionProvider(NAME, {}, {}, { ...inherited({}), ...ownSettings() });
  made.set(run, provider);
  return provider;
};
