import { ServiceError } from './errors';

type Tags = Record<string, string>;

const isSystemTag = (key: string) => key.startsWith('aws:');

/** AWS's own tags can't be removed, as everywhere in AWS. */
export const keptSystemTags = (live: Tags | undefined, next: Tags | undefined): Tags => ({
  ...Object.fromEntries(Object.entries(live ?? {}).filter(([key]) => isSystemTag(key))),
  ...next,
});

/** Nor can they be set. */
export function refuseSystemTags(given: Tags | undefined): void {
  const odd = Object.keys(given ?? {}).find(isSystemTag);
  if (odd !== undefined)
    throw new ServiceError(
      'UserPoolTaggingException',
      `Tag key ${odd} is invalid: the prefix aws: is reserved for system tags.`,
    );
}
