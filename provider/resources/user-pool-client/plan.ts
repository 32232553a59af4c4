import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { deleteIn } from '../../codec/object-path';
import { omitEmpty } from '../../codec/omit-empty';
import { omitIncomplete } from '../../codec/omit-incomplete';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import { normaliseEmptyAuthFlows } from './empty-auth-flows';
import { keepDurations } from './keep-durations';
import type { LiveClient } from './live';
import { clientMerge } from './merge';
import { Updatable, UserPoolClientSettings } from './settings';

const ANALYTICS = 'analyticsConfiguration';

/** The request for a codec; what the codec does not name is left out, and what it demands is there after `check`. */
const request = <O>(codec: { readonly encode: (value: never) => O }, settings: PlainObject): O =>
  codec.encode(settings as never);

/** The request that makes a client as declared. */
export const creation = (inputs: PlainObject): CreateUserPoolClientRequest =>
  // Flows may be newer than the SDK's types.
  request(UserPoolClientSettings, keepDurations({}, inputs, inputs)) as CreateUserPoolClientRequest;

/** Without an analytics configuration that names no project: what is left where a program dropped it, and AWS refuses. */
const withoutOrphan = (settings: PlainObject): PlainObject => {
  const analytics = own(settings, ANALYTICS);
  return own(analytics, 'applicationArn') === undefined && own(analytics, 'applicationId') === undefined
    ? deleteIn(settings, [ANALYTICS])
    : settings;
};

/** What names a project by its id, which AWS refuses beside the project's ARN. */
const BY_ID = ['applicationId', 'roleArn', 'externalId'];

/** Without what the live client has of the other way to name a project: AWS takes parts of one way only. */
const withOneProject = (settings: PlainObject, news: PlainObject): PlainObject => {
  const said = own(news, ANALYTICS);
  const others =
    own(said, 'applicationArn') !== undefined
      ? BY_ID.filter((name) => own(said, name) === undefined)
      : own(said, 'applicationId') !== undefined
        ? ['applicationArn']
        : [];
  return others.reduce((all, name) => deleteIn(all, [ANALYTICS, name]), settings);
};

/** The request that brings a live client to what the program says, or nothing when it is so already. */
export const change = (
  { id, userPoolId, settings, extras }: LiveClient,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolClientRequest | undefined => {
  const live = normaliseEmptyAuthFlows(previous, settings);
  const merged = keepDurations(
    live,
    withOneProject(withoutOrphan(clientMerge.merge3(live, previous, news)), news),
    news,
  );
  // What was dropped member by member leaves objects that AWS would refuse.
  const target = asObject(omitEmpty(Updatable, omitIncomplete(Updatable, merged)));
  if (!clientMerge.hasChanges(live, target)) return undefined;
  const known = { ...request(Updatable, target), UserPoolId: userPoolId, ClientId: id };
  // What is put beside it is newer than the SDK's types.
  return mergeUnrecognized(Updatable, known as PlainObject, extras) as unknown as UpdateUserPoolClientRequest;
};
