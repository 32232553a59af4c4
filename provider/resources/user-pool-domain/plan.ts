import type {
  CreateUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { omitEmpty } from '../../codec/omit-empty';
import { omitIncomplete } from '../../codec/omit-incomplete';
import { asObject, type PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import type { PlainLive } from '../../engine/identity';
import { domainMerge } from './merge';
import { UserPoolDomainSettings } from './settings';

/** The request for settings; what it demands is there after `check`. */
const request = (settings: PlainObject): CreateUserPoolDomainRequest =>
  // AWS counts the version as any number.
  UserPoolDomainSettings.encode(settings as never);

/** The request that makes a domain as declared. */
export const creation = (inputs: PlainObject): CreateUserPoolDomainRequest =>
  request(domainMerge.settingsOf(inputs));

/** The request that brings a live domain to what the program says, or nothing when it is so already. */
export const change = (
  { settings: live, extras }: PlainLive,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolDomainRequest | undefined => {
  // What was dropped member by member leaves objects that AWS would refuse.
  const rest = omitIncomplete(UserPoolDomainSettings, domainMerge.merge3(live, previous, news));
  const target = asObject(omitEmpty(UserPoolDomainSettings, rest));
  if (!domainMerge.hasChanges(live, target)) return undefined;
  // What is put beside it is newer than the SDK's types.
  return mergeUnrecognized(
    UserPoolDomainSettings,
    { ...request(target) },
    extras,
  ) as unknown as UpdateUserPoolDomainRequest;
};
