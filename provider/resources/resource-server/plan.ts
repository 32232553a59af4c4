import type {
  CreateResourceServerRequest,
  UpdateResourceServerRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import type { LiveNamed } from '../../engine/live-named';
import { serverMerge } from './merge';
import { ResourceServerSettings } from './settings';

/** The request for settings; what it demands is there after `check`. */
const request = (settings: PlainObject): CreateResourceServerRequest =>
  ResourceServerSettings.encode(settings as never);

/** The request that makes a resource server as declared. */
export const creation = (inputs: PlainObject): CreateResourceServerRequest =>
  request(serverMerge.settingsOf(inputs));

/** The request that brings a live resource server to what the program says, or nothing when it is so already. */
export const change = (
  { settings: live, extras }: LiveNamed,
  previous: PlainObject,
  news: PlainObject,
): UpdateResourceServerRequest | undefined => {
  const target = serverMerge.merge3(live, previous, news);
  if (!serverMerge.hasChanges(live, target)) return undefined;
  // AWS resets what it is not given, or keeps it: so all is said.
  const known = request({ scopes: [], ...target });
  // What is put beside it is newer than the SDK's types.
  return mergeUnrecognized(
    ResourceServerSettings,
    { ...known },
    extras,
  ) as unknown as UpdateResourceServerRequest;
};
