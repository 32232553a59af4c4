import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { asObject, type PlainObject } from '../spec/object';
import { pruned } from '../spec/pruned';
import { graft } from '../spec/unmodelled';
import { whole } from '../spec/whole';
import type { LiveClient } from './live';
import { sides } from './settings';
import { Updatable, UserPoolClientSettings } from './user-pool-client';

/** The request for a codec; what the codec does not name is left out, and what it demands is there after `check`. */
const request = <O>(codec: { readonly encode: (value: never) => O }, settings: PlainObject): O =>
  codec.encode(settings as never);

/** The request that makes a client as declared. */
export const creation = (inputs: PlainObject): CreateUserPoolClientRequest =>
  // Flows may be newer than the SDK's types.
  request(UserPoolClientSettings, inputs) as CreateUserPoolClientRequest;

/** The request that brings a live client to what the program says, or nothing when it is so already. */
export const change = (
  { id, userPoolId, settings: live, extras }: LiveClient,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolClientRequest | undefined => {
  // What was dropped member by member leaves objects that AWS would refuse.
  const target = asObject(pruned(Updatable, whole(Updatable, sides.merged(live, previous, news))));
  if (!sides.settingsDiffer(live, target)) return undefined;
  const known = { ...request(Updatable, target), UserPoolId: userPoolId, ClientId: id };
  // What is put beside it is newer than the SDK's types.
  return graft(Updatable, known as PlainObject, extras) as unknown as UpdateUserPoolClientRequest;
};
