import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { omitEmpty } from '../../codec/omit-empty';
import { omitIncomplete } from '../../codec/omit-incomplete';
import { omit } from '../../codec/pick';
import { asObject, type PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import { normaliseEmptyAuthFlows } from './empty-auth-flows';
import { keepDurations } from './keep-durations';
import type { LiveClient } from './live';
import { clientMerge } from './merge';
import { type ClientSettings, Updatable, UserPoolClientSettings } from './settings';

/** The request that makes a client as declared. */
export const creation = (inputs: PlainObject): CreateUserPoolClientRequest => {
  const desired = clientMerge.settingsOf(inputs);
  // `check` demands the name and the pool; flows may be newer than the SDK's types.
  return UserPoolClientSettings.encodePartial(
    keepDurations({}, desired, desired),
  ) as CreateUserPoolClientRequest;
};

/** Without an analytics configuration that names no project: what is left where a program dropped it, and AWS refuses. */
const withoutOrphan = (settings: ClientSettings): ClientSettings => {
  const { applicationArn, applicationId } = settings.analyticsConfiguration ?? {};
  return applicationArn === undefined && applicationId === undefined
    ? omit(settings, ['analyticsConfiguration'])
    : settings;
};

type Analytics = NonNullable<ClientSettings['analyticsConfiguration']>;

/** What names a project by its id, which AWS refuses beside the project's ARN. */
const BY_ID: ReadonlyArray<keyof Analytics> = ['applicationId', 'roleArn', 'externalId'];

/** The members of the way to name a project that these do not take. */
const otherWay = (said: Analytics): ReadonlyArray<keyof Analytics> => {
  if (said.applicationArn !== undefined) return BY_ID.filter((name) => said[name] === undefined);
  return said.applicationId !== undefined ? ['applicationArn'] : [];
};

/** Without what the live client has of the other way to name a project: AWS takes parts of one way only. */
const withOneProject = (settings: ClientSettings, desired: ClientSettings): ClientSettings => {
  const [has, said] = [settings.analyticsConfiguration, desired.analyticsConfiguration];
  return has === undefined || said === undefined
    ? settings
    : { ...settings, analyticsConfiguration: omit(has, otherWay(said)) };
};

/** The request that brings a live client to what the program says, or nothing when it is so already. */
export const change = (
  { id, userPoolId, settings, extras }: LiveClient,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolClientRequest | undefined => {
  const live = normaliseEmptyAuthFlows(previous, settings);
  const desired = clientMerge.settingsOf(news);
  const merged = keepDurations(
    live,
    withOneProject(withoutOrphan(clientMerge.merge3(live, previous, news)), desired),
    desired,
  );
  // What was dropped member by member leaves objects that AWS would refuse.
  const target: ClientSettings = asObject(omitEmpty(Updatable, omitIncomplete(Updatable, merged)));
  if (!clientMerge.hasChanges(live, target)) return undefined;
  const known = { ...Updatable.encodePartial(target), UserPoolId: userPoolId, ClientId: id };
  // Flows may be newer than the SDK's types, as is what is put beside them.
  return mergeUnrecognized(Updatable, known, extras) as UpdateUserPoolClientRequest;
};
