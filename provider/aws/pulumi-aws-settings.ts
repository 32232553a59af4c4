import { isPlainObject, own, type PlainObject, textOf } from '../codec/plain-object';
import type { ClientOptions } from './client-options';

/** Looks up an AWS provider's setting by its @pulumi/aws name; the value may be a JSON text. */
export type AwsSettings = (name: string) => unknown;

/** The settings of an AWS provider that this package supports. */
export const SUPPORTED = [
  'region',
  'profile',
  'assumeRoles',
  'assumeRole',
  'endpoints',
  'defaultTags',
] as const;

/** Unsupported settings that select the identity or the connection. */
const UNSUPPORTED = [
  'accessKey',
  'secretKey',
  'token',
  'assumeRoleWithWebIdentity',
  'sharedConfigFiles',
  'sharedCredentialsFiles',
  'sharedCredentialsFile',
  'allowedAccountIds',
  'forbiddenAccountIds',
  'roleArn',
  'customCaBundle',
  'httpProxy',
  'httpsProxy',
  'insecure',
  'useFipsEndpoint',
  'useDualstackEndpoint',
  'ec2MetadataServiceEndpoint',
  'ec2MetadataServiceEndpointMode',
];

/** Settings that do not affect the endpoint or identity of Cognito requests. */
const HARMLESS =
  /^(?:skip.*|s3.*|maxRetries|retryMode|ignoreTags|noProxy|userAgents|tagPolicyCompliance|tokenBucketRateLimiterCapacity|autoNaming|version|pluginDownloadURL|region|profile|stsRegion)$/;

/** Unsupported members of a role that identify the caller or restrict its permissions. */
const UNSUPPORTED_OF_ROLE = ['policy', 'policyArns', 'sourceIdentity', 'tags', 'transitiveTagKeys'];

/** The value of a setting, parsed if it is JSON. */
export const settingValue = (setting: unknown): unknown => {
  if (typeof setting !== 'string' || !/^(?:[[{]|true$|false$|null$)/.test(setting.trim())) return setting;
  try {
    const value: unknown = JSON.parse(setting);
    return value;
  } catch {
    return setting;
  }
};

const isGiven = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isGiven);
  if (isPlainObject(value)) return Object.values(value).some(isGiven);
  return value !== undefined && value !== null && value !== '' && value !== false;
};

const listed = (value: unknown): ReadonlyArray<PlainObject> =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is PlainObject => isPlainObject(item) && isGiven(item),
  );

const rolesIn = (settings: AwsSettings): ReadonlyArray<PlainObject> =>
  ['assumeRoles', 'assumeRole'].flatMap((name) => listed(settingValue(settings(name))));

const endpointOf = (settings: AwsSettings, ...services: ReadonlyArray<string>): string | undefined =>
  listed(settingValue(settings('endpoints')))
    .flatMap((endpoints) => services.map((service) => textOf(own(endpoints, service))))
    .find((url) => url !== undefined);

/** The client options for an AWS provider's supported settings. */
export const clientOptionsOf = (settings: AwsSettings): ClientOptions => {
  const [role] = rolesIn(settings);
  return {
    region: textOf(settings('region')),
    profile: textOf(settings('profile')),
    assumeRoleArn: textOf(own(role, 'roleArn')),
    assumeRoleExternalId: textOf(own(role, 'externalId')),
    assumeRoleSessionName: textOf(own(role, 'sessionName')),
    endpoint: endpointOf(settings, 'cognitoidp', 'cognitoidentityprovider', 'cognitoIdp'),
  };
};

/** The names of an AWS provider's settings that this package cannot honour. */
export const unsupportedSettings = (
  settings: AwsSettings,
  names: ReadonlyArray<string> = [],
): ReadonlyArray<string> => {
  const roles = rolesIn(settings);
  const unknownNames = names.filter(
    (name) =>
      !UNSUPPORTED.includes(name) &&
      !HARMLESS.test(name) &&
      !SUPPORTED.some((supported) => supported === name),
  );
  return [
    ...[...UNSUPPORTED, ...unknownNames].filter((name) => isGiven(settingValue(settings(name)))),
    ...(roles.length > 1 ? ['assumeRoles with more than one role'] : []),
    ...UNSUPPORTED_OF_ROLE.filter((name) => roles.some((role) => isGiven(own(role, name)))).map(
      (name) => `assumeRoles[0].${name}`,
    ),
    ...(roles.length > 0 && textOf(settings('stsRegion')) !== undefined ? ['stsRegion'] : []),
    ...(roles.length > 0 && endpointOf(settings, 'sts') !== undefined ? ['endpoints[0].sts'] : []),
  ];
};
