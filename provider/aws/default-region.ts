import type { ClientOptions } from './client-options';

/** The default Region: from the connection, else the environment, else the AWS profile. */
export const defaultRegion = async ({ region, profile }: ClientOptions): Promise<string | undefined> => {
  const configured = [region, process.env['AWS_REGION'], process.env['AWS_DEFAULT_REGION']].find(Boolean);
  if (configured !== undefined) return configured;
  const { loadConfig, NODE_REGION_CONFIG_OPTIONS } = await import('@smithy/core/config');
  // The environment was read above, and an empty variable there must not hide the profile.
  const inProfile = { ...NODE_REGION_CONFIG_OPTIONS, environmentVariableSelector: () => undefined };
  return loadConfig(inProfile, profile === undefined ? {} : { profile })().catch(() => undefined);
};
