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

/** The request that creates the declared client. */
export const creation = (inputs: PlainObject): CreateUserPoolClientRequest => {
  const desired = clientMerge.settingsOf(inputs);
  // `check` requires the name and the pool; flows may be newer than the SDK's types.
  return UserPoolClientSettings.encodePartial(
    keepDurations({}, desired, desired),
  ) as CreateUserPoolClientRequest;
};

/**
 * Removes an analytics configuration without a project, which AWS refuses: it remains when a program removes the
 * project.
 */
const withoutOrphan = (settings: ClientSettings): ClientSettings => {
  const { applicationArn, applicationId } = settings.analyticsConfiguration ?? {};
  return applicationArn === undefined && applicationId === undefined
    ? omit(settings, ['analyticsConfiguration'])
    : settings;
};

type Analytics = NonNullable<ClientSettings['analyticsConfiguration']>;

/** The members that identify a project by id, which AWS refuses together with the project's ARN. */
const BY_ID: ReadonlyArray<keyof Analytics> = ['applicationId', 'roleArn', 'externalId'];

/** The members of the other way to identify a project. */
const otherWay = (said: Analytics): ReadonlyArray<keyof Analytics> => {
  if (said.applicationArn !== undefined) return BY_ID.filter((name) => said[name] === undefined);
  return said.applicationId !== undefined ? ['applicationArn'] : [];
};

/** Removes the live members of the other way to identify a project: AWS accepts only one way. */
const withOneProject = (settings: ClientSettings, desired: ClientSettings): ClientSettings => {
  const [has, said] = [settings.analyticsConfiguration, desired.analyticsConfiguration];
  return has === undefined || said === undefined
    ? settings
    : { ...settings, analyticsConfiguration: omit(has, otherWay(said)) };
};

/** The request that updates a live client to the declared settings; undefined if nothing changes. */
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
  // Members removed one by one leave objects that AWS would refuse.
  const target: ClientSettings = asObject(omitEmpty(Updatable, omitIncomplete(Updatable, merged)));
  if (!clientMerge.hasChanges(live, target)) return undefined;
  const known = { ...Updatable.encodePartial(target), UserPoolId: userPoolId, ClientId: id };
  // Flows and the members merged into the request may be newer than the SDK's types.
  return mergeUnrecognized(Updatable, known, extras) as UpdateUserPoolClientRequest;
};
