import type {
  CreateUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { pruned } from '../../codec/omit-empty';
import { whole } from '../../codec/omit-incomplete';
import { asObject, type PlainObject } from '../../codec/plain-object';
import { graft } from '../../codec/unrecognized-members';
import type { LiveNamed } from '../../engine/live-named';
import { sides } from './merge';
import { UserPoolDomainSettings } from './settings';

/** The request for settings; what it demands is there after `check`. */
const request = (settings: PlainObject): CreateUserPoolDomainRequest =>
  // AWS counts the version as any number.
  UserPoolDomainSettings.encode(settings as never);

/** The request that makes a domain as declared. */
export const creation = (inputs: PlainObject): CreateUserPoolDomainRequest =>
  request(sides.settingsOf(inputs));

/** The request that brings a live domain to what the program says, or nothing when it is so already. */
export const change = (
  { settings: live, extras }: LiveNamed,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolDomainRequest | undefined => {
  // What was dropped member by member leaves objects that AWS would refuse.
  const rest = whole(UserPoolDomainSettings, sides.merged(live, previous, news));
  const target = asObject(pruned(UserPoolDomainSettings, rest));
  if (!sides.settingsDiffer(live, target)) return undefined;
  // What is put beside it is newer than the SDK's types.
  return graft(
    UserPoolDomainSettings,
    { ...request(target) },
    extras,
  ) as unknown as UpdateUserPoolDomainRequest;
};
