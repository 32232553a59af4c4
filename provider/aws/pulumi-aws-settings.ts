import { isPlainObject, own, type PlainObject } from '../codec/plain-object';
import type { ClientOptions } from './client-options';

/** A setting of an AWS provider by the name that @pulumi/aws gives it: a text, or what it stands for as JSON. */
export type AwsSettings = (name: string) => unknown;

/** What this package takes over of an AWS provider's settings. */
export const SUPPORTED = [
  'region',
  'profile',
  'assumeRoles',
  'assumeRole',
  'endpoints',
  'defaultTags',
] as const;

/** What decides as whom, and through what, AWS is reached, and is not taken over. */
const NOT_TAKEN = [
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

/** What makes no difference to where, or as whom, Cognito is asked. */
const HARMLESS =
  /^(?:skip.*|s3.*|maxRetries|retryMode|ignoreTags|noProxy|userAgents|tagPolicyCompliance|tokenBucketRateLimiterCapacity|autoNaming|version|pluginDownloadURL|region|profile|stsRegion)$/;

/** Members of a role that say who assumes it, or less than all that it may do. */
const NOT_TAKEN_OF_ROLE = ['policy', 'policyArns', 'sourceIdentity', 'tags', 'transitiveTagKeys'];

/** The value of a setting, which may be written as JSON. */
export const settingValue = (setting: unknown): unknown => {
  if (typeof setting !== 'string' || !/^(?:[[{]|true$|false$|null$)/.test(setting.trim())) return setting;
  try {
    const value: unknown = JSON.parse(setting);
    return value;
  } catch {
    return setting;
  }
};

const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says);
  if (isPlainObject(value)) return Object.values(value).some(says);
  return value !== undefined && value !== null && value !== '' && value !== false;
};

const listed = (value: unknown): ReadonlyArray<PlainObject> =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is PlainObject => isPlainObject(item) && says(item),
  );

const rolesIn = (settings: AwsSettings): ReadonlyArray<PlainObject> =>
  ['assumeRoles', 'assumeRole'].flatMap((name) => listed(settingValue(settings(name))));

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const endpointOf = (settings: AwsSettings, ...services: ReadonlyArray<string>): string | undefined =>
  listed(settingValue(settings('endpoints')))
    .flatMap((endpoints) => services.map((service) => textOf(own(endpoints, service))))
    .find((url) => url !== undefined);

/** How an AWS provider reaches AWS, as far as this package can do the same. */
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

/** The settings of an AWS provider that say something which this package cannot do as well, by name. */
export const unsupportedSettings = (
  settings: AwsSettings,
  names: ReadonlyArray<string> = [],
): ReadonlyArray<string> => {
  const roles = rolesIn(settings);
  const unknownNames = names.filter(
    (name) => !NOT_TAKEN.includes(name) && !HARMLESS.test(name) && !SUPPORTED.some((taken) => taken === name),
  );
  return [
    ...[...NOT_TAKEN, ...unknownNames].filter((name) => says(settingValue(settings(name)))),
    ...(roles.length > 1 ? ['assumeRoles with more than one role'] : []),
    ...NOT_TAKEN_OF_ROLE.filter((name) => roles.some((role) => says(own(role, name)))).map(
      (name) => `assumeRoles[0].${name}`,
    ),
    ...(roles.length > 0 && textOf(settings('stsRegion')) !== undefined ? ['stsRegion'] : []),
    ...(roles.length > 0 && endpointOf(settings, 'sts') !== undefined ? ['endpoints[0].sts'] : []),
  ];
};
