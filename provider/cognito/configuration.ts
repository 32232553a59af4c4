import type { Connection } from './connection';

/** The prefix of a CognitoProvider's own settings. */
export const NAMESPACE = 'cognito-user-pool';

const OWN = [
  'region',
  'profile',
  'assumeRoleArn',
  'assumeRoleExternalId',
  'assumeRoleSessionName',
  'endpoint',
] as const;

/** Reads the settings of an explicit provider, else the `aws:` configuration that @pulumi/aws reads too. */
export const connectionFrom = (get: (key: string) => string | undefined): Connection => {
  const own: Connection = Object.fromEntries(OWN.map((name) => [name, get(`${NAMESPACE}:${name}`)]));
  const share = Number(get(`${NAMESPACE}:quotaShare`) ?? 1);
  return {
    ...own,
    quotaShare: share > 0 ? share : 1,
    region: own.region ?? get('aws:region'),
    profile: own.profile ?? get('aws:profile'),
  };
};

/** The Region for a pool that names none: the connection's, else the environment's, else the AWS profile's. */
export const ambientRegion = async ({ region, profile }: Connection): Promise<string | undefined> => {
  const told = [region, process.env['AWS_REGION'], process.env['AWS_DEFAULT_REGION']].find(Boolean);
  if (told !== undefined) return told;
  const { loadConfig, NODE_REGION_CONFIG_OPTIONS } = await import('@smithy/core/config');
  // The environment was asked already: an empty variable there must not hide the profile.
  const inProfile = { ...NODE_REGION_CONFIG_OPTIONS, environmentVariableSelector: () => undefined };
  return loadConfig(inProfile, profile === undefined ? {} : { profile })().catch(() => undefined);
};

/** Every setting of a CognitoProvider. */
export const SETTINGS = [...OWN, 'quotaShare'] as const;
