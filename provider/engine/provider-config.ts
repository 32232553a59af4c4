import type * as E from 'fp-ts/Either';
import type { ClientOptions } from '../aws/client-options';
import { type Tags, tagsIn } from '../aws/default-tags';
import { clientOptionsOf, unsupportedSettings } from '../aws/pulumi-aws-settings';
import type { ValidationFailure } from '../codec/validation-failure';
import { HOLDS_OUTPUT, isOutputText } from './output-text';

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
export const clientOptionsFrom = (get: (key: string) => string | undefined): ClientOptions => {
  const own: ClientOptions = Object.fromEntries(OWN.map((name) => [name, get(`${NAMESPACE}:${name}`)]));
  const share = Number(get(`${NAMESPACE}:quotaShare`) ?? 1);
  const aws = clientOptionsOf((name) => get(`aws:${name}`));
  // A role goes with its external id and session.
  const { assumeRoleArn, assumeRoleExternalId, assumeRoleSessionName } =
    own.assumeRoleArn === undefined ? aws : own;
  return {
    ...own,
    quotaShare: share > 0 ? share : 1,
    region: own.region ?? aws.region,
    profile: own.profile ?? aws.profile,
    endpoint: own.endpoint ?? aws.endpoint,
    assumeRoleArn,
    assumeRoleExternalId,
    assumeRoleSessionName,
  };
};

/** The tags that every pool of an explicit provider has, else of the `aws:defaultTags` configuration. */
export const defaultTagsFrom = (
  get: (key: string) => string | undefined,
): E.Either<ValidationFailure, Tags> => {
  const own = get(`${NAMESPACE}:defaultTags`);
  return own === undefined
    ? tagsIn('the configuration aws:defaultTags', get('aws:defaultTags'))
    : tagsIn('defaultTags of the CognitoProvider', own);
};

/** Why nothing may be done as configured: what it says of the account could not be kept. */
export const refusedConfiguration = (get: (key: string) => string | undefined): string | undefined => {
  const name = OWN.find((own) => isOutputText(get(`${NAMESPACE}:${own}`)));
  if (name !== undefined) return `The provider's ${name} ${HOLDS_OUTPUT}.`;
  const names = unsupportedSettings((name) => get(`aws:${name}`)).map((name) => `aws:${name}`);
  return names.length === 0
    ? undefined
    : `The configuration ${names.join(', ')} cannot be taken over from @pulumi/aws, so this resource could be created in another account. Give a CognitoProvider (region, profile, assumeRoleArn, endpoint) in its options.`;
};

/** Every setting of a CognitoProvider. */
export const SETTINGS = [...OWN, 'quotaShare'] as const;
