import type * as E from 'fp-ts/Either';
import type { ClientOptions } from '../aws/client-options';
import { type Tags, tagsIn } from '../aws/default-tags';
import { clientOptionsOf, unsupportedSettings } from '../aws/pulumi-aws-settings';
import type { ValidationFailure } from '../codec/validation-failure';
import { HOLDS_OUTPUT, isOutputText } from './output-text';

/** The configuration namespace of CognitoProvider. */
export const NAMESPACE = 'cognito-user-pool';

const OWN = [
  'region',
  'profile',
  'assumeRoleArn',
  'assumeRoleExternalId',
  'assumeRoleSessionName',
  'endpoint',
] as const;

/** Reads the configuration of an explicit provider; otherwise the `aws:` configuration, which @pulumi/aws reads too. */
export const clientOptionsFrom = (get: (key: string) => string | undefined): ClientOptions => {
  const own: ClientOptions = Object.fromEntries(OWN.map((name) => [name, get(`${NAMESPACE}:${name}`)]));
  const share = Number(get(`${NAMESPACE}:quotaShare`) ?? 1);
  const aws = clientOptionsOf((name) => get(`aws:${name}`));
  // A role is used only with its own external id and session name.
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

/** The default tags of an explicit provider; otherwise those of the `aws:defaultTags` configuration. */
export const defaultTagsFrom = (
  get: (key: string) => string | undefined,
): E.Either<ValidationFailure, Tags> => {
  const own = get(`${NAMESPACE}:defaultTags`);
  return own === undefined
    ? tagsIn('the configuration aws:defaultTags', get('aws:defaultTags'))
    : tagsIn('defaultTags of the CognitoProvider', own);
};

/** Why the configuration is refused: resources could be created in another account than configured. */
export const refusedConfiguration = (get: (key: string) => string | undefined): string | undefined => {
  const name = OWN.find((own) => isOutputText(get(`${NAMESPACE}:${own}`)));
  if (name !== undefined) return `The provider's ${name} ${HOLDS_OUTPUT}.`;
  const names = unsupportedSettings((name) => get(`aws:${name}`)).map((name) => `aws:${name}`);
  return names.length === 0
    ? undefined
    : `The configuration ${names.join(', ')} cannot be used by this package, so requests could go to another account. Give a CognitoProvider (region, profile, assumeRoleArn, endpoint) in its options.`;
};

/** All configuration keys of CognitoProvider. */
export const SETTINGS = [...OWN, 'quotaShare'] as const;
